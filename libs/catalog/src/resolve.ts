import { type Checked, isError, pointerOf, sortedBy } from '@cdf/core';
import {
  columnFlags,
  type DltColumn,
  type DltDocument,
  type DltTable,
  hasFlag,
  isSystemTable,
  mapAt,
  type Origin,
  type TreeMap,
  textAt,
} from '@cdf/document';
import type { Column, ColumnRole, Relation, ResolvedSchema, Table } from './catalog.ts';
import { tableKeys } from './keys.ts';
import { ancestry, columnExists, effectiveDisposition, effectiveStrategy, tableExists } from './lifecycle.ts';
import { logicalType } from './logical-type.ts';
import { semanticChecks } from './semantic-checks.ts';

/**
 * Resolves a document: names become references, inherited values are filled in, what is not in the database is left out.
 *
 * @param key     name of the schema's folder
 * @param origin  what the pull recorded about destination and dataset
 * @findings those of `semanticChecks`; with an error the schema has no tables
 */
export function resolveSchema(document: DltDocument, key: string, origin: Origin): Checked<ResolvedSchema> {
  const findings = semanticChecks.flatMap((check) => check(document));
  const conventions = textAt(mapAt(document.tree, 'normalizers'), 'names');
  const tableByName = findings.some(isError) ? new Map<string, Table>() : resolveTables(document, conventions);
  const value: ResolvedSchema = {
    key,
    name: document.name,
    description: document.description,
    file: document.file,
    destination: origin.destination,
    dataset: origin.dataset,
    versionHash: document.versionHash,
    tables: sortedBy(tableByName.values(), ({ name }) => name),
    tableByName,
    loadsTable: dltTableName('_dlt_loads', conventions),
  };
  return { value, findings };
}

/** With naming `s3_tables` the tables of dlt lose their leading underscore; columns keep it. */
const dltTableName = (name: string, conventions: string | undefined): string =>
  conventions?.endsWith('s3_tables') ? name.replace(/^_/, '') : name;

function resolveTables(document: DltDocument, conventions: string | undefined): Map<string, Table> {
  const resolved = new Map<string, Table>();
  const isSystem = (name: string): boolean => isSystemTable(conventions?.endsWith('s3_tables') ? `_${name}` : name);
  const existing = [...document.tables.values()].filter((table) => tableExists(table) && !isSystem(table.name));
  for (const table of sortedBy(existing, ({ name }) => name)) resolveTable(table, document, resolved);
  for (const table of existing)
    Object.assign(resolved.get(table.name)!, { relations: relations(table, resolved, document.file) });
  return resolved;
}

function resolveTable(table: DltTable, document: DltDocument, resolved: Map<string, Table>): Table {
  const known = resolved.get(table.name);
  if (known !== undefined) return known;
  const chain = ancestry(table, document.tables);
  const parentTable = table.parent === undefined ? undefined : document.tables.get(table.parent);
  const parent =
    parentTable !== undefined && tableExists(parentTable) ? resolveTable(parentTable, document, resolved) : undefined;
  const writeDisposition = effectiveDisposition(chain);
  const mergeStrategy = effectiveStrategy(chain, writeDisposition);
  const columns = [...table.columns.values()]
    .filter(columnExists)
    .map((column) => resolveColumn(column, table, document.file));
  const top = chain.at(-1) ?? table;
  const isDeduplicatedBySource = top.tree.get('x-stage-data-deduplicated') === true;
  const value: Omit<Table, 'root'> = {
    name: table.name,
    parent,
    resource: top.resource ?? top.name,
    description: table.description,
    writeDisposition,
    mergeStrategy,
    isManaged: table.isManaged,
    columns,
    columnByName: new Map(columns.map((column) => [column.name, column])),
    keys: tableKeys({ columns, writeDisposition, mergeStrategy, isManaged: table.isManaged, isDeduplicatedBySource }),
    relations: [],
    sqlmesh: mapAt(table.tree, 'x-sqlmesh'),
    annotations: annotations(table.tree),
    place: { file: document.file, pointer: pointerOf('tables', table.name), part: 'key' },
  };
  const whole = Object.assign(value, { root: parent?.root }) as Table & { root: Table };
  whole.root ??= whole;
  resolved.set(table.name, whole);
  return whole;
}

function resolveColumn(
  column: DltColumn & { readonly dataType: NonNullable<DltColumn['dataType']> },
  table: DltTable,
  file: string,
): Column {
  const dedupSort = column.tree.get('dedup_sort');
  return {
    name: column.name,
    type: logicalType(column),
    sqlType: textAt(column.tree, 'x-sql-type'),
    nullable: column.nullable,
    description: column.description,
    role: columnRole(column, table),
    flags: new Set(columnFlags.filter((flag) => hasFlag(column, flag))),
    dedupSort: dedupSort === 'asc' || dedupSort === 'desc' ? dedupSort : undefined,
    annotations: annotations(column.tree),
    place: { file, pointer: pointerOf('tables', table.name, 'columns', column.name), part: 'key' },
  };
}

/**
 * By hint where dlt sets one, else by name: `_dlt_load_id` and `_dlt_list_idx` carry no hint, and the row id of an scd2 root
 * carries `row_key: false`.
 */
function columnRole(column: DltColumn, table: DltTable): ColumnRole {
  if (hasFlag(column, 'row_key') || column.name === '_dlt_id') return 'row_id';
  if (hasFlag(column, 'parent_key') || column.name === '_dlt_parent_id') return 'parent_id';
  if (hasFlag(column, 'root_key') || column.name === '_dlt_root_id') return 'root_id';
  if (column.name === '_dlt_load_id') return 'load_id';
  if (column.name === '_dlt_list_idx' && table.parent !== undefined) return 'list_index';
  if (column.tree.get('x-valid-from') === true) return 'valid_from';
  if (column.tree.get('x-valid-to') === true) return 'valid_to';
  return 'data';
}

const annotations = (tree: TreeMap): TreeMap => new Map([...tree].filter(([key]) => key.startsWith('x-')));

function relations(table: DltTable, resolved: ReadonlyMap<string, Table>, file: string): Relation[] {
  return table.references.flatMap(({ columns, referencedTable, referencedColumns }, index) => {
    const to = resolved.get(referencedTable);
    const from = resolved.get(table.name)!;
    const allExist =
      columns.every((name) => from.columnByName.has(name)) &&
      referencedColumns.every((name) => to?.columnByName.has(name));
    if (to === undefined || !allExist) return [];
    return [
      {
        columns,
        to,
        referencedColumns,
        place: { file, pointer: pointerOf('tables', table.name, 'references', index) },
      },
    ];
  });
}
