/** A piece of SQL a person wrote into a rule. */
export interface Fragment {
  readonly text: string;
  /** sqlglot's name of the dialect. */
  readonly dialect: string;
  /** One scalar expression, or one boolean expression. */
  readonly slot: 'projection' | 'predicate';
  readonly policy?: Policy;
}

/** What a project allows beyond the default, which is nothing. */
export interface Policy {
  readonly allowSubquery?: boolean;
  /** Names of SQLMesh macros and variables, lower case, without `@`. */
  readonly macros?: readonly string[];
}

/** Why a fragment is refused. Stable words: machines and the corpus know them. */
export type RefusalReason =
  | 'SQL_TOO_LONG'
  | 'SQL_JINJA'
  | 'SQL_CHAR'
  | 'SQL_RESERVED'
  | 'SQL_EMPTY'
  | 'SQL_UNTERMINATED'
  | 'SQL_EMPTY_IDENT'
  | 'SQL_FOREIGN_QUOTE'
  | 'SQL_SEPARATOR'
  | 'SQL_COMMENT'
  | 'SQL_BRACKETS'
  | 'SQL_PARAMETER'
  | 'SQL_MACRO'
  | 'SQL_LEX_DISAGREE'
  | 'SQL_EMPTY_ITEM'
  | 'SQL_ESCAPES'
  | 'SQL_PARSE'
  | 'SQL_TOO_DEEP'
  | 'SQL_SHAPE'
  | 'SQL_ALIAS'
  | 'SQL_STAR'
  | 'SQL_TUPLE'
  | 'SQL_KEYWORD'
  | 'SQL_STATEMENT'
  | 'SQL_FUNCTION'
  | 'SQL_SUBQUERY'
  | 'SQL_AGGREGATE'
  | 'SQL_WINDOW'
  | 'SQL_SECOND_READER';

/** A refusal: what is wrong in plain words, where, and what to do. Offsets count code points from the start of the text. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
  readonly offset: number;
  readonly hint?: string;
}

/** A column that the fragment reads, as written, without its quotes. */
export interface ReadColumn {
  readonly name: string;
  readonly quoted: boolean;
  readonly offset: number;
  /** Set for the `a` of `a.b`, which is a table where there is one of that name. */
  readonly isQualifier?: true;
}

/** Accepted: the text may stand in a model as it is. */
export interface Accepted {
  readonly columns: readonly ReadColumn[];
}

/** What the guard says of a fragment. */
export type Verdict = { readonly refusal: Refusal } | { readonly accepted: Accepted };

/** The one name the guard's own wrappers use; refused in fragments. */
export const reservedPrefix = '__cdf_';
