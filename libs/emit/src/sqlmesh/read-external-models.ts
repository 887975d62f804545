import { type Checked, type Finding, finding, pointerOf } from '@cdf/core';
import { isTreeList, isTreeMap, locator, parseYaml, type Tree, type TreeMap } from '@cdf/text';

/** One entry of a file of external models, as a person or SQLMesh wrote it. */
export interface WrittenModel {
  /** The entry's place in the file: `/0`. */
  readonly pointer: string;
  /** As written, in the dialect of the entry or of the project. */
  readonly name: string;
  readonly dialect: string | undefined;
  readonly description: string | undefined;
  /** Keys as written. */
  readonly columns: ReadonlyMap<string, string>;
  readonly columnDescriptions: ReadonlyMap<string, string>;
  /** All other keys, in SQLMesh's own form. */
  readonly properties: TreeMap;
}

/**
 * Reads a file of external models. Nothing but a comment is no model.
 *
 * @findings CDF101, CDF103 and CDF104 for what SQLMesh cannot load either; such an entry is left out
 * @source SQLMesh `core/loader.py`, `_load_external_models`; `core/model/definition.py`, `create_external_model`
 */
export function readExternalModels(text: string, file: string): Checked<readonly WrittenModel[]> {
  const { value, findings } = parseYaml(text, file);
  if (value === null) return { value: [], findings };
  if (!isTreeList(value))
    return { value: [], findings: [misfit(file, '', 'A file of external models has to be a list')] };
  const read = value.map((entry, index) => readEntry(asYaml12(entry, pointerOf(index), text), pointerOf(index), file));
  return {
    value: read.flatMap(({ value: model }) => (model === undefined ? [] : [model])),
    findings: read.flatMap((one) => one.findings),
  };
}

function readEntry(entry: Tree, pointer: string, file: string): Checked<WrittenModel | undefined> {
  if (!isTreeMap(entry))
    return { value: undefined, findings: [misfit(file, pointer, 'An external model has to be a mapping')] };
  const name = entry.get('name');
  if (typeof name !== 'string') {
    const hint = 'give it the name of the table: dataset.table';
    const missing = finding('CDF104', { file, pointer }, 'Key "name" is missing in an external model', { hint });
    return { value: undefined, findings: [missing] };
  }
  const findings: Finding[] = [];
  const textAt = (key: string): string | undefined => {
    const value = entry.get(key) ?? undefined;
    if (value !== undefined && typeof value !== 'string')
      findings.push(misfit(file, `${pointer}/${key}`, `"${key}" has to be a text`));
    return typeof value === 'string' ? value : undefined;
  };
  const textsAt = (key: string): ReadonlyMap<string, string> => {
    const value = entry.get(key) ?? new Map();
    if (!isTreeMap(value)) findings.push(misfit(file, `${pointer}/${key}`, `"${key}" has to be a mapping of texts`));
    return new Map(
      [...(isTreeMap(value) ? value : [])].flatMap(([column, said]) => {
        if (typeof said === 'string') return [[column, said] as const];
        findings.push(misfit(file, pointer + pointerOf(key, column), `"${column}" in "${key}" has to be a text`));
        return [];
      }),
    );
  };
  const value: WrittenModel = {
    pointer,
    name,
    dialect: textAt('dialect'),
    description: textAt('description'),
    columns: textsAt('columns'),
    columnDescriptions: textsAt('column_descriptions'),
    properties: new Map([...entry].filter(([key, said]) => !ownKeys.has(key) && said !== null)),
  };
  return { value, findings };
}

const ownKeys: ReadonlySet<string> = new Set(['name', 'description', 'columns', 'column_descriptions']);

const misfit = (file: string, pointer: string, message: string): Finding =>
  finding('CDF103', { file, pointer }, message, { hint: 'correct it: SQLMesh cannot load the file either' });

/**
 * The value as SQLMesh reads it: YAML 1.2, where `yes`, `no`, `on` and `off` are texts.
 * @source ruamel.yaml, which SQLMesh reads YAML with, version 1.2 by default
 */
function asYaml12(tree: Tree, pointer: string, text: string): Tree {
  if (isTreeMap(tree))
    return new Map([...tree].map(([key, item]) => [key, asYaml12(item, pointer + pointerOf(key), text)]));
  if (isTreeList(tree)) return tree.map((item, index) => asYaml12(item, pointer + pointerOf(index), text));
  if (typeof tree !== 'boolean') return tree;
  const { line, column, length } = locator(text)(pointer);
  const word = (text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)[line - 1] ?? '').slice(column - 1, column - 1 + length);
  return /^(?:yes|no|on|off)$/i.test(word) ? word : tree;
}
