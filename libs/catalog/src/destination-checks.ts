import { type Finding, finding, type Place, pointerOf } from '@cdf/core';
import type { DltDocument, DltTable } from '@cdf/document';
import { destinationFacts, mergeStrategiesOf } from './destination-facts.ts';
import { ancestry, saidDisposition, tableExists, tableFormatOf } from './lifecycle.ts';

/** CDF218: a merge that the destination cannot do, at the table that asks for it. */
export function mergesAreSupported({ tables, file }: DltDocument, destinationType: string): Finding[] {
  const known = destinationFacts.get(destinationType);
  if (known === undefined) return [];
  return [...tables.values()].filter(isLoaded).flatMap((table) => {
    const chain = ancestry(table, tables);
    if (saidDisposition(chain) !== 'merge') return [];
    const supported = mergeStrategiesOf(destinationType, tableFormatOf(chain)) ?? [];
    if (supported.length === 0) {
      if (table.writeDisposition === undefined) return [];
      const formats = Object.keys(known.mergingFormats ?? {})
        .sort()
        .join(' or ');
      const message = `${destinationType} merges tables of the format ${formats} only, and appends to "${table.name}"`;
      const hint = 'set table_format in dlt, or write_disposition: append';
      return [finding('CDF218', placeOf(file, table, 'write_disposition'), message, { hint })];
    }
    const strategy = table.mergeStrategy;
    if (strategy === undefined || supported.includes(strategy)) return [];
    const message = `${destinationType} cannot merge table "${table.name}" by "${strategy}"`;
    const hint = `it knows ${supported.join(', ')}`;
    return [finding('CDF218', placeOf(file, table, 'x-merge-strategy'), message, { hint })];
  });
}

/** CDF219: stored names that the destination cannot hold. */
export function namesFitTheDestination({ tables, file }: DltDocument, destinationType: string): Finding[] {
  const known = destinationFacts.get(destinationType);
  if (known === undefined) return [];
  const tooLong = (name: string, limit: number, at: () => Place): Finding[] => {
    if (name.length <= limit) return [];
    const characters = [...name].length;
    if (characters <= limit) return [];
    const shown = [...name].slice(0, 20).join('');
    const message = `"${shown}…" has ${characters} characters, and ${destinationType} allows ${limit}`;
    const hint = 'the schema was made for another destination, and is called otherwise in this one';
    return [finding('CDF219', { ...at(), part: 'key' }, message, { hint })];
  };
  return [...tables.values()]
    .filter(isLoaded)
    .flatMap((table) => [
      ...tooLong(table.name, known.tableNameLength, () => placeOf(file, table)),
      ...[...table.columns.keys()].flatMap((column) =>
        tooLong(column, known.columnNameLength, () => placeOf(file, table, 'columns', column)),
      ),
    ]);
}

const isLoaded = (table: DltTable): boolean => table.isManaged && tableExists(table);

const placeOf = (file: string, table: DltTable, ...keys: string[]) => ({
  file,
  pointer: pointerOf('tables', table.name, ...keys),
});
