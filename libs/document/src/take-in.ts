import { type Checked, compareText, type Finding, finding, type Place, pointerOf } from '@cdf/core';
import type { Tree, TreeMap } from '@cdf/text';
import { asMap, mapAt, textsAt } from './document.ts';
import { fromDltEntry, subjectName } from './from-dlt.ts';
import { isSameValue } from './overlay.ts';
import { printInline } from './print-document.ts';

/** One thing a person said of a table or a column in another file. */
export interface Saying {
  readonly table: string;
  readonly column?: string;
  readonly key: 'description' | 'x-sql-type' | 'x-sqlmesh';
  /** Which of the keys below `x-sqlmesh`. */
  readonly property?: string;
  readonly value: Tree;
  /** Where it was said. */
  readonly at: Place;
}

/**
 * Writes into a contract what people said elsewhere. Where the contract says nothing it is taken; over what dlt wrote it goes, as in
 * `overlay`, and is a person's from then on; what a person wrote in the contract stays. A column that is not there gets an entry
 * without a type. The tables have to be there.
 *
 * @param file  of the contract
 * @findings CDF107 wherever two say different things, with both
 */
export function takeIn(contract: TreeMap, sayings: readonly Saying[], file: string): Checked<TreeMap> {
  const cdf = mapAt(contract, 'x-cdf');
  const fromDlt = new Set(textsAt(cdf, 'from_dlt'));
  const tables = new Map(mapAt(contract, 'tables'));
  const findings: Finding[] = [];
  for (const saying of sayings) {
    const { table, column, key, property, value } = saying;
    const present = valueAt(tables, saying);
    if (present !== undefined && isSameValue(present, value)) continue;
    const entry = fromDltEntry({ table, ...(column === undefined ? {} : { column }) }, key);
    const isOfDlt = fromDlt.has(entry);
    if (present !== undefined) findings.push(otherwise(saying, present, isOfDlt, file));
    if (present !== undefined && !isOfDlt) continue;
    fromDlt.delete(entry);
    const written = (entries: TreeMap): TreeMap =>
      new Map(entries).set(key, property === undefined ? value : new Map(mapAt(entries, key)).set(property, value));
    const own = mapAt(tables, table);
    const columns = mapAt(own, 'columns');
    const next =
      column === undefined
        ? written(own)
        : new Map(own).set('columns', new Map(columns).set(column, written(mapAt(columns, column))));
    tables.set(table, next);
  }
  const origin = new Map(cdf).set('from_dlt', [...fromDlt].sort(compareText));
  return { value: new Map(contract).set('x-cdf', origin).set('tables', tables), findings };
}

function valueAt(tables: TreeMap, { table, column, key, property }: Saying): Tree | undefined {
  const own = mapAt(tables, table);
  const entries = column === undefined ? own : mapAt(mapAt(own, 'columns'), column);
  return property === undefined ? entries.get(key) : asMap(entries.get(key))?.get(property);
}

function otherwise(saying: Saying, present: Tree, isOfDlt: boolean, file: string): Finding {
  const { table, column, key, property, value, at } = saying;
  const subject = subjectName({ table, ...(column === undefined ? {} : { column }) });
  const what = property ?? (key === 'description' ? 'description' : 'type');
  const shown = (said: Tree): string => (typeof said === 'string' ? JSON.stringify(said) : printInline(said));
  const says = isOfDlt ? 'dlt' : 'the contract';
  const message = `The ${what} of ${subject} is ${shown(value)} here, and ${shown(present)} to ${says}`;
  const hint = isOfDlt
    ? 'what stands here was taken; remove it from the contract to take dlt’s'
    : 'what stands in the contract was kept; correct it there';
  const path = ['tables', table, ...(column === undefined ? [] : ['columns', column]), key];
  return finding('CDF107', at, message, { hint, related: { file, pointer: pointerOf(...path) } });
}
