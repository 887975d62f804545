import { compareText, type Finding, finding, isError, nearestHint, type Place, pointerOf } from '@cdf/core';
import { canonicalise, mapAt, mergeComments, printDocument, type Tree, type TreeMap, takeIn } from '@cdf/document';
import { readExternalModels } from '@cdf/emit';
import { configFile, parseToml, readDltSettings } from '@cdf/project';
import { commentsByPointer, isTreeMap, loadValidator } from '@cdf/text';
import { applyWrites, planWrites, readOutputs, type WriteLock } from '@cdf/write';
import { asTarget, type ImportTarget, importTargets } from './import-targets.ts';
import { modelFiles } from './model-files.ts';
import { movedComments, sayingsOf } from './model-sayings.ts';
import { openProject } from './open-project.ts';
import type { ImportOptions } from './options.ts';
import { type FoundModel, type PlacedModel, type Placing, placeModels } from './place-models.ts';
import { remainingText } from './remaining-text.ts';
import type { Outcome } from './report.ts';
import { showFindings } from './show-findings.ts';
import { loadState, type Settings } from './state.ts';
import { projectReader, schemaFile, subfolders } from './workspace.ts';

/** Imports what there is. Without a lock nothing is written. */
export async function importAnew(root: string, options: ImportOptions, lock: WriteLock | undefined): Promise<Outcome> {
  const readText = projectReader(root);
  const { value: settings, findings: ofSettings } = await openProject(root, readText, loadState(root));
  const files = modelFiles(root);
  const read = [...files.value].map(([file, text]) => ({ file, ...readExternalModels(withoutMark(text), file) }));
  const findings: Finding[] = [...ofSettings, ...files.findings, ...read.flatMap((one) => one.findings)];
  const failed = async (): Promise<Outcome> => ({
    findings: await showFindings(findings, readText),
    counts: {},
    written: [],
    removed: [],
  });
  const models = read.flatMap(({ file, value }) => value.map((model): FoundModel => ({ ...model, file })));
  if (models.length === 0 || findings.some(isError)) return failed();
  const dlt = readDltSettings(root, options.environment);
  const targets = await importTargets(settings, dlt.value, readText);
  const destination = newDestination(settings, options.destination);
  findings.push(...dlt.findings, ...targets.findings, ...destination.findings);
  if (findings.some(isError)) return failed();
  const folders = subfolders(root, 'metadata');
  const fresh =
    destination.value === undefined
      ? undefined
      : (dataset: string, taken: ReadonlySet<string>) =>
          asTarget(
            { key: newKey(dataset, new Set([...taken, ...folders])), dataset, source: 'catalog' },
            destination.value!,
            dlt.value,
          );
  const canMake = fresh?.('', new Set()) !== undefined;
  const placing = placeModels(models, targets.value, canMake ? (dataset, taken) => fresh!(dataset, taken)! : undefined);
  findings.push(...placing.findings);
  const contracts = await newContracts(placing, files.value);
  findings.push(...contracts.findings);
  const left = remainingFiles(placing, files.value);
  const config = withSchemas(readText(configFile) ?? '', settings, placing);
  findings.push(...left.findings, ...config.findings);
  if (findings.some(isError) || placing.placed.length === 0) return failed();
  const desired = [...contracts.value, ...left.rewritten, ...config.value].map(([path, content]) => ({
    path,
    content,
  }));
  const present = readOutputs(root, { folders: [], files: desired.map(({ path }) => path) });
  const plan = {
    ...planWrites({
      group: 'import',
      sources: [],
      desired,
      present: present.value,
      unsignedAllowed: new Set(desired.map(({ path }) => path)),
      force: false,
    }),
    stale: left.gone.map((path) => ({ path, was: files.value.get(path)! })),
  };
  const applied = lock === undefined ? undefined : applyWrites(lock, [plan]);
  const shown = await showFindings(
    [...findings, ...present.findings, ...(applied?.findings ?? [])],
    projectReader(root, new Map([...files.value, ...contracts.value])),
  );
  return {
    findings: shown,
    counts: { models: placing.placed.length },
    written: applied?.value.written ?? [...plan.create, ...plan.update].map(({ path }) => path).sort(compareText),
    removed: applied?.value.removed ?? left.gone,
  };
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** The destination that new schemas are in: the one asked for, or the only one. */
function newDestination({ destinations }: Settings, asked: string | undefined) {
  const found = asked === undefined ? undefined : destinations.find(([name]) => name === asked);
  if (asked !== undefined && found === undefined) {
    const names = destinations.map(([name]) => name);
    const at: Place = { file: configFile, pointer: '/destination' };
    const hint = nearestHint(asked, names);
    return { value: undefined, findings: [finding('CDF601', at, `There is no destination "${asked}"`, { hint })] };
  }
  const only = found ?? (destinations.length === 1 ? destinations[0] : undefined);
  return { value: only === undefined ? undefined : { name: only[0], type: only[1] }, findings: [] };
}

/** A free name of a folder for the schema of a dataset: the dataset's own where it can be. */
function newKey(dataset: string, taken: ReadonlySet<string>): string {
  const safe = dataset.replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '_').replace(/^(?![\p{L}\p{N}_])/u, '_');
  const names = [safe, `${safe}_catalog`];
  for (let number = 2; ; number++) {
    const free = names.find((name) => !taken.has(name));
    if (free !== undefined) return free;
    names.push(`${safe}_catalog_${number}`);
  }
}

