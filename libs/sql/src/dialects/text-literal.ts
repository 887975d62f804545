import { isWritable } from './names.ts';

/** A text without control characters and Jinja between single quotes, a quote inside doubled. */
export const doublingQuotes = (text: string): string | undefined =>
  isWritable(text) ? `'${text.replaceAll("'", "''")}'` : undefined;

/** The same where a backslash begins an escape, so that it is doubled too. */
export const doublingBackslashes = (text: string): string | undefined => doublingQuotes(text.replaceAll('\\', '\\\\'));

/** The same where engine and SQLMesh take a backslash for different things: a text with one cannot be written. */
export const withoutBackslashes = (text: string): string | undefined =>
  text.includes('\\') ? undefined : doublingQuotes(text);

/**
 * Where both stand behind a backslash.
 * @source sqlglot `dialects/hive.py`, `STRING_ESCAPES`: to Databricks `'it''s'` is two texts, which stand for `its`
 */
export const escapingQuotes = (text: string): string | undefined =>
  isWritable(text) ? `'${text.replace(/[\\']/g, '\\$&')}'` : undefined;
