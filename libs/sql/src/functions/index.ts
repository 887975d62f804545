import type { Dialect } from '../dialect.ts';
import { duckdbFunctions } from './duckdb.ts';
import type { Functions } from './function-table.ts';
import { postgresFunctions } from './postgres.ts';

export type { FunctionName, Functions, JsonPath } from './function-table.ts';

const byDialect: ReadonlyMap<string, Partial<Functions>> = new Map<string, Partial<Functions>>([
  ['duckdb', duckdbFunctions],
  ['postgres', postgresFunctions],
]);

/** What a dialect can do of that which engines spell differently; nothing for a dialect without a table. */
export const functionsOf = ({ name }: Dialect): Partial<Functions> => byDialect.get(name) ?? {};
