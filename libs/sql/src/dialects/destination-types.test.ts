import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DltDataType, LogicalType } from '@cdf/catalog';
import { expect, test } from 'vitest';
import { destinationTypes, dialectOf } from './index.ts';

/** One type dlt creates, read from its own classes by `tools/conformance/destination_types.py`; null where dlt refuses. */
interface Created {
  readonly type: DltDataType;
  readonly precision?: number;
  readonly scale?: number;
  readonly timezone?: false;
  readonly dlt: string | null;
  readonly sqlmesh: string | null;
}
const created: Record<string, readonly Created[]> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/destination-types.json'), 'utf8'),
);

/** What dlt writes and the engine then refuses or narrows, so that no column has the type. */
const refusedByEngine: Record<string, readonly string[]> = {
  postgres: ['TIME(9)'],
  mssql: ['TIME(9)'],
  synapse: ['TIME(9)'],
};
const mostDigits: Record<string, number> = { bigquery: 76, clickhouse: 76, postgres: 1000 };

function expected(destination: string, { sqlmesh }: Created): string | undefined {
  if (sqlmesh === null || refusedByEngine[destination]?.includes(sqlmesh)) return undefined;
  const digits = /^(?:DECIMAL|NUMERIC|Decimal)\((\d+),/.exec(sqlmesh)?.[1];
  if (Number(digits) > (mostDigits[destination] ?? 38)) return undefined;
  if (destination === 'clickhouse') return `Nullable(${sqlmesh})`;
  // One type under two names: sqlglot prints the other.
  return sqlmesh === 'INT128' ? 'HUGEINT' : sqlmesh;
}

test.each(destinationTypes)('the types of %s are those dlt creates, as SQLMesh spells them', (destination) => {
  const { physicalType } = dialectOf(destination)!;
  expect(created[destination]?.length).toBeGreaterThan(30);
  for (const one of created[destination]!) {
    const { type, dlt, sqlmesh, ...size } = one;
    const logical: LogicalType = { dataType: type, ...size };
    expect([logical, physicalType(logical)]).toEqual([logical, expected(destination, one)]);
  }
});
