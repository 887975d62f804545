import { digest } from '@cdf/core';

/**
 * A table's name as part of a type's name: `orders__items` is `Orders_Items`, so that it differs from `OrdersItems` of
 * `orders_items`. Characters an identifier cannot hold become `_`.
 */
export function pascalCase(name: string): string {
  const parts = name.split('__').map((part) =>
    part
      .split(/[^\p{L}\p{N}$]+/u)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
  );
  return parts.filter((part) => part !== '').join('_');
}

/** A table's name as the name of a constant; a reserved word gets a `_` behind it. */
export function constantName(name: string): string {
  const safe = name.replace(/[^\p{ID_Continue}$]/gu, '_');
  const started = /^[\p{ID_Start}$_]/u.test(safe) ? safe : `_${safe}`;
  return reservedWords.has(started) ? `${started}_` : started;
}

/**
 * One identifier for each table name, by `spell`. Where several names would get one, all but the name that is spelled like its
 * identifier get a tag made from the name: adding a table never renames the identifier of an ordinary one.
 */
export function identifiers(
  names: readonly string[],
  spell: (name: string) => string,
  isOrdinary: (name: string) => boolean,
): Map<string, string> {
  const wanted = new Map<string, string[]>();
  for (const name of names) {
    const identifier = spell(name);
    wanted.set(identifier, [...(wanted.get(identifier) ?? []), name]);
  }
  return new Map(
    names.map((name) => {
      const identifier = spell(name);
      const isAlone = wanted.get(identifier)?.length === 1;
      return [name, isAlone || isOrdinary(name) ? identifier : `${identifier}_${digest(name).slice(0, 6)}`];
    }),
  );
}

/** True for names as dlt's snake_case makes them: two of them never share an identifier. */
export const isOrdinaryName = (name: string): boolean =>
  /^[a-z][a-z0-9]*(?:__?[a-z][a-z0-9]*)*$/.test(name) && !reservedWords.has(name);

/** A property name as it stands in an interface or object literal; computed where the plain one would set the prototype. */
export const propertyName = (name: string): string =>
  name === '__proto__'
    ? "['__proto__']"
    : /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
      ? name
      : JSON.stringify(name);

/** A text as a literal of the language. */
export const textLiteral = (text: string): string =>
  /['\\\p{Cc}\u2028\u2029]/u.test(text) ? JSON.stringify(text) : `'${text}'`;

/** Words that cannot name a constant of a module in strict mode, and names a module of ours already uses. */
const reservedWords = new Set(
  `abstract any arguments as asserts async await boolean break case catch class const constructor continue debugger declare default
  delete do else enum eval export exports extends false finally for from function get globalThis if implements import in instanceof interface is keyof
  let module namespace never new null number object of package private protected public readonly require return set static string
  super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield`.split(
    /\s+/,
  ),
);
