import { digest } from '@cdf/core';
import type { SchemaSettings } from '@cdf/project';
import { connect } from './destination.ts';
import { sourcePlace } from './schema-files.ts';
import type { Listing, SourceKind } from './source.ts';
import type { SqlClient } from './sql-client.ts';

/** A column as the database has it. */
export interface PhysicalColumn {
  /** Spelled as sqlglot prints it. */
  readonly type: string;
  readonly isNullable: boolean;
}

/** Columns of all tables of a dataset, in order. */
export interface DatasetColumns {
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, PhysicalColumn>>;
  /** Equal digests mean equal columns. */
  readonly digest: string;
}

/** `verify = true`: the columns of a dataset, for schemas whose bodies come from elsewhere. One query for a dataset. */
export const columnsKind: SourceKind = {
  group: ({ destination, dataset, pipeline }) => JSON.stringify([destination, dataset, pipeline]),
  open: async (opening) => {
    const client = await connect(opening);
    const { schemas } = opening;
    return {
      list: async () => columnListing(schemas, await datasetColumns(client, schemas[0].dataset)),
      fetch: async () => new Map(),
      close: client.close,
    };
  },
};

const columnListing = (schemas: readonly SchemaSettings[], columns: DatasetColumns): Listing => ({
  schemas: new Map(
    schemas.map((schema) => [schema.key, { where: sourcePlace(schema).file, hash: columns.digest, body: '', columns }]),
  ),
  findings: [],
});

/** The columns of a dataset. @throws SourceFault */
export async function datasetColumns(client: SqlClient, dataset: string): Promise<DatasetColumns> {
  const tables = new Map<string, Map<string, PhysicalColumn>>();
  const rows = await client.query(client.columnsQuery, [dataset]);
  for (const { table_name, column_name, sql_type, is_nullable } of rows) {
    const table = String(table_name);
    if (!tables.has(table)) tables.set(table, new Map());
    const type = client.spellType(String(sql_type));
    tables.get(table)!.set(String(column_name), { type, isNullable: is_nullable === 'YES' });
  }
  const all = [...tables].map(([table, columns]) => [table, [...columns]]);
  return { tables, digest: digest(JSON.stringify(all)) };
}
