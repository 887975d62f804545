import type { Model } from './surface.ts';

/** Names and expressions of a model's columns as one text. */
export const shapeOf = ({ columns }: Model): string =>
  [...columns.values()].map(({ name, expression }) => `${name}\0${expression}`).join('\0');

/** Names of the columns that the other has too, in order. */
export const commonNames = <T extends { readonly columns: ReadonlyMap<string, unknown> }>(of: T, other: T): string[] =>
  [...of.columns.keys()].filter((name) => other.columns.has(name));

/** Audits that the other lacks or only warns about, of columns it has too. That a column's not-null went or came is told of the column. */
export const strongerAudits = (of: Model, other: Model): string[] =>
  [...of.audits].flatMap(([audit, { name, columns, blocking }]) => {
    const there = other.audits.get(audit);
    const [column] = columns;
    const isOfColumn =
      name === 'not_null' && of.columns.get(column!)?.nullable !== other.columns.get(column!)?.nullable;
    const isHeld = there !== undefined && (there.blocking || !blocking);
    return isHeld || isOfColumn || !columns.every((one) => other.columns.has(one)) ? [] : [audit];
  });
