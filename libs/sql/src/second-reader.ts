import type { Fragment, Refusal } from './guard/fragment.ts';
import { wrappersOf } from './guard/wrappers.ts';

/** Says what a second, independent parser sees in a fragment that the guard accepted; undefined: one expression, or no opinion. */
export type SecondReader = (text: string, slot: Fragment['slot']) => Refusal | undefined;

/**
 * A second reader for a dialect, undefined where there is none. It does not know all of a dialect, so that it cannot read a
 * text proves nothing; that it reads another number of statements, projections or tables does.
 * @source `node-sql-parser` 5.4, builds of one grammar: 12 ms each
 */
export async function loadSecondReader(dialect: string): Promise<SecondReader | undefined> {
  const grammar = grammars[dialect];
  if (grammar === undefined) return undefined;
  const { default: module } = await grammar.load();
  const parser = new module.Parser();
  return (text, slot) => {
    const { prefix, suffix } = wrappersOf(slot)[0]!;
    const parsed = attempt(() => parser.astify(prefix + text + suffix, { database: grammar.name }));
    if (parsed === undefined) return undefined;
    const [statement, ...others] = Array.isArray(parsed) ? parsed : [parsed];
    if (others.length === 0 && statement !== undefined && isOneExpression(statement)) return undefined;
    return {
      reason: 'SQL_SECOND_READER',
      offset: 0,
      message: 'a second reader of SQL takes this for more than one expression',
      hint: 'write it more plainly, without quotes inside quotes',
    };
  };
}

interface Statement {
  readonly type?: string;
  readonly columns?: readonly unknown[] | '*';
  readonly from?: readonly unknown[] | null;
  readonly _next?: unknown;
  readonly union?: unknown;
  readonly with?: unknown;
  readonly limit?: { readonly value?: readonly unknown[] } | null;
}

const isOneExpression = ({ type, columns, from, _next, union }: Statement): boolean =>
  type === 'select' && columns?.length === 1 && from?.length === 1 && _next === undefined && union === undefined;

interface Grammar {
  readonly name: string;
  readonly load: () => Promise<{ readonly default: { readonly Parser: new () => Parser } }>;
}
interface Parser {
  readonly astify: (sql: string, options: { readonly database: string }) => Statement | readonly Statement[];
}

const grammar = (name: string, load: () => Promise<unknown>): Grammar => ({ name, load: load as Grammar['load'] });

const grammars: Readonly<Record<string, Grammar>> = {
  postgres: grammar('postgresql', () => import('node-sql-parser/build/postgresql.js')),
  mysql: grammar('mysql', () => import('node-sql-parser/build/mysql.js')),
  bigquery: grammar('bigquery', () => import('node-sql-parser/build/bigquery.js')),
  redshift: grammar('redshift', () => import('node-sql-parser/build/redshift.js')),
  tsql: grammar('transactsql', () => import('node-sql-parser/build/transactsql.js')),
  snowflake: grammar('snowflake', () => import('node-sql-parser/build/snowflake.js')),
};

function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
