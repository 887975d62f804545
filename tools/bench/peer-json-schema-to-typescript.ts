// Started by the benchmark as a process of its own: tables.json of a folder → one module for each table.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const folder = process.argv[2]!;
const tables = JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')) as Record<string, JSONSchema>;
mkdirSync(join(folder, 'modules'), { recursive: true });
for (const [name, schema] of Object.entries(tables)) {
  writeFileSync(join(folder, 'modules', `${name}.ts`), await compile(schema, name));
}
