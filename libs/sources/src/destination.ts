import { type Finding, finding, nearestHint } from '@cdf/core';
import type { SchemaSettings } from '@cdf/project';
import { connectTo } from './clients/index.ts';
import { sourcePlace } from './schema-files.ts';
import { type ListedSchema, type Opening, type Source, SourceFault, type SourceKind } from './source.ts';
import { MissingColumn, MissingTable, type SqlClient } from './sql-client.ts';
import { storedBody, unlessDamaged } from './stored-body.ts';

/**
 * `destination`: the schemas dlt stored beside the tables. One query tells the effective hash of every schema in a dataset, one more
 * gets the bodies that are wanted.
 */
export const destinationKind: SourceKind = {
  group: ({ destination, dataset, pipeline }) => JSON.stringify([destination, dataset, pipeline]),
  open: async (opening) => {
    const client = await connect(opening);
    const { schemas } = opening;
    const { dataset } = schemas[0];
    let stored: StoredSchemas | undefined;
    return {
      list: async () => {
        stored = await storedSchemas(client, dataset);
        return listing(schemas, stored);
      },
      fetch: async (keys) => {
        const wanted = schemas.filter(({ key }) => keys.includes(key));
        const bodies = await storedBodies(
          client,
          stored!,
          wanted.map(({ schema }) => stored!.hashes.get(schema)!),
        );
        return new Map(
          wanted.flatMap(({ key, schema }) => {
            const body = bodies.get(stored!.hashes.get(schema)!);
            return body === undefined ? [] : [[key, body] as const];
          }),
        );
      },
      close: client.close,
    } satisfies Source;
  },
};

/** Connects to the destination of a place's schemas. @throws SourceFault CDF610 when cdf has no client for its type */
export async function connect(opening: Opening): Promise<SqlClient> {
  const { root, schemas, settings, environment, destinationTypes, signal, timeoutMs, retryMs } = opening;
  const { destination, pipeline, pipelinesDir } = schemas[0];
  const type = destinationTypes.get(destination) ?? '';
  const open = Object.hasOwn(connectTo, type) ? connectTo[type] : undefined;
  if (open === undefined)
    throw new SourceFault(
      'CDF610',
      `cdf does not read "${type}" directly, only ${Object.keys(connectTo).join(' and ')}`,
      type === 'filesystem'
        ? 'write source = "bucket:URL", with its bucket_url'
        : 'write source = "dlt": dlt reads it, with the Python it is installed in',
    );
  const ofDestination = (await settings()).destination(destination, pipeline);
  return open({ root, settings: ofDestination, pipeline, pipelinesDir, environment, signal, timeoutMs, retryMs });
}

/** dlt's own tables in a dataset, and what they say. */
export interface StoredSchemas {
  /** Quoted. */
  readonly versions: string;
  /** Effective `version_hash` by schema name. */
  readonly hashes: ReadonlyMap<string, string>;
  /** How findings call the table. */
  readonly where: string;
}

/** The effective hash of every schema in a dataset, with one query. @throws SourceFault when it is not a dataset of dlt's */
export async function storedSchemas(client: SqlClient, dataset: string): Promise<StoredSchemas> {
  // The naming convention `s3_tables` drops the underscore; where there is a table with it, one without is a user's.
  for (const prefix of ['_dlt_', 'dlt_']) {
    const versions = client.tableName(dataset, `${prefix}version`);
    const loads = client.tableName(dataset, `${prefix}loads`);
    try {
      const rows = await client.query(effectiveHashes(versions, loads));
      const hashes = new Map(rows.map((row) => [String(row.schema_name), String(row.version_hash)]));
      return { versions, hashes, where: `${dataset}.${prefix}version` };
    } catch (error) {
      if (error instanceof MissingColumn) throw ofOldDlt(dataset);
      if (!(error instanceof MissingTable)) throw error;
    }
  }
  throw await notOfDlt(client, dataset);
}

/**
 * The effective schema is the one of the newest load that finished, where its version is still stored; else the newest version.
 * The words are those every engine knows: no subquery depends on a row, no alias is a reserved word.
 * @source dlt 1.31: `_dlt_version` gets a row for a hash it does not have yet, before the load; `_dlt_loads` after it
 */
