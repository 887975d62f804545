import type { LogicalType } from '@cdf/catalog';

/** What is particular to one SQL engine, as data and small pure functions. */
export interface Dialect {
  /** SQLMesh's and sqlglot's name of the dialect. */
  readonly name: string;
  /** The type dlt creates for a logical type, as SQLMesh prints it, or undefined where dlt cannot create one. */
  readonly physicalType: (type: LogicalType) => string | undefined;
  /** How an identifier compares: two names that fold to one text are one name to SQLMesh or to the engine. */
  readonly fold: (name: string) => string;
  /** The name that comes out when SQLMesh makes a column or model of this name, in quotes or not. */
  readonly nameInModel: (name: string) => string;
  /** The engine's name of what dlt stores under a name; the name itself where it is left out. */
  readonly storedName?: (name: string) => string;
  /** The engine's name for a name in lower case that stands without quotes; the name itself where it is left out. */
  readonly unquotedName?: (name: string) => string;
  /** The name of a table of dlt's in the database it loads into, where a dataset is no schema there. */
  readonly rawTableName?: (dataset: string, table: string) => string;
  /** False for a stored name that SQLMesh spells so that the engine does not find it. */
  readonly isReachable: (name: string) => boolean;
  /** Words that cannot be a name without quotes, upper case. */
  readonly reservedWords: ReadonlySet<string>;
  /** The character around a quoted name; doubled inside. */
  readonly quote: string;
  /** A text literal on one line, or undefined when the dialect cannot write the text so. */
  readonly textLiteral: (text: string) => string | undefined;
  /** Directions of ORDER BY in which NULL comes last without a word, where it is known: `sqlmesh format` takes the word away there. */
  readonly nullsLastByDefault?: readonly ('asc' | 'desc')[];
  /** What stands for true and false where a condition is no value and there is no TRUE. */
  readonly truthValues?: readonly [yes: string, no: string];
  /** The word for a cast that gives NULL instead of an error; TRY_CAST where it is left out. */
  readonly safeCast?: string;
  /** Set where the engine knows time zones by Windows' names and not by those of the IANA database. */
  readonly zoneNames?: 'windows';
  /** Set where the engine has no `JOIN … USING`, which SQLMesh hands on as it is. */
  readonly lacksUsing?: true;
  /** Casting `from` to `to`, both as the dialect spells types, gives different values for different values. */
  readonly isLossless: (from: string, to: string) => boolean;
}
