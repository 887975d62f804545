import { migrate, readDocument } from '@cdf/document';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { resolveSchema } from './index.ts';

const cases: [name: string, type: string, hints: string, column: string, want: string | undefined][] = [
  ['JSON that is copied from Parquet', 'postgres', 'file_format: parquet', 'data_type: json', 'JSON'],
  ['JSON from elsewhere', 'postgres', 'file_format: jsonl', 'data_type: json', undefined],
  ['a text from Parquet', 'postgres', 'file_format: parquet', 'data_type: text', undefined],
  ['JSON from Parquet in DuckDB', 'duckdb', 'file_format: parquet', 'data_type: json', undefined],
  ['geometry', 'postgres', '', 'data_type: text, x-postgres-geometry: true', 'GEOMETRY(GEOMETRY, 4326)'],
  [
    'geometry of a system',
    'postgres',
    '',
    'data_type: text, x-postgres-geometry: true, x-postgres-srid: 2056',
    'GEOMETRY(GEOMETRY, 2056)',
  ],
  ['a small integer of Iceberg', 'athena', 'table_format: iceberg', 'data_type: bigint, precision: 8', 'INTEGER'],
  ['an integer of Iceberg', 'athena', 'table_format: iceberg', 'data_type: bigint, precision: 32', undefined],
  ['a small integer of Hive', 'athena', '', 'data_type: bigint, precision: 8', undefined],
  [
    'what was read from the destination',
    'postgres',
    'file_format: parquet',
    'data_type: json, x-sql-type: JSONB',
    'JSONB',
  ],
];

test.each(cases)('%s', (_, type, hints, column, want) => {
  const seen = 'x-normalizer: {seen-data: true}';
  const text = `{engine_version: 11, name: s, tables: {
    t: {${seen}, resource: t, ${hints === '' ? '' : `${hints}, `}columns: {_dlt_id: {data_type: text}}},
    n: {${seen}, parent: t, columns: {c: {${column}}, _dlt_parent_id: {data_type: text}}}}}`;
  const origin = { destination: { name: 'w', type }, dataset: 'raw', fromDlt: [] };
  const document = readDocument(migrate(parseYaml(text, 'f').value as TreeMap, 'f').value, 'f');
  const { tableByName } = resolveSchema(document, 's', origin).value;
  expect(tableByName.get('n')?.columnByName.get('c')?.sqlType).toBe(want);
});
