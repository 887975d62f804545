import { nearestHint } from '@cdf/core';
import type { Dialect } from '../dialect.ts';
import { athena } from './athena.ts';
import { bigquery } from './bigquery.ts';
import { clickhouse } from './clickhouse.ts';
import { databricks } from './databricks.ts';
import { dremio } from './dremio.ts';
import { duckdb } from './duckdb.ts';
import { postgres } from './postgres.ts';
import { redshift } from './redshift.ts';
import { snowflake, snowflakeKeepingCase } from './snowflake.ts';
import { fabric, mssql, synapse } from './tsql.ts';

const dialectByDestination: ReadonlyMap<string, Dialect> = new Map([
  ['duckdb', duckdb],
  ['motherduck', duckdb],
  ['ducklake', duckdb],
  ['postgres', postgres],
  ['snowflake', snowflake],
  ['bigquery', bigquery],
  ['redshift', redshift],
  ['databricks', databricks],
  ['clickhouse', clickhouse],
  ['mssql', mssql],
  ['synapse', synapse],
  ['fabric', fabric],
  ['athena', athena],
  ['dremio', dremio],
]);

/**
 * The dialect of a dlt destination type (`duckdb`, `motherduck`), or undefined.
 *
 * @param naming  `normalizers.names` of the schema. Where it keeps case and the destination can, dlt does not fold names
 * @source dlt `is_case_sensitive` of each naming convention; of one that is not dlt's it is not known
 */
export function dialectOf(destinationType: string, naming?: string): Dialect | undefined {
  const dialect = dialectByDestination.get(destinationType);
  const keepsCase = ['direct', 'duck_case', 'sql_cs_v1'].includes(naming?.split('.').at(-1) ?? '');
  return dialect === snowflake && keepsCase ? snowflakeKeepingCase : dialect;
}

/** The destination types that have a dialect. */
export const destinationTypes: readonly string[] = [...dialectByDestination.keys()];

/** A hint for a destination type that has no dialect. */
export const dialectHint = (destinationType: string): string => nearestHint(destinationType, destinationTypes);
