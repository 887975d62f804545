import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { literal, type Query, withDatabase } from '../truth/database.ts';

/** A schema of the project: its folder below `metadata/`, and the dataset dlt loads it into. */
export interface LoadedSchema {
  readonly key: string;
  readonly dataset: string;
}

const outputs = (key: string): readonly string[] => [
  `external_models/${key}`,
  `models/staging/${key}`,
  `metadata/${key}/generated/tables`,
  `metadata/${key}/generated/constants`,
];

/** Data tables dlt really made in the dataset, sorted. */
export const loadedTables = (databasePath: string, { dataset }: LoadedSchema): Promise<string[]> =>
  withDatabase(databasePath, (query) => tablesIn(query, dataset));

/** Tables that have a file in each folder of outputs, sorted, by folder. */
export async function generatedTables(project: string, { key }: LoadedSchema): Promise<Map<string, string[]>> {
  const folders = outputs(key).map(async (folder): Promise<[string, string[]]> => {
    const files = await readdir(join(project, folder));
    return [folder, files.map((file) => file.replace(/\.[a-z]+$/, '')).sort()];
  });
  return new Map(await Promise.all(folders));
}

/** Every column of the dataset's data tables, in order, as `table.column TYPE`, with DuckDB's own spelling of the type. */
export const loadedColumns = (databasePath: string, { dataset }: LoadedSchema): Promise<string[]> =>
  withDatabase(databasePath, async (query) => {
    const rows = await query(
      `SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns
       WHERE ${isDataTableOf(dataset)} ORDER BY table_name, ordinal_position`,
    );
    return rows.map(([text]) => text ?? '');
  });

/** The same of the external models: what they declare, with its types as DuckDB understands them. */
export async function declaredColumns(databasePath: string, project: string, schema: LoadedSchema): Promise<string[]> {
  const folder = join(project, 'external_models', schema.key);
  const texts = (await readdir(folder)).sort().map((file) => readFile(join(folder, file), 'utf8'));
  const models: ExternalModel[] = (await Promise.all(texts)).flatMap((text) => parse(text, { mapAsMap: true }));
  return withDatabase(databasePath, async (query) => {
    const lines: string[] = [];
    for (const model of models) lines.push(...(await columnsOf(query, model, schema)));
    return lines;
  });
}

/** One entry of an external model file, as YAML maps. */
type ExternalModel = ReadonlyMap<string, unknown>;

async function columnsOf(query: Query, model: ExternalModel, { dataset }: LoadedSchema): Promise<string[]> {
  const name = String(model.get('name'));
  const columns = model.get('columns') as ReadonlyMap<string, string>;
  const table = name.startsWith(`${dataset}.`) ? name.slice(dataset.length + 1) : name;
  const types = [...columns.values()].map((type) => `typeof(CAST(NULL AS ${type}))`);
  const [row] = await query(`SELECT ${types.join(', ')}`);
  return [...columns.keys()].map((column, index) => `${table}.${column} ${row?.[index]}`);
}

async function tablesIn(query: Query, dataset: string): Promise<string[]> {
  const rows = await query(
    `SELECT table_name FROM information_schema.tables WHERE ${isDataTableOf(dataset)} ORDER BY table_name`,
  );
  return rows.map(([name]) => name ?? '');
}

const isDataTableOf = (dataset: string): string =>
  `table_catalog = current_database() AND table_schema = ${literal(dataset)} AND NOT starts_with(table_name, '_dlt')`;
