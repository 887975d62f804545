/**
 * A name as it compares with those of functions. By way of capitals, as sqlglot prints them: "ſ", "ı" and "ﬁ" have plain ones, so that
 * `pg_ſleep` reaches the engine as PG_SLEEP.
 */
export const foldedName = (name: string): string => name.toUpperCase().toLowerCase();

/** The plain word some programs take a word for, though it is written with other letters; undefined where none does. */
export function plainReading(word: string): string | undefined {
  const isPlain = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
  return isPlain(word) ? undefined : [word.toUpperCase(), word.toLowerCase()].find(isPlain);
}
