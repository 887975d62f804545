import { compareText, type Place } from '@cdf/core';
import {
  type Change,
  type ChangeRule,
  type ChangeSubject,
  type Found,
  type Pair,
  type Rebuild,
  rebuilds,
  type Subjects,
} from './change.ts';
import { withLikelyRenames } from './likely-renames.ts';
import { pairs } from './pairs.ts';
import { changeRules } from './rules/index.ts';
import type { Model, ModelColumn, Surface } from './surface.ts';

/**
 * What is different in the second surface, sorted by path, each path's changes in the order of the rules. A table or a model that
 * came or went is one change; so is a staged column whose raw column came, went or changed the same way.
 *
 * @param before  undefined for a schema that was not there
 * @param after   undefined for one that is not there any more
 */
export function diff(before: Surface | undefined, after: Surface | undefined): Change[] {
  const schema = (after ?? before)?.schema ?? '';
  const changes: Change[] = [];
  const told = new Map<string, Map<string, number>>();
  const tell = <S extends keyof Subjects>(
    about: S,
    pair: Pair<Subjects[S]>,
    { table, column }: Omit<ChangeSubject, 'layer'>,
    follows: readonly string[],
    asBuilt: (rebuild: Rebuild) => Rebuild = (rebuild) => rebuild,
    from?: readonly string[],
  ) => {
    const path = column === undefined ? table : `${table}.${column}`;
    const layer = about === 'table' || about === 'column' ? 'raw' : 'staged';
    const subject = { layer, table, ...(column === undefined ? {} : { column }) } as const;
    for (const rule of changeRules[about]) {
      const found = rule.find(pair);
      if (found === undefined) continue;
      const rebuild = asBuilt(rule.rebuild);
      const followed = (rule.follows ?? []).flatMap((name) => follows.flatMap((key) => told.get(key)?.get(name) ?? []));
      for (const index of followed) changes[index] = withRebuild(changes[index]!, rebuild);
      if (followed.length > 0) continue;
      told.set(path, (told.get(path) ?? new Map()).set(rule.name, changes.length));
      const of = { schema, path: `${schema}.${path}`, subject, ...(from === undefined ? {} : { from }) };
      changes.push(changeOf({ ...rule, rebuild }, of, found, pair));
    }
  };
  const former = new Map<string, string>();
  const tables = pairs(before?.tables, after?.tables);
  for (const table of tables) {
    const name = nameOf(table);
    tell('table', table, { table: name }, []);
    if (table.before === undefined || table.after === undefined) continue;
    for (const column of pairs(table.before.columns, table.after.columns)) {
      const subject = { table: name, column: nameOf(column) };
      if (column.after !== undefined)
        former.set(`${table.after.name}.${column.after.name}`, `${name}.${subject.column}`);
      tell('column', column, subject, []);
    }
  }
  for (const table of tables) {
    const model = {
      before: table.before && before?.models.get(table.before.name),
      after: table.after && after?.models.get(table.after.name),
    };
    const name = nameOf(table);
    const asBuilt = keepsRows(model)
      ? asKept(changes.some((change) => isOfTable(change, `${schema}.${name}`) && isAtLeast(change.rebuild, 'views')))
      : undefined;
    tell('model', model, { table: name }, [name], asBuilt);
    if (model.before === undefined || model.after === undefined) continue;
    const formerly = ({ from }: ModelColumn): string[] => from.map((raw) => former.get(raw) ?? raw).sort();
    const renamed = renamedColumns(model.before.columns, model.after.columns, formerly);
    for (const column of pairs(model.before.columns, model.after.columns, renamed)) {
      const from = column.after === undefined ? column.before!.from : formerly(column.after);
      const subject = { table: name, column: nameOf(column) };
      tell('model column', column, subject, [name, ...from], asBuilt, origins(column, name));
    }
  }
  const sorted = changes
    .map((change, index) => ({ change, index }))
    .sort(byPath)
    .map(({ change }) => change);
  return withLikelyRenames(sorted, before, after);
}

const isAtLeast = (rebuild: Rebuild, other: Rebuild): boolean => rebuilds.indexOf(rebuild) >= rebuilds.indexOf(other);

const withRebuild = (change: Change, rebuild: Rebuild): Change =>
  isAtLeast(change.rebuild, rebuild) ? change : { ...change, rebuild };

const isOfTable = ({ path }: Change, table: string): boolean => path === table || path.startsWith(`${table}.`);

/** True for a forward-only model: SQLMesh alters its table, and builds no row of it anew. */
const keepsRows = ({ before, after }: Pair<Model>): boolean =>
  after?.properties.get('forward_only') === 'true' && before?.kind === after.kind;

/** What is left of an answer then. Where the raw table changes in the same plan, what reads the model is built anew all the same. */
const asKept =
  (isRawChanged: boolean) =>
  (rebuild: Rebuild): Rebuild => {
    if (rebuild === 'model') return isRawChanged ? 'views' : 'metadata';
    return rebuild === 'model and below' && !isRawChanged ? 'metadata' : rebuild;
  };

type Indexed = { readonly change: Change; readonly index: number };

const byPath = (a: Indexed, b: Indexed): number => compareText(a.change.path, b.change.path) || a.index - b.index;

/** What was there goes by the name it had: that is the one readers know. */
const nameOf = ({ before, after }: Pair<{ readonly name: string }>): string => (before ?? after)!.name;

/** Undefined for what is the table's own column of its name and nothing else. */
function origins({ before, after }: Pair<ModelColumn>, table: string): readonly string[] | undefined {
  const all = [...new Set([...(before?.from ?? []), ...(after?.from ?? [])])].sort(compareText);
  return all.every((one) => one === `${table}.${(after ?? before)!.name}`) ? undefined : all;
}

/** Former names of staged columns by their new ones: the one column of its type that is made of the same raw columns. */
function renamedColumns(
  before: ReadonlyMap<string, ModelColumn>,
  after: ReadonlyMap<string, ModelColumn>,
  formerly: (column: ModelColumn) => readonly string[],
): ReadonlyMap<string, string> {
  const gone = [...before.values()].filter(({ name, from }) => from.length > 0 && !after.has(name));
  const come = [...after.values()].filter(({ name, from }) => from.length > 0 && !before.has(name));
  const oldKey = ({ from, sqlType }: ModelColumn): string => [...from, sqlType].join('\0');
  const newKey = (column: ModelColumn): string => oldKey({ ...column, from: formerly(column) });
  return new Map(
    come.flatMap((column) => {
      const key = newKey(column);
      const old = gone.filter((one) => oldKey(one) === key);
      const isAlone = old.length === 1 && come.filter((one) => newKey(one) === key).length === 1;
      return isAlone ? [[column.name, old[0]!.name]] : [];
    }),
  );
}

function changeOf(
  { name, grade, rebuild, reason }: Omit<ChangeRule<keyof Subjects>, 'find'>,
  about: Pick<Change, 'schema' | 'path' | 'subject' | 'from'>,
  values: Found,
  { before, after }: Pair<{ readonly place: Place }>,
): Change {
  return {
    id: `${about.path}:${name}`,
    rule: name,
    grade,
    rebuild,
    ...about,
    ...values,
    reason,
    at: (after ?? before)!.place,
    isGone: after === undefined,
    isNew: before === undefined,
  };
}
