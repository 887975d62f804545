import type { StagedTable } from '@cdf/staging';

/**
 * Rules of SQLMesh's linter that a generated model cannot satisfy: a project that turns them on would fail on a file it must
 * not edit. Empty for nearly every model.
 */
export const ignoredRules = ({ audits, table }: StagedTable): string[] => [
  // Nothing is sure to hold of such a table: an Arrow load without dlt's columns, where every column may be NULL.
  ...(audits.length === 0 ? ['nomissingaudits'] : []),
  // sqlglot's schema parses names it is given: `1_000` is 1000 to it, `@x` is x, and the column is then unknown.
  ...(table.columns.some(({ name }) => !isPlainToSqlglot(name)) ? ['ambiguousorinvalidcolumn'] : []),
];

/** Found by asking `sqlglot.exp.parse_identifier` for every name of up to three odd characters. */
const isPlainToSqlglot = (name: string): boolean => /^[\p{L}_]/u.test(name) && !/;|--|\/\*|\s$/.test(name);
