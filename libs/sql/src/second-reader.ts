import type { Fragment, Refusal } from './guard/fragment.ts';
import { isObject } from './guard/walk.ts';
import { wrappersOf } from './guard/wrappers.ts';
import { deepestForSecondReader, nestingOf } from './nesting.ts';
import { type SelectNames, sortedOnce } from './reread/select-names.ts';

/** A second, independent parser. It does not know all of a dialect, so that it cannot read a text proves nothing. */
export interface SecondReader {
  /** What it sees in a fragment that the guard accepted; undefined: one expression, or no opinion. */
  readonly fragment: (text: string, slot: Fragment['slot']) => Refusal | undefined;
  /** The names of a query, as written; undefined: no opinion. Of several statements, or of none that is a query, it finds no names. */
  readonly select: (sql: string) => SelectNames | undefined;
}

/**
 * A second reader for a dialect, undefined where there is none. That it reads another number of statements, projections or tables
 * proves something.
 * @source `node-sql-parser` 5.4, builds of one grammar: 12 ms each
 */
export async function loadSecondReader(dialect: string): Promise<SecondReader | undefined> {
  const grammar = grammars[dialect];
  if (grammar === undefined) return undefined;
  const { default: module } = await grammar.load();
  const parser = new module.Parser();
  const options = { database: grammar.name };
  return {
    fragment: (text, slot) => {
      if (nestingOf(text) > deepestForSecondReader.fragment) return undefined;
      const { prefix, suffix } = wrappersOf(slot)[0]!;
      const parsed = attempt(() => parser.astify(prefix + text + suffix, options));
      if (parsed === undefined) return undefined;
      const [statement, ...others] = Array.isArray(parsed) ? parsed : [parsed];
      if (others.length === 0 && statement !== undefined && isOneExpression(statement)) return undefined;
      return {
        reason: 'SQL_SECOND_READER',
        offset: 0,
        message: 'a second reader of SQL takes this for more than one expression',
        hint: 'write it more plainly, without quotes inside quotes',
      };
    },
    select: (sql) => attempt(() => namesRead(parser.parse(sql, options))),
  };
}

function namesRead({ ast, tableList }: Parsed): SelectNames | undefined {
  const [statement, ...others] = [ast].flat() as Statement[];
  if (statement?.type !== 'select' || others.length > 0) return { columns: [], tables: [] };
  const ctes = new Set((statement.with ?? []).map(({ name }) => name.value.toLowerCase()));
  // `select::dataset::name`, where `null` stands for no dataset.
  const tables = tableList.map((entry) => entry.split('::').slice(1));
  const ofDatabase = tables.filter(([dataset, name]) => dataset !== 'null' || !ctes.has(name!.toLowerCase()));
  const columns = Array.isArray(statement.columns) ? (statement.columns as readonly Projected[]) : [];
  const names = columns.map(({ as, expr }) => wordIn(as) ?? wordIn(expr.column) ?? wordIn(expr.as));
  if (names.includes(undefined)) return undefined;
  return {
    columns: names as string[],
    tables: sortedOnce(ofDatabase.map(([dataset, name]) => (dataset === 'null' ? name! : `${dataset}.${name}`))),
  };
}

/** A name, which grammars nest differently. */
function wordIn(name: unknown): string | undefined {
  if (typeof name === 'string') return name;
  if (!isObject(name)) return undefined;
  return wordIn(name.value ?? name.expr);
}

/** Some grammars put the alias of a cast into the cast. */
interface Projected {
  readonly as: unknown;
  readonly expr: { readonly column?: unknown; readonly as?: unknown };
}

interface Statement {
  readonly type?: string;
  readonly columns?: readonly unknown[] | '*';
  readonly from?: readonly unknown[] | null;
  readonly _next?: unknown;
  readonly union?: unknown;
  readonly with?: readonly { readonly name: { readonly value: string } }[] | null;
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
  readonly parse: (sql: string, options: { readonly database: string }) => Parsed;
}
interface Parsed {
  readonly ast: Statement | readonly Statement[];
  readonly tableList: readonly string[];
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
