/**
 * How a dialect reads quotes and comments: the facts on which a fragment could leave its place.
 * @source the manuals of the engines, and sqlglot's tokenizers, which read the text again after us
 */
export interface LexicalRules {
  /** A backslash escapes in '…'. `disputed`: SQLMesh and the engine read it differently. */
  readonly backslash: boolean | 'disputed';
  /** A doubled quote stands for one quote in '…'. */
  readonly doubledQuote: boolean;
  readonly doubleQuotes: 'name' | 'string';
  /** `E'…'` reads backslashes. */
  readonly escapeStrings: boolean;
  /** `r'…'` does not. */
  readonly rawStrings: boolean;
  /** '''…''' and """…""". */
  readonly tripleQuotes: boolean;
  readonly backticks: boolean;
  /** [name], `]]` for one `]`. */
  readonly squareNames: boolean;
  readonly dollarQuotes: 'tagged' | 'plain' | 'none';
  readonly hash: 'operator' | 'comment' | 'refused';
  /** `//` begins a comment. */
  readonly slashComments: boolean;
}

const standard: LexicalRules = {
  backslash: false,
  doubledQuote: true,
  doubleQuotes: 'name',
  escapeStrings: false,
  rawStrings: false,
  tripleQuotes: false,
  backticks: false,
  squareNames: false,
  dollarQuotes: 'none',
  hash: 'refused',
  slashComments: false,
};

const byDialect: Readonly<Record<string, LexicalRules>> = {
  duckdb: { ...standard, escapeStrings: true, dollarQuotes: 'tagged' },
  postgres: { ...standard, escapeStrings: true, dollarQuotes: 'tagged', hash: 'operator' },
  redshift: { ...standard, backslash: 'disputed', escapeStrings: true, dollarQuotes: 'tagged', hash: 'operator' },
  snowflake: { ...standard, backslash: true, dollarQuotes: 'plain', slashComments: true },
  bigquery: {
    ...standard,
    backslash: true,
    doubledQuote: false,
    doubleQuotes: 'string',
    rawStrings: true,
    tripleQuotes: true,
    backticks: true,
    hash: 'comment',
    slashComments: true,
  },
  databricks: { ...standard, backslash: true, doubleQuotes: 'string', rawStrings: true, backticks: true },
  clickhouse: {
    ...standard,
    backslash: true,
    backticks: true,
    dollarQuotes: 'tagged',
    hash: 'comment',
    slashComments: true,
  },
  tsql: { ...standard, squareNames: true },
  trino: standard,
  mysql: { ...standard, backslash: true, doubleQuotes: 'string', backticks: true, hash: 'comment' },
};

/** The rules of a dialect, undefined for one whose quoting is not known: nothing is let in there. */
export const lexicalRules = (dialect: string): LexicalRules | undefined =>
  Object.hasOwn(byDialect, dialect) ? byDialect[dialect] : undefined;

/** Dialects in which a person may write SQL. */
export const guardedDialects: readonly string[] = Object.keys(byDialect);
