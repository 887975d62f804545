import type { TableName } from '@cdf/sql';
import type { FloatText } from '@cdf/text';

/** A unit test of one staging model: rows of everything it reads, and the rows that have to come out. */
export interface ModelTest {
  /** Unique among the tests of one table. */
  readonly name: string;
  readonly description: string;
  /** The raw table whose staging model is tested. */
  readonly table: string;
  readonly model: TableName;
  /** Set where the model is incremental: it takes the rows of an interval, and has to be told one. */
  readonly isIncremental: boolean;
  /** What is not given is NULL. */
  readonly inputs: readonly TestInput[];
  /** In any order. Every row has the same columns; other columns may hold anything. */
  readonly rows: readonly TestRow[];
}

/** Rows of one thing a model reads. */
export interface TestInput {
  readonly table: TableName;
  readonly rows: readonly TestRow[];
  /** Columns that are to be texts in the test. */
  readonly asText: readonly string[];
}

/** Values by the stored name of a column. */
export type TestRow = ReadonlyMap<string, TestValue>;

/** A value as SQLMesh reads it from YAML: times, JSON and long numbers are texts. */
export type TestValue = string | number | boolean | null | FloatText;
