import type { Dialect } from '../dialect.ts';
import { bigqueryFunctions } from './bigquery.ts';
import { clickhouseFunctions } from './clickhouse.ts';
import { databricksFunctions } from './databricks.ts';
import { duckdbFunctions } from './duckdb.ts';
import { commonFunctions, type FunctionTable } from './function-table.ts';
import { postgresFunctions } from './postgres.ts';
import { redshiftFunctions } from './redshift.ts';
import { snowflakeFunctions } from './snowflake.ts';
import { tsqlFunctions } from './tsql.ts';

export type { FunctionName, Functions, JsonPath } from './function-table.ts';

const own: Readonly<Record<string, FunctionTable>> = {
  duckdb: duckdbFunctions,
  postgres: postgresFunctions,
  snowflake: snowflakeFunctions,
  bigquery: bigqueryFunctions,
  redshift: redshiftFunctions,
  databricks: databricksFunctions,
  clickhouse: clickhouseFunctions,
  tsql: tsqlFunctions,
  fabric: tsqlFunctions,
};
const byDialect: ReadonlyMap<string, FunctionTable> = new Map(
  Object.entries(own).map(([name, table]) => [name, { ...commonFunctions, ...table }]),
);

/** What a dialect can do of that which engines spell differently; what they spell alike for a dialect without a table. */
export const functionsOf = ({ name }: Dialect): FunctionTable => byDialect.get(name) ?? commonFunctions;
