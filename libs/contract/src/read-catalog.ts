import { type Deprecation, type DriverForms, formOf, type LogicalType, parseLogicalType } from '@cdf/catalog';
import { pointerOf } from '@cdf/core';
import type { Audit } from '@cdf/staging';
import { plainExpression } from './catalog-defaults.ts';
import type { Model, ModelColumn, RawColumn, RawTable, Surface } from './surface.ts';
import { auditsByText, relationText, sqlmeshTexts } from './surface-of.ts';

/** What a `catalog.json` says of the contract at the time it was written. */
export interface CommittedSurface {
  readonly surface: Surface;
  /** The number of accepted changes plus one. */
  readonly contractVersion: number;
  /** Of the raw tables. */
  readonly dataset: string;
}

/**
 * The surface that `printCatalog` printed, as far as a catalog holds it: places are those of the raw table or column, and the names
 * of former times are not kept.
 *
 * @param text     of `catalog.json`
 * @param file     the contract's, for places
 * @param queryOf  the query of a table's staging model, where it is at hand
 * @returns undefined for what cdf did not print, or printed before catalogs held surfaces
 */
export function readCatalog(
  text: string,
  file: string,
  queryOf: (table: string) => string | undefined,
): CommittedSurface | undefined {
  let catalog: CatalogFile;
  try {
    catalog = JSON.parse(text);
    if (typeof catalog.contract_version !== 'number') return undefined;
    const tables = Object.entries(catalog.tables);
    return {
      contractVersion: catalog.contract_version,
      dataset: catalog.dataset,
      surface: {
        schema: catalog.schema,
        tables: new Map(tables.map(([name, table]) => [name, rawTableOf(name, table, file, catalog.typescript)])),
        models: new Map(
          tables.flatMap(([name, { staging, deprecated }]) =>
            staging === undefined
              ? []
              : [[name, modelOf(name, staging, queryOf(name), file, deprecated, catalog.typescript)] as const],
          ),
        ),
      },
    };
  } catch {
    return undefined;
  }
}

interface CatalogFile {
  readonly schema: string;
  readonly dataset: string;
  readonly contract_version?: number;
  readonly typescript?: DriverForms;
  readonly tables: Readonly<Record<string, TableEntry>>;
}

interface TableEntry {
  readonly sql_name: string;
  readonly description?: string;
  readonly parent?: string;
  readonly write_disposition: string;
  readonly merge_strategy?: string;
  readonly primary_key?: { readonly columns: readonly string[] };
  readonly relations: readonly {
    readonly columns: readonly string[];
    readonly to: string;
    readonly referenced_columns: readonly string[];
  }[];
  readonly sqlmesh?: Readonly<Record<string, unknown>>;
  readonly deprecated?: DeprecatedEntry;
  readonly columns: readonly RawEntry[];
  readonly staging?: StagingEntry;
}

interface ColumnEntry {
  readonly name: string;
  readonly data_type?: string;
  readonly sql_type: string;
  readonly nullable?: boolean;
  readonly deprecated?: DeprecatedEntry;
  readonly description?: string;
}

interface DeprecatedEntry {
  readonly since?: string;
  readonly remove_after?: string;
  readonly use?: string;
}

interface RawEntry extends ColumnEntry {
  readonly variant?: boolean;
  readonly pii?: string | true;
}

interface StagedEntry extends ColumnEntry {
  readonly from?: readonly string[];
  readonly expression?: string | null;
}

interface StagingEntry {
  readonly sql_name: string;
  readonly description: string;
  readonly owner?: string;
  readonly tags?: readonly string[];
  readonly kind?: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly grain: readonly string[];
  readonly audits: readonly Audit[];
  readonly rows?: string;
  readonly columns: readonly StagedEntry[];
}

function rawTableOf(name: string, table: TableEntry, file: string, forms: DriverForms | undefined): RawTable {
  return {
    name,
    sqlName: table.sql_name,
    renamedFrom: undefined,
    description: table.description,
    parent: table.parent,
    writeDisposition: table.write_disposition,
    mergeStrategy: table.merge_strategy,
    primaryKey: table.primary_key?.columns ?? [],
    relations: table.relations
      .map(({ columns, to, referenced_columns: referenced }) => relationText(columns, to, referenced))
      .sort(),
    ...sqlmeshTexts(table.sqlmesh ?? {}),
    deprecated: deprecationAt(table),
    hasRowTypes: forms !== undefined,
    columns: new Map(table.columns.map((column) => [column.name, rawColumnOf(name, column, file, forms)])),
    place: { file, pointer: pointerOf('tables', name), part: 'key' },
  };
}

const rawColumnOf = (table: string, column: RawEntry, file: string, forms: DriverForms | undefined): RawColumn => ({
  name: column.name,
  renamedFrom: undefined,
  type: typeOf(column)!,
  sqlType: column.sql_type,
  nullable: column.nullable ?? true,
  description: column.description,
  personal: column.pii,
  isVariant: column.variant ?? false,
  form: formOf(typeOf(column), forms),
  deprecated: deprecationAt(column),
  place: { file, pointer: pointerOf('tables', table, 'columns', column.name), part: 'key' },
});

const deprecationAt = ({
  deprecated,
}: {
  readonly deprecated?: DeprecatedEntry | undefined;
}): Deprecation | undefined =>
  deprecated && { since: deprecated.since, removeAfter: deprecated.remove_after, use: deprecated.use };

const typeOf = ({ data_type: printed }: ColumnEntry): LogicalType | undefined =>
  printed === undefined ? undefined : parseLogicalType(printed);

function modelOf(
  table: string,
  staging: StagingEntry,
  query: string | undefined,
  file: string,
  deprecated: DeprecatedEntry | undefined,
  forms: DriverForms | undefined,
): Model {
  return {
    table,
    sqlName: staging.sql_name,
    description: staging.description,
    owner: staging.owner,
    tags: staging.tags ?? [],
    kind: staging.kind ?? 'VIEW',
    properties: new Map(Object.entries(staging.properties ?? {})),
    grain: staging.grain,
    audits: auditsByText(staging.audits),
    rows: staging.rows,
    query: staging.rows === undefined ? undefined : query,
    deprecated: deprecationAt({ deprecated }),
    columns: new Map(staging.columns.map((column) => [column.name, modelColumnOf(table, column, file, forms)])),
    place: { file, pointer: pointerOf('tables', table), part: 'key' },
  };
}

const modelColumnOf = (
  table: string,
  column: StagedEntry,
  file: string,
  forms: DriverForms | undefined,
): ModelColumn => {
  const from = column.from ?? [`${table}.${column.name}`];
  const [first] = from;
  const isOfTable = from.length === 1 && first!.startsWith(`${table}.`);
  const raw = isOfTable ? ['columns', first!.slice(table.length + 1)] : [];
  return {
    name: column.name,
    from,
    expression: column.expression === undefined ? plainExpression(column.name) : (column.expression ?? undefined),
    type: typeOf(column),
    sqlType: column.sql_type,
    nullable: column.nullable ?? true,
    description: column.description,
    form: formOf(typeOf(column), forms),
    deprecated: deprecationAt(column),
    place: { file, pointer: pointerOf('tables', table, ...raw), part: 'key' },
  };
};
