import type { Model } from './surface.ts';

/** Names and expressions of a model's columns as one text. */
export const shapeOf = ({ columns }: Model): string =>
  [...columns.values()].map(({ name, expression }) => `${name}\0${expression}`).join('\0');

/** Names of the columns that the other has too, in order. */
export const commonNames = <T extends { readonly columns: ReadonlyMap<string, unknown> }>(of: T, other: T): string[] =>
  [...of.columns.keys()].filter((name) => other.columns.has(name));

/** Audits of columns that the other has too. That a column's not-null went or came is told of the column. */
export const comparedAudits = (of: Model, other: Model): [string, { readonly blocking: boolean }][] =>
  [...of.audits].filter(
    ([audit, { columns }]) =>
      columns.every((name) => other.columns.has(name)) &&
      !(
        audit.startsWith('not_null(') &&
        of.columns.get(columns[0]!)?.nullable !== other.columns.get(columns[0]!)?.nullable
      ),
  );
