import { type Checked, isError, pointerOf, sortedBy } from '@cdf/core';
import {
  type ColumnFlag,
  columnFlags,
  type DltColumn,
  type DltDocument,
  type DltTable,
  hasFlag,
  isSystemTable,
  mapAt,
  namingOf,
  type Origin,
  systemTableName,
  type TreeMap,
  textAt,
} from '@cdf/document';
import type { Column, ColumnRole, Relation, ResolvedSchema, Table } from './catalog.ts';
import { createdType } from './created-type.ts';
import { tableKeys } from './keys.ts';
import {
  ancestry,
  columnExists,
  type ExistingColumn,
  effectiveDisposition,
  effectiveStrategy,
  existingParent,
  tableExists,
} from './lifecycle.ts';
import { logicalType } from './logical-type.ts';
import { semanticChecks } from './semantic-checks.ts';

/**
 * Resolves a document: names become references, inherited values are filled in, what is not in the database is left out.
 *
 * @param key     name of the schema's folder
 * @param origin  what the pull recorded about destination and dataset
 * @param isShared  whether another schema of the project loads into the table of this name too
 * @findings those of `semanticChecks`; with an error the schema has no tables
 */
export function resolveSchema(
  document: DltDocument,
  key: string,
  origin: Origin,
  isShared: (table: string) => boolean = () => false,
): Checked<ResolvedSchema> {
  const findings = semanticChecks.flatMap((check) => check(document, origin.destination.type));
  const tableByName = findings.some(isError)
    ? new Map<string, Table>()
    : resolveTables({ document, destinationType: origin.destination.type, isShared });
  const naming = namingOf(document.tree);
  const value: ResolvedSchema = {
    key,
    name: document.name,
    description: document.description,
    file: document.file,
    destination: origin.destination,
    dataset: origin.dataset,
    naming,
    versionHash: document.versionHash,
    tables: [...tableByName.values()],
    tableByName,
    loadsTable: systemTableName('_dlt_loads', naming),
  };
  return { value, findings };
}

/** The data tables that exist, sorted by name. */
function resolveTables(resolving: Omit<Resolving, 'tables'>): Map<string, Table> {
  const { document } = resolving;
  const naming = namingOf(document.tree);
  const existing = [...document.tables.values()].filter(
    (table) => tableExists(table) && !isSystemTable(table.name, naming),
  );
  const names = sortedBy(existing, ({ name }) => name).map(({ name }) => name);
  const tables = new Map<string, Table>();
  for (const name of names) resolveTable(document.tables.get(name)!, { ...resolving, tables });
  return new Map(names.map((name) => [name, tables.get(name)!]));
}

interface Resolving {
  readonly document: DltDocument;
  readonly destinationType: string;
  /** Those that are resolved. */
  readonly tables: Map<string, Table>;
  readonly isShared: (table: string) => boolean;
}

/** Resolves a table after its parent, so that a reference to a table is that table. The document has no cycle of parents. */
function resolveTable(table: DltTable, resolving: Resolving): Table {
  const { document, tables } = resolving;
  const known = tables.get(table.name);
  if (known !== undefined) return known;
  const chain = ancestry(table, document.tables);
  const parentTable = existingParent(table, document.tables);
  const parent = parentTable === undefined ? undefined : resolveTable(parentTable, resolving);
  const top = chain.at(-1) ?? table;
  const writeDisposition = effectiveDisposition(chain, resolving.destinationType);
  const mergeStrategy = effectiveStrategy(chain, resolving.destinationType);
  const columns = [...table.columns.values()]
    .filter(columnExists)
    .map((column) =>
      resolveColumn(column, table, document.file, createdType(column, chain, resolving.destinationType)),
    );
  const { isManaged } = table;
  const isShared = resolving.isShared(table.name);
  const isDeduplicatedBySource = top.tree.get('x-stage-data-deduplicated') === true;
  const hasDestinationScope = top.tree.has('x-merge-destination-scope');
  const resolved: Table = {
    name: table.name,
    parent,
    get root() {
      return parent?.root ?? resolved;
    },
    resource: top.resource ?? top.name,
    description: table.description,
    writeDisposition,
    mergeStrategy,
    isManaged,
    isShared,
    columns,
    columnByName: new Map(columns.map((column) => [column.name, column])),
    keys: tableKeys({
      columns,
      writeDisposition,
      mergeStrategy,
      isManaged,
      isDeduplicatedBySource,
      hasDestinationScope,
      isBelowShared: chain.some(({ name }) => resolving.isShared(name)),
    }),
    // Tables may refer to each other in a circle, so targets are looked up when all are there.
    get relations() {
      return relationsOf(table, resolved, tables, document.file);
    },
    sqlmesh: mapAt(table.tree, 'x-sqlmesh'),
    annotations: annotations(table.tree),
    place: { file: document.file, pointer: pointerOf('tables', table.name), part: 'key' },
  };
  tables.set(table.name, resolved);
  return resolved;
}

