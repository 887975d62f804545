/** A token of the reader. Offsets are code points. */
export interface Token {
  readonly type: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hasComment: boolean;
}

/** A syntax tree is JSON: every node is an object with one key, its kind. */
export type Node = { readonly [kind: string]: unknown };

/** A reader of SQL. Not to be trusted alone: it takes much for SQL that is none. */
export interface Reader {
  /** undefined where the text cannot be split into tokens. */
  readonly tokens: (sql: string, dialect: string) => readonly Token[] | undefined;
  /** The statements, or why there are none; `offset` is where the fault starts. */
  readonly parse: (
    sql: string,
    dialect: string,
  ) => { readonly statements: readonly Node[] } | { readonly fault: string; readonly offset: number };
  /** The type of an expression over the table `t`, where it can be told: advice, not proof. */
  readonly typeOf: (expression: string, dialect: string, columns: readonly TypedColumn[]) => string | undefined;
}

/** A column of the table that an expression reads. */
export interface TypedColumn {
  readonly name: string;
  readonly type: string;
}

/**
 * The reader of SQL that people wrote. Loading it costs about 150 ms, so it is loaded when there is such SQL.
 * @source `@polyglot-sql/sdk` 0.12: offsets are half-open and count code points, whatever its manual says
 */
export async function loadReader(): Promise<Reader> {
  const { tokenize, parse, analyzeQuery } = await import('@polyglot-sql/sdk');
  return {
    tokens: (sql, dialect) => {
      const { success, tokens } = tokenize(sql, dialect as never);
      if (!success || !tokens) return undefined;
      return (tokens as unknown as readonly RawToken[]).map(
        ({ token_type, text, span, comments, trailing_comments }) => ({
          type: token_type,
          text,
          start: span.start,
          end: span.end,
          hasComment: comments.length > 0 || trailing_comments.length > 0,
        }),
      );
    },
    parse: (sql, dialect) => {
      const result = parse(sql, dialect as never);
      if (result.success) return { statements: result.ast as unknown as readonly Node[] };
      return { fault: result.error, offset: result.errorStart ?? 0 };
    },
    typeOf: (expression, dialect, columns) => {
      const schema = { tables: [{ name: 't', columns: [...columns] }] };
      const result = analyzeQuery(`SELECT (\n${expression}\n) AS x FROM t`, { dialect: dialect as never, schema });
      return result.success ? (result.analysis?.projections[0]?.typeHint ?? undefined) : undefined;
    },
  };
}

/** Tokens as they are at run time; the package types their keys in camel case. */
interface RawToken {
  readonly token_type: string;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly comments: readonly string[];
  readonly trailing_comments: readonly string[];
}
