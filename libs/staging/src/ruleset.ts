import { posix } from 'node:path';
import { type Place, pointerOf } from '@cdf/core';
import { isTreeList, isTreeMap, type Tree, type TreeMap } from '@cdf/text';
import { type Example, readExamples } from './examples/example.ts';

/** A `staging.yml` that passed its JSON Schema. */
export interface Ruleset {
  readonly file: string;
  /** `file` is the path as it is written, made relative to the project folder. */
  readonly extends: readonly { readonly path: string; readonly file: string; readonly at: Place }[];
  readonly models: ModelDefaults;
  readonly rules: readonly Rule[];
}

/** What the `models:` block says of every model; undefined where it says nothing. */
export interface ModelDefaults {
  readonly dataset: string | undefined;
  readonly name: string | undefined;
  readonly skip: readonly string[] | undefined;
  readonly tests: string | undefined;
  /** Properties of the MODEL block, by SQLMesh's names. */
  readonly properties: ReadonlyMap<string, PropertyCall>;
}

/** A property of the MODEL block for every model. */
export interface PropertyCall {
  readonly value: Tree;
  readonly at: Place;
}

/** One rule: which tables and columns, and what to do with them, in order. */
export interface Rule {
  readonly name: string | undefined;
  readonly at: Place;
  readonly when: Conditions;
  readonly actions: readonly ActionCall[];
  /** Rows that say what it does. */
  readonly examples: readonly Example[];
}

/** All conditions that are given must hold. Lists hold globs, `!` excludes. */
export interface Conditions {
  readonly tables: readonly string[] | undefined;
  readonly resources: readonly string[] | undefined;
  readonly dispositions: readonly string[] | undefined;
  readonly nesting: string | undefined;
  /** Tags in a table's `x-sqlmesh`. */
  readonly tags: readonly string[] | undefined;
  /** Annotations the table has to carry; null asks for any value but false. */
  readonly has: ReadonlyMap<string, Tree>;
  readonly columns: ColumnConditions | undefined;
  readonly at: Place;
}

/** Conditions on columns; all that are given must hold. */
export interface ColumnConditions {
  readonly names: readonly string[] | undefined;
  readonly types: readonly string[] | undefined;
  /** Hints, roles or annotations the column has to carry; null asks for any value but false. */
  readonly has: ReadonlyMap<string, Tree>;
  readonly at: Place;
}

/** One entry of `do`. */
export interface ActionCall {
  readonly name: string;
  readonly parameters: Tree;
  readonly at: Place;
}

/** Keys of `models:` that are cdf's own; all others are properties of SQLMesh's. */
export const ownModelKeys: ReadonlySet<string> = new Set(['dataset', 'name', 'tests', 'skip']);

/** Reads a checked tree. Never fails: what the JSON Schema allows has a meaning here. */
export function readRuleset(tree: TreeMap, file: string): Ruleset {
  const models = mapOf(tree.get('models'));
  return {
    file,
    extends: readExtends(tree.get('extends'), file),
    models: {
      dataset: text(models.get('dataset')),
      name: text(models.get('name')),
      skip: texts(models.get('skip')),
      tests: text(models.get('tests')),
      properties: new Map(
        [...models].flatMap(([key, value]) =>
          ownModelKeys.has(key) ? [] : [[key, { value, at: { file, pointer: pointerOf('models', key) } }] as const],
        ),
      ),
    },
    rules: list(tree.get('rules')).map((rule, index) => readRule(mapOf(rule), file, pointerOf('rules', index))),
  };
}

function readExtends(tree: Tree | undefined, file: string): Ruleset['extends'] {
  const pointer = (index: number): string => (isTreeList(tree) ? pointerOf('extends', index) : pointerOf('extends'));
  return (texts(tree) ?? []).map((path, index) => ({
    path,
    file: posix.join(posix.dirname(file), path),
    at: { file, pointer: pointer(index) },
  }));
}

function readRule(rule: TreeMap, file: string, pointer: string): Rule {
  const when = mapOf(rule.get('when'));
  return {
    name: text(rule.get('name')),
    at: { file, pointer },
    when: {
      tables: texts(when.get('tables')),
      resources: texts(when.get('resources')),
      dispositions: texts(when.get('dispositions')),
      nesting: text(when.get('nesting')),
      tags: texts(when.get('tags')),
      has: readHas(when.get('has')),
      columns: readColumnConditions(when.get('columns'), { file, pointer: `${pointer}/when/columns` }),
      at: { file, pointer: `${pointer}/when` },
    },
    actions: list(rule.get('do')).map((call, index) => readCall(call, { file, pointer: `${pointer}/do/${index}` })),
    examples: readExamples(rule.get('examples'), { file, pointer }),
  };
}

function readColumnConditions(tree: Tree | undefined, at: Place): ColumnConditions | undefined {
  if (tree === undefined) return undefined;
  if (!isTreeMap(tree)) return { names: texts(tree), types: undefined, has: new Map(), at };
  return { names: texts(tree.get('names')), types: texts(tree.get('types')), has: readHas(tree.get('has')), at };
}

function readHas(tree: Tree | undefined): ReadonlyMap<string, Tree> {
  if (tree === undefined) return new Map();
  if (isTreeMap(tree)) return tree;
  return new Map((texts(tree) ?? []).map((key) => [key, null]));
}

/** What stands in the `do` of an action's own parameters. */
export function readSteps({ name, parameters, at }: ActionCall): readonly ActionCall[] {
  if (!isTreeMap(parameters) || !('pointer' in at)) return [];
  const pointer = at.pointer + pointerOf(name, 'do');
  return list(parameters.get('do')).map((call, index) => readCall(call, { ...at, pointer: `${pointer}/${index}` }));
}

function readCall(call: Tree, at: Place): ActionCall {
  if (!isTreeMap(call)) return { name: String(call), parameters: null, at };
  const [name, parameters] = [...call][0] ?? ['', null];
  return { name, parameters: parameters ?? null, at };
}

const list = (tree: Tree | undefined): readonly Tree[] => (isTreeList(tree) ? tree : []);
const mapOf = (tree: Tree | undefined): TreeMap => (isTreeMap(tree) ? tree : new Map());
const text = (tree: Tree | undefined): string | undefined => (typeof tree === 'string' ? tree : undefined);
const texts = (tree: Tree | undefined): readonly string[] | undefined =>
  typeof tree === 'string' ? [tree] : isTreeList(tree) ? tree.filter((item) => typeof item === 'string') : undefined;
