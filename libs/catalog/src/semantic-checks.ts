import { type Finding, finding, nearestHint, type Place, pointerOf } from '@cdf/core';
import type { DltDocument, DltTable } from '@cdf/document';
import { mergesAreSupported, namesFitTheDestination } from './destination-checks.ts';
import { hintsAgree, keysAreComplete } from './hint-checks.ts';
import { ancestry, columnExists, existingParent, tableExists } from './lifecycle.ts';

/**
 * What a JSON Schema cannot say about a document: each check looks at the whole of it and returns what it found.
 *
 * @findings CDF204 and CDF205 for parents that make no tree; the warnings CDF206 for a nested table without its parent, CDF212 and
 *   CDF103 for references that lead nowhere and keys that are not there: dlt allows those, and never follows them; CDF217 to CDF219
 *   for hints that contradict each other or the destination
 */
export const semanticChecks: readonly ((document: DltDocument, destinationType: string) => Finding[])[] = [
  parentsAreInDocument,
  parentsHaveNoCycle,
  existingTablesHaveExistingParents,
  referencesLeadSomewhere,
  keysAreComplete,
  hintsAgree,
  mergesAreSupported,
  namesFitTheDestination,
];

function parentsAreInDocument({ tables, file }: DltDocument): Finding[] {
  return [...tables.values()].flatMap((table) => {
    if (table.parent === undefined || tables.has(table.parent)) return [];
    const message = `Table "${table.name}" is nested in "${table.parent}", which is not in the document`;
    return [
      finding('CDF204', placeOf(file, table, 'parent'), message, {
        hint: nearestHint(table.parent, [...tables.keys()]),
      }),
    ];
  });
}

function parentsHaveNoCycle({ tables, file }: DltDocument): Finding[] {
  return [...tables.values()]
    .filter((table) => ancestry(table, tables).at(-1)?.parent === table.name)
    .map((table) => {
      const way = table.parent === table.name ? '' : `, by way of "${table.parent}"`;
      return finding('CDF205', placeOf(file, table, 'parent'), `Table "${table.name}" is nested in itself${way}`, {
        hint: 'remove the wrong "parent", or pull again',
      });
    });
}

function existingTablesHaveExistingParents({ tables, file }: DltDocument): Finding[] {
  return [...tables.values()].flatMap((table) => {
    const parent = table.parent === undefined ? undefined : tables.get(table.parent);
    if (parent === undefined || !tableExists(table) || existingParent(table, tables) !== undefined) return [];
    const message = tableExists(parent)
      ? `Table "${table.name}" is nested in "${parent.name}", and dlt loads only one of the two`
      : `Table "${table.name}" exists, and its parent "${parent.name}" does not`;
    return [
      finding('CDF206', placeOf(file, table, 'parent'), message, {
        hint: 'it is staged by itself, without keys or load time of the parent; load the parent or drop the table',
      }),
    ];
  });
}

function referencesLeadSomewhere({ tables, file }: DltDocument): Finding[] {
  return [...tables.values()].filter(tableExists).flatMap((table) =>
    table.references.flatMap((reference, index) => {
      const at = (...keys: (string | number)[]) => placeOf(file, table, 'references', index, ...keys);
      const { columns, referencedTable, referencedColumns } = reference;
      const target = tables.get(referencedTable);
      if (target === undefined) {
        const message = `Table "${table.name}" refers to "${referencedTable}", which is not in the document`;
        const hint = nearestHint(referencedTable, [...tables.keys()]);
        return [finding('CDF212', at('referenced_table'), message, { hint, severity: 'warning' })];
      }
      if (columns.length !== referencedColumns.length) {
        const message = `A reference pairs columns, here ${columns.length} with ${referencedColumns.length} of "${target.name}"`;
        return [finding('CDF103', at(), message, { hint: 'correct the resource in dlt', severity: 'warning' })];
      }
      return [
        ...missingColumns(table, columns, (item) => at('columns', item)),
        ...(tableExists(target)
          ? missingColumns(target, referencedColumns, (item) => at('referenced_columns', item))
          : []),
      ];
    }),
  );
}

function missingColumns(table: DltTable, names: readonly string[], at: (item: number) => Place): Finding[] {
  const existing = [...table.columns.values()].filter(columnExists).map(({ name }) => name);
  return names.flatMap((name, item) => {
    if (existing.includes(name)) return [];
    const isIncomplete = table.columns.has(name);
    const message = isIncomplete
      ? `Column "${name}" of table "${table.name}" has no data yet, so it does not exist`
      : `Column "${name}" is not in table "${table.name}"`;
    const hint = isIncomplete ? 'the relation is left out until the column exists' : nearestHint(name, existing);
    return [finding('CDF212', at(item), message, { hint, severity: 'warning' })];
  });
}

const placeOf = (file: string, table: DltTable, ...keys: (string | number)[]): Place => ({
  file,
  pointer: pointerOf('tables', table.name, ...keys),
});