/** The texts of the contracts that change, by path. */
async function newContracts({ placed, targets }: Placing, files: ReadonlyMap<string, string>) {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const validate = await loadValidator('schema-file');
  for (const [key, ofSchema] of Map.groupBy(placed, (one) => one.key)) {
    const target = targets.get(key)!;
    const file = schemaFile(key);
    let contract = withTables(target.contract ?? newContract(target), ofSchema);
    for (const one of ofSchema) {
      const said = sayingsOf(one, contract, target.dialect);
      const taken = takeIn(withColumns(contract, one.table, said.newColumns), said.sayings, file);
      contract = taken.value;
      findings.push(...said.findings, ...taken.findings);
    }
    const canonical = canonicalise(contract);
    findings.push(...validate(canonical, file).map((found) => asImported(found, ofSchema)));
    let comments = target.comments;
    for (const [from, ofFile] of Map.groupBy(ofSchema, ({ model }) => model.file)) {
      const said = commentsByPointer(withoutMark(files.get(from)!));
      comments = mergeComments(comments, movedComments(said, ofFile, target.dialect, canonical));
    }
    texts.set(file, printDocument(canonical, comments));
  }
  return { value: texts, findings };
}

/** @source as `catalog` makes it: `libs/sources/src/catalog.ts` */
const newContract = ({ key, destination, dataset }: ImportTarget): TreeMap =>
  new Map<string, Tree>([
    ['version', 1],
    ['engine_version', 11],
    ['name', key],
    ['settings', new Map()],
    [
      'x-cdf',
      new Map<string, Tree>([
        ['version', 1],
        ['destination', new Map(Object.entries(destination))],
        ['dataset', dataset],
        ['from_dlt', []],
      ]),
    ],
    ['tables', new Map()],
  ]);

function withTables(contract: TreeMap, placed: readonly PlacedModel[]): TreeMap {
  const added = placed
    .filter(({ isNew }) => isNew)
    .map(({ table }): [string, Tree] => [
      table,
      new Map<string, Tree>([
        ['x-cdf', new Map([['managed', false]])],
        ['columns', new Map()],
      ]),
    ]);
  return new Map(contract).set('tables', new Map([...mapAt(contract, 'tables'), ...added]));
}

function withColumns(contract: TreeMap, table: string, columns: ReadonlyMap<string, TreeMap>): TreeMap {
  if (columns.size === 0) return contract;
  const tables = mapAt(contract, 'tables');
  const own = mapAt(tables, table);
  const all = new Map([...mapAt(own, 'columns'), ...columns]);
  return new Map(contract).set('tables', new Map(tables).set(table, new Map(own).set('columns', all)));
}

/** A fault in what was imported is shown where it was written. */
function asImported(found: Finding, placed: readonly PlacedModel[]): Finding {
  if (!('pointer' in found.at)) return found;
  for (const { model, table } of placed) {
    const below = `${pointerOf('tables', table, 'x-sqlmesh')}/`;
    const { pointer } = found.at;
    if (pointer.startsWith(below))
      return { ...found, at: { file: model.file, pointer: `${model.pointer}/${pointer.slice(below.length)}` } };
  }
  return found;
}

/** The files that go, and those of which some models stay. A file whose entries cannot be taken apart is a CDF103. */
function remainingFiles({ placed, staying, targets }: Placing, files: ReadonlyMap<string, string>) {
  const findings: Finding[] = [];
  const rewritten = new Map<string, string>();
  const gone: string[] = [];
  for (const file of new Set(placed.map(({ model }) => model.file))) {
    const kept = staying.filter((model) => model.file === file).map(({ pointer }) => pointer);
    const text = kept.length === 0 ? undefined : remainingText(withoutMark(files.get(file)!), kept);
    const home = kept.length === 0 ? undefined : freePath(file, new Set([...targets.keys(), '_dlt']), files);
    if (home !== file) gone.push(file);
    if (home !== undefined && text !== undefined) rewritten.set(home, text);
    else if (home !== undefined)
      findings.push(
        finding('CDF103', { file, pointer: kept[0]! }, 'This entry stays, and cannot be parted from those that move', {
          hint: 'write each entry on lines of its own, without anchors, or move this one to another file',
        }),
      );
  }
  return { rewritten, gone: gone.sort(compareText), findings };
}

/** Where what is left of a file can stay: not in a folder that generated files go to. */
function freePath(file: string, folders: ReadonlySet<string>, files: ReadonlyMap<string, string>): string {
  const [parent, folder = '', ...rest] = file.split('/');
  if (rest.length === 0 || !folders.has(folder)) return file;
  let name = [folder, ...rest].join('-');
  while (files.has(`${parent}/${name}`)) name = `other-${name}`;
  return `${parent}/${name}`;
}

/** The settings with a section for each new schema. */
function withSchemas(text: string, { schemas }: Settings, { placed, targets }: Placing) {
  const known = new Set(schemas.map(({ key }) => key));
  const added = [...targets.values()].filter(({ key }) => !known.has(key) && placed.some((one) => one.key === key));
  if (added.length === 0) return { value: new Map<string, string>(), findings: [] };
  const sections = added.map(
    ({ key, destination, dataset }) =>
      `\n[cdf.schemas.${/^[\w-]+$/.test(key) ? key : JSON.stringify(key)}]\nsource = "catalog"\n` +
      `destination = ${JSON.stringify(destination.name)}\ndataset = ${JSON.stringify(dataset)}\n`,
  );
  const extended = `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${sections.join('')}`;
  const parsed = parseToml(extended, configFile).value.get('cdf');
  const isExtended = isTreeMap(parsed) && added.every(({ key }) => mapAt(parsed, 'schemas').has(key));
  const fault = finding('CDF103', { file: configFile, pointer: '/cdf/schemas' }, 'No schema can be added here', {
    hint: 'write each schema as a section of its own: [cdf.schemas.KEY]',
  });
  return { value: new Map([[configFile, extended]]), findings: isExtended ? [] : [fault] };
}
