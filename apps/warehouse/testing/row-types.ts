import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** A generated row interface: its properties in order, each with the words of its type. */
interface RowType {
  readonly model: string;
  readonly properties: readonly { readonly name: string; readonly types: readonly string[] }[];
}

/**
 * Holds every row of every staging model against its generated interface, as `getRowObjectsJson` of DuckDB's driver returns it.
 *
 * @returns one line for each model that was read, and for each column with a value that its type does not allow
 */
export async function heldAgainstTypes(databasePath: string, project: string, schema: string): Promise<string[]> {
  const rowTypes = await readRowTypes(join(project, 'metadata', schema, 'generated/tables'));
  const instance = await DuckDBInstance.create(databasePath, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    const lines: string[] = [];
    for (const { model, properties } of rowTypes) {
      const rows = (await connection.runAndReadAll(`SELECT * FROM ${model}`)).getRowObjectsJson();
      lines.push(
        `${model}: ${properties.map(({ name }) => name).join(' ') === Object.keys(rows[0] ?? {}).join(' ') ? 'read' : 'other columns'}`,
      );
      for (const { name, types } of properties) {
        const found = new Set(rows.map((row) => typeName(row[name])));
        const wrong = [...found].filter((type) => !types.includes('unknown') && !types.includes(type));
        lines.push(...wrong.map((type) => `${model}.${name} is ${type}, not ${types.join(' | ')}`));
      }
    }
    return lines;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function readRowTypes(folder: string): Promise<RowType[]> {
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.map((text) => {
    const [, model = '', body = ''] =
      /A row of `(staging\.[^`]+)`[\s\S]*?export interface Staged\w+ \{\n([\s\S]*?)\n\}/.exec(text) ?? [];
    const properties = [...body.matchAll(/^ {2}readonly (\w+): (.+);$/gm)].map(([, name = '', type = '']) => ({
      name,
      types: type.split(' | '),
    }));
    return { model, properties };
  });
}

const typeName = (value: unknown): string => (value === null ? 'null' : typeof value);