function resolveColumn(column: ExistingColumn, table: DltTable, file: string, created: string | undefined): Column {
  const dedupSort = column.tree.get('dedup_sort');
  return {
    name: column.name,
    type: logicalType(column),
    sqlType: textAt(column.tree, 'x-sql-type') ?? created,
    nullable: column.nullable,
    description: column.description,
    role: columnRole(column, table),
    flags: flagsOf(column),
    dedupSort: dedupSort === 'asc' || dedupSort === 'desc' ? dedupSort : undefined,
    annotations: annotations(column.tree),
    place: { file, pointer: pointerOf('tables', table.name, 'columns', column.name), part: 'key' },
  };
}

function flagsOf(column: DltColumn): ReadonlySet<ColumnFlag> {
  const flags = columnFlags.filter((flag) => hasFlag(column, flag));
  return flags.length === 0 ? noFlags : new Set(flags);
}

function annotations(tree: TreeMap): TreeMap {
  const entries = [...tree].filter(([key]) => key.startsWith('x-'));
  return entries.length === 0 ? noAnnotations : new Map(entries);
}

// Most columns have neither; one empty set for all of them keeps large schemas small.
const noFlags: ReadonlySet<ColumnFlag> = new Set();
const noAnnotations: TreeMap = new Map();

/**
 * By hint where dlt sets one, else by name: `_dlt_load_id` and `_dlt_list_idx` carry no hint, and the row id of an scd2 root
 * carries `row_key: false`. In a table dlt did not load a name means nothing.
 */
function columnRole(column: DltColumn, table: DltTable): ColumnRole {
  if (!table.isManaged) return 'data';
  const isNested = table.parent !== undefined;
  if (hasFlag(column, 'row_key') || column.name === '_dlt_id') return 'row_id';
  if (hasFlag(column, 'parent_key') || (isNested && column.name === '_dlt_parent_id')) return 'parent_id';
  if (hasFlag(column, 'root_key') || (isNested && column.name === '_dlt_root_id')) return 'root_id';
  if (column.name === '_dlt_load_id') return 'load_id';
  if (isNested && column.name === '_dlt_list_idx') return 'list_index';
  if (column.tree.get('x-valid-from') === true) return 'valid_from';
  if (column.tree.get('x-valid-to') === true) return 'valid_to';
  return 'data';
}

/** References whose tables and columns are all in the database; those of others were reported. */
function relationsOf(table: DltTable, from: Table, tables: ReadonlyMap<string, Table>, file: string): Relation[] {
  return table.references.flatMap(({ columns, referencedTable, referencedColumns }, index) => {
    const to = tables.get(referencedTable);
    const isWhole =
      columns.length === referencedColumns.length &&
      columns.every((name) => from.columnByName.has(name)) &&
      referencedColumns.every((name) => to?.columnByName.has(name));
    if (to === undefined || !isWhole) return [];
    const place = { file, pointer: pointerOf('tables', table.name, 'references', index) };
    return [{ columns, to, referencedColumns, place }];
  });
}
