import { type Finding, finding, nearestHint, pointerOf } from '@cdf/core';
import type { DltDocument, DltTable } from '@cdf/document';
import { ancestry, tableExists } from './lifecycle.ts';

/** What a JSON Schema cannot say about a document: each check looks at the whole of it and returns what it found. */
export const semanticChecks: readonly ((document: DltDocument) => Finding[])[] = [
  parentsExist,
  parentsHaveNoCycle,
  existingTablesHaveExistingParents,
  referencesExist,
];

function parentsExist({ tables, file }: DltDocument): Finding[] {
  return [...tables.values()].flatMap((table) => {
    if (table.parent === undefined || tables.has(table.parent)) return [];
    const at = { file, pointer: pointerOf('tables', table.name, 'parent') };
    const message = `Table "${table.name}" is nested in "${table.parent}", which is not in the document`;
    return [finding('CDF204', at, message, { hint: nearestHint(table.parent, [...tables.keys()]) })];
  });
}

function parentsHaveNoCycle({ tables, file }: DltDocument): Finding[] {
  return [...tables.values()]
    .filter((table) => isInCycle(table, tables))
    .map((table) =>
      finding(
        'CDF205',
        { file, pointer: pointerOf('tables', table.name, 'parent') },
        `Table "${table.name}" is nested in itself, by way of "${table.parent}"`,
        {
          hint: 'remove the wrong "parent", or pull again',
        },
      ),
    );
}

function isInCycle(table: DltTable, tables: ReadonlyMap<string, DltTable>): boolean {
  return ancestry(table, tables).at(-1)?.parent === table.name;
}

function existingTablesHaveExistingParents({ tables, file }: DltDocument): Finding[] {
  return [...tables.values()].flatMap((table) => {
    const parent = table.parent === undefined ? undefined : tables.get(table.parent);
    if (parent === undefined || !tableExists(table) || tableExists(parent)) return [];
    const at = { file, pointer: pointerOf('tables', table.name, 'parent') };
    return [
      finding('CDF206', at, `Table "${table.name}" exists, and its parent "${parent.name}" does not`, {
        hint: 'it is staged by itself, without keys or load time of the parent; load the parent or drop the table',
      }),
    ];
  });
}

function referencesExist({ tables, file }: DltDocument): Finding[] {
  return [...tables.values()].flatMap((table) =>
    table.references.flatMap((reference, index) => {
      const at = (key: string) => ({ file, pointer: pointerOf('tables', table.name, 'references', index, key) });
      const target = tables.get(reference.referencedTable);
      if (target === undefined) {
        const message = `Table "${table.name}" refers to "${reference.referencedTable}", which is not in the document`;
        return [
          finding('CDF212', at('referenced_table'), message, {
            hint: nearestHint(reference.referencedTable, [...tables.keys()]),
          }),
        ];
      }
      return [
        ...missing(table, reference.columns).map((name) => missingColumn(table, name, at('columns'))),
        ...missing(target, reference.referencedColumns).map((name) =>
          missingColumn(target, name, at('referenced_columns')),
        ),
      ];
    }),
  );
}

const missing = (table: DltTable, names: readonly string[]): string[] =>
  names.filter((name) => !table.columns.has(name));

const missingColumn = (table: DltTable, name: string, at: Finding['at']): Finding =>
  finding('CDF212', at, `Column "${name}" is not in table "${table.name}"`, {
    hint: nearestHint(name, [...table.columns.keys()]),
  });