const effectiveHashes = (versions: string, loads: string): string => `
  SELECT v.schema_name AS schema_name, COALESCE(l.version_hash, v.version_hash) AS version_hash
  FROM (
    SELECT schema_name, version_hash,
      ROW_NUMBER() OVER (PARTITION BY schema_name ORDER BY inserted_at DESC, version DESC, version_hash) AS age
    FROM ${versions}
  ) AS v
  LEFT JOIN (
    SELECT n.schema_name, n.version_hash
    FROM (
      SELECT schema_name, schema_version_hash AS version_hash,
        ROW_NUMBER() OVER (PARTITION BY schema_name ORDER BY inserted_at DESC, load_id DESC) AS age
      FROM ${loads}
      WHERE status = 0 AND schema_version_hash IS NOT NULL
    ) AS n
    JOIN (SELECT DISTINCT schema_name, version_hash FROM ${versions}) AS s
      ON s.schema_name = n.schema_name AND s.version_hash = n.version_hash
    WHERE n.age = 1
  ) AS l ON l.schema_name = v.schema_name
  WHERE v.age = 1`;

/** Bodies by hash, or why one cannot be read, with one query. A hash that is stored twice has one body. */
export async function storedBodies(
  client: SqlClient,
  { versions }: StoredSchemas,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string | SourceFault>> {
  const wanted = [...new Set(hashes)];
  const rows = await client.query(
    `SELECT version_hash, body FROM (
      SELECT version_hash, ${client.quoted('schema')} AS body,
        ROW_NUMBER() OVER (PARTITION BY version_hash ORDER BY inserted_at DESC, version DESC) AS age
      FROM ${versions} WHERE version_hash IN (${wanted.map((_, index) => `$${index + 1}`).join(', ')})
    ) AS s WHERE age = 1`,
    wanted,
  );
  const bodies = rows.map(
    async ({ version_hash, body }) =>
      [String(version_hash), await unlessDamaged(() => storedBody(String(body ?? '')))] as const,
  );
  return new Map(await Promise.all(bodies));
}

const ofOldDlt = (dataset: string): SourceFault =>
  new SourceFault(
    'CDF220',
    `dlt's own tables in the dataset "${dataset}" lack columns: a dlt of long ago made them`,
    'run the pipeline once with a dlt of today, which adds them',
  );

/** Says what is there in place of dlt's tables. */
async function notOfDlt(client: SqlClient, dataset: string): Promise<SourceFault> {
  const rows = await client.query(client.columnsQuery, [dataset]);
  const tables = new Set(rows.map(({ table_name }) => String(table_name)));
  if (tables.size === 0)
    return new SourceFault('CDF201', `there is no dataset "${dataset}"`, 'dataset is the dataset_name of the pipeline');
  if (tables.has('_dlt_version') || tables.has('dlt_version'))
    return new SourceFault(
      'CDF201',
      `"${dataset}" has no table of loads: it is a staging dataset`,
      `take the dataset it stands before${dataset.endsWith('_staging') ? `: "${dataset.replace(/_staging$/, '')}"` : ''}`,
    );
  return new SourceFault(
    'CDF201',
    `dlt has stored no schema in "${dataset}"`,
    'source = "catalog" reads tables that dlt did not load',
  );
}

function listing(schemas: readonly SchemaSettings[], { hashes, where }: StoredSchemas) {
  const found = new Map<string, ListedSchema>();
  const findings: Finding[] = [];
  for (const schema of schemas) {
    const hash = hashes.get(schema.schema);
    if (hash === undefined) findings.push(absent(schema, [...hashes.keys()]));
    else found.set(schema.key, { where: `${schema.destination}/${where}/${schema.schema}`, hash });
  }
  return { schemas: found, findings };
}

const absent = (schema: SchemaSettings, names: readonly string[]): Finding =>
  finding('CDF201', sourcePlace(schema), `The dataset "${schema.dataset}" has no schema "${schema.schema}"`, {
    hint: nearestHint(schema.schema, names),
  });
