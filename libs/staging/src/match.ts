import { type Column, parseLogicalType, type Table } from '@cdf/catalog';
import { nameMatcher } from '@cdf/core';
import { FloatText, isTreeList, isTreeMap, type Tree, type TreeMap } from '@cdf/text';
import type { ColumnConditions, Conditions } from './ruleset.ts';
import type { StagedColumn } from './staging-plan.ts';

/** Decides for one rule which tables and columns it reaches. Globs are compiled once. */
export interface Matcher {
  readonly table: (table: Table) => boolean;
  /** Undefined when the rule speaks of tables only. */
  readonly column: ((column: StagedColumn) => boolean) | undefined;
}

/** One condition of a rule. */
export interface ConditionTest<T> {
  readonly condition: 'tables' | 'resources' | 'tags' | 'dispositions' | 'nesting' | 'names' | 'types' | 'has';
  readonly holds: (subject: T) => boolean;
}

/** Turns the conditions of a rule into tests. */
export function matcher(conditions: Conditions): Matcher {
  const ofTable = tableTests(conditions);
  const ofColumn = conditions.columns && columnTests(conditions.columns);
  return {
    table: (table) => ofTable.every(({ holds }) => holds(table)),
    column: ofColumn && ((column) => ofColumn.every(({ holds }) => holds(column))),
  };
}

/** The conditions on tables that a rule gives. */
export function tableTests({
  tables,
  resources,
  dispositions,
  nesting,
  tags,
  has,
}: Conditions): ConditionTest<Table>[] {
  const [byName, byResource, byTag] = [tables, resources, tags].map((globs) => globs && nameMatcher(globs));
  const tests: ConditionTest<Table>[] = [];
  if (byName !== undefined) tests.push({ condition: 'tables', holds: ({ name }) => byName(name) });
  if (byResource !== undefined) tests.push({ condition: 'resources', holds: ({ resource }) => byResource(resource) });
  if (byTag !== undefined) tests.push({ condition: 'tags', holds: (table) => tagsOf(table).some(byTag) });
  if (dispositions !== undefined)
    tests.push({
      condition: 'dispositions',
      holds: ({ writeDisposition }) => dispositions.includes(writeDisposition),
    });
  if (nesting !== undefined)
    tests.push({
      condition: 'nesting',
      holds: ({ parent }) => nesting === (parent === undefined ? 'root' : 'nested'),
    });
  if (has.size > 0)
    tests.push({
      condition: 'has',
      holds: ({ annotations }) => [...has].every(([key, value]) => isAnnotated(annotations, key, value)),
    });
  return tests;
}

/** Tags as a person wrote them in `x-sqlmesh`. */
function tagsOf({ sqlmesh }: Table): readonly string[] {
  const tags = sqlmesh.get('tags');
  return isTreeList(tags) ? tags.filter((tag) => typeof tag === 'string') : typeof tags === 'string' ? [tags] : [];
}

/** The conditions on columns that a rule gives. */
export function columnTests({ names, types, has }: ColumnConditions): ConditionTest<StagedColumn>[] {
  const byName = names && nameMatcher(names);
  const tests: ConditionTest<StagedColumn>[] = [];
  if (byName !== undefined) tests.push({ condition: 'names', holds: ({ name }) => byName(name) });
  if (types !== undefined) tests.push({ condition: 'types', holds: (column) => isOfTypes(column, types) });
  if (has.size > 0)
    tests.push({
      condition: 'has',
      holds: ({ origin }) =>
        origin.kind === 'source' && [...has].every(([key, value]) => carries(origin.column, key, value)),
    });
  return tests;
}

/** As with names, the last entry that fits decides, and a list that begins with an exclusion starts from every type. */
function isOfTypes(column: StagedColumn, wanted: readonly string[]): boolean {
  const initially = wanted[0]?.startsWith('!') ?? false;
  return wanted.reduce(
    (chosen, type) => (isOfType(column, type.replace(/^!/, '')) ? !type.startsWith('!') : chosen),
    initially,
  );
}

/** A type without sizes means every size of it. */
function isOfType({ type, sqlType }: StagedColumn, wanted: string): boolean {
  const asked = parseLogicalType(wanted);
  if (asked === undefined) return wanted.toUpperCase() === sqlType;
  if (asked.dataType !== type?.dataType) return false;
  return (
    (asked.precision ?? type.precision) === type.precision &&
    (asked.scale ?? type.scale) === type.scale &&
    (asked.timezone ?? type.timezone) === type.timezone
  );
}

/** A hint (`primary_key`), a role (`list_index`), or an annotation: with the value asked for, or with any but false. */
function carries(column: Column, key: string, value: Tree): boolean {
  if (value === false) return !carries(column, key, null);
  if (column.role === key || column.flags.has(key as never)) return value === null || value === true;
  if (key === 'dedup_sort') return column.dedupSort !== undefined && (value === null || value === column.dedupSort);
  return isAnnotated(column.annotations, key, value);
}

/** An annotation is there: with the value asked for, or with any but false; `false` asks for its absence. */
function isAnnotated(annotations: TreeMap, key: string, value: Tree): boolean {
  if (value === false) return !isAnnotated(annotations, key, null);
  const annotation = annotations.get(key);
  if (annotation === undefined || annotation === false || annotation === null) return false;
  return value === null || isSame(value, annotation);
}

/** Equal as a reader of YAML sees it: the order of keys does not count, the spelling of a float does. */
function isSame(a: Tree, b: Tree): boolean {
  if (a instanceof FloatText) return b instanceof FloatText && a.text === b.text;
  if (isTreeList(a)) return isTreeList(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]!));
  if (!isTreeMap(a)) return a === b;
  return isTreeMap(b) && a.size === b.size && [...a].every(([key, item]) => b.has(key) && isSame(item, b.get(key)!));
}
