import { type Finding, finding } from '@cdf/core';
import { datasetColumns, type PhysicalColumn } from './column-types.ts';
import { connect, storedBodies, storedSchemas } from './destination.ts';
import { dltTypeOf } from './dlt-type-of.ts';
import { sourcePlace } from './schema-files.ts';
import { type ListedSchema, SourceFault, type SourceKind } from './source.ts';
import type { SqlClient } from './sql-client.ts';
import { damaged } from './stored-body.ts';

/**
 * `catalog`: the tables of a dataset that dlt did not load, as the database's own catalog has them. They become a document like
 * dlt's, each table marked `x-cdf: {managed: false}`.
 */
export const catalogKind: SourceKind = {
  group: ({ destination, dataset, pipeline }) => JSON.stringify([destination, dataset, pipeline]),
  open: async (opening) => {
    const client = await connect(opening);
    const { schemas } = opening;
    const { dataset } = schemas[0];
    return {
      list: async () => {
        const columns = await datasetColumns(client, dataset);
        const loaded = await tablesOfDlt(client, dataset);
        const tables = [...columns.tables].filter(([name]) => !loaded.has(name));
        const found = new Map<string, ListedSchema>();
        const findings: Finding[] = [];
        for (const schema of schemas) {
          if (tables.length === 0) {
            const message = `The dataset "${dataset}" has no table that dlt did not load`;
            findings.push(finding('CDF201', sourcePlace(schema), message, { hint: 'correct the dataset' }));
            continue;
          }
          const body = catalogDocument(schema.schema, tables);
          found.set(schema.key, { where: `${schema.destination}/${dataset}`, hash: columns.digest, body, columns });
        }
        return { schemas: found, findings };
      },
      fetch: async () => new Map(),
      close: client.close,
    };
  },
};

/** dlt's own tables, and every table of the schemas it stored in a dataset. */
async function tablesOfDlt(client: SqlClient, dataset: string): Promise<ReadonlySet<string>> {
  try {
    const stored = await storedSchemas(client, dataset);
    const bodies = await storedBodies(client, stored, [...stored.hashes.values()]);
    return new Set([...bodies.values()].flatMap(tableNames));
  } catch (error) {
    if (error instanceof SourceFault && error.code === 'CDF201') return new Set();
    throw error;
  }
}

/** @throws SourceFault: without every schema nobody knows whose a table is */
function tableNames(body: string | SourceFault): string[] {
  if (body instanceof SourceFault) throw body;
  try {
    const { tables = {} }: { readonly tables?: object } = JSON.parse(body);
    return Object.keys(tables);
  } catch {
    throw damaged('what dlt stored of another schema in the dataset is no JSON');
  }
}

/** JSON text; names stay in the order of the database, whatever they are. */
function catalogDocument(
  name: string,
  tables: readonly (readonly [string, ReadonlyMap<string, PhysicalColumn>])[],
): string {
  const table = (columns: ReadonlyMap<string, PhysicalColumn>): string =>
    jsonObject([
      ['x-cdf', '{"managed":false}'],
      ['columns', jsonObject([...columns].map(([column, physical]) => [column, JSON.stringify(hintsOf(physical))]))],
    ]);
  return jsonObject([
    ['version', '1'],
    ['engine_version', '11'],
    ['name', JSON.stringify(name)],
    ['tables', jsonObject(tables.map(([key, columns]) => [key, table(columns)]))],
    ['settings', '{}'],
  ]);
}

const hintsOf = ({ type, isNullable }: PhysicalColumn) => ({ ...dltTypeOf(type), nullable: isNullable });

const jsonObject = (entries: readonly (readonly [key: string, json: string])[]): string =>
  `{${entries.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`;
