import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../conformance/run-program.ts';

/** A column of every type dlt has, with texts of values at the edges of it. */
export const samples: Readonly<Record<string, { readonly hints: string; readonly values: readonly string[] }>> = {
  c_text: { hints: 'data_type: text', values: ['', 'é🦆', "it's\n"] },
  c_bigint: { hints: 'data_type: bigint', values: ['0', '9223372036854775807', '-9223372036854775808'] },
  c_bigint32: { hints: 'data_type: bigint, precision: 32', values: ['2147483647', '-2147483648'] },
  c_bigint8: { hints: 'data_type: bigint, precision: 8', values: ['127'] },
  c_double: { hints: 'data_type: double', values: ['1.5', '1e+300', '-0.1'] },
  c_bool: { hints: 'data_type: bool', values: ['true', 'false'] },
  c_timestamp: { hints: 'data_type: timestamp', values: ['2026-01-05 06:07:08.123456+00', '1969-12-31 23:59:59+00'] },
  c_naive: { hints: 'data_type: timestamp, timezone: false', values: ['2026-01-05 06:07:08.123456'] },
  c_naive0: { hints: 'data_type: timestamp, timezone: false, precision: 0', values: ['2026-01-05 06:07:08'] },
  c_naive3: { hints: 'data_type: timestamp, timezone: false, precision: 3', values: ['2026-01-05 06:07:08.123'] },
  c_date: { hints: 'data_type: date', values: ['2026-01-05', '0001-01-01'] },
  c_time: { hints: 'data_type: time', values: ['23:59:59.999999'] },
  c_binary: { hints: 'data_type: binary', values: ['ab', ''] },
  c_json: { hints: 'data_type: json', values: ['{"a": [1, null]}', 'null', '"text"'] },
  c_decimal: { hints: 'data_type: decimal', values: ['12345678901234567890123456789.123456789', '-0.000000001'] },
  c_decimal2: { hints: 'data_type: decimal, precision: 18, scale: 2', values: ['9999999999999999.99'] },
  c_wei: { hints: 'data_type: wei, precision: 38, scale: 0', values: ['99999999999999999999999999999999999999'] },
};

/** Types of TypeScript and of the database by column, as cdf emits them for a destination. */
export interface EmittedTypes {
  readonly typescript: ReadonlyMap<string, string>;
  readonly sql: ReadonlyMap<string, string>;
}

/** Lets cdf emit a schema with the columns above into a folder. `options` are lines of `[cdf.typescript]`. */
export async function emitTypes(folder: string, destination: string, options: string): Promise<EmittedTypes> {
  await mkdir(folder, { recursive: true });
  const columns = Object.entries(samples).map(([name, { hints }]) => `      ${name}: {${hints}}`);
  await writeFile(join(folder, 'all.schema.yaml'), [document, ...columns, ''].join('\n'));
  await writeFile(join(folder, 'cdf_config.toml'), settings(destination, options));
  await runProgram(folder, process.execPath, [join(import.meta.dirname, '../../apps/cdf/src/bin.js'), 'sync']);
  const rows = await readFile(join(folder, 'metadata/all/generated/tables/everything.ts'), 'utf8');
  const raw = rows.slice(rows.indexOf('interface RawEverything'), rows.indexOf('interface StagedEverything'));
  const catalog = JSON.parse(await readFile(join(folder, 'metadata/all/generated/catalog.json'), 'utf8'));
  const stored: readonly { name: string; sql_type: string }[] = catalog.tables.everything.columns;
  return {
    typescript: new Map([...raw.matchAll(/^ {2}readonly (\w+): (.*);$/gm)].map(([, name, type]) => [name!, type!])),
    sql: new Map(stored.map(({ name, sql_type }) => [name, sql_type])),
  };
}

const document = `version: 1
version_hash: ''
engine_version: 11
name: all
previous_hashes: []
settings: {}
normalizers:
  names: snake_case
  json: {module: dlt.common.normalizers.json.relational}
tables:
  everything:
    write_disposition: append
    resource: everything
    x-normalizer: {seen-data: true}
    columns:`;

const settings = (destination: string, options: string): string => `[cdf]
version = 1
emit = 1

[cdf.typescript]
${options}

[cdf.schemas.all]
source = "export:all.schema.yaml"
destination = "engine"
dataset = "raw"

[destination.engine]
destination_type = "${destination}"
`;
