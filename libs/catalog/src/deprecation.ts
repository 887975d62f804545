import type { Column, Table } from './catalog.ts';

/** What a person said in `x-deprecated` of a table or column that is to go. */
export interface Deprecation {
  /** A day or a release. */
  readonly since: string | undefined;
  /** The last day on which it has to be there, YYYY-MM-DD. */
  readonly removeAfter: string | undefined;
  /** What readers take instead. */
  readonly use: string | undefined;
}

/** The deprecation of a table or column; undefined for what stays. */
export function deprecation({ annotations }: Pick<Table | Column, 'annotations'>): Deprecation | undefined {
  const said = annotations.get('x-deprecated');
  if (!(said instanceof Map)) return undefined;
  const text = (key: string): string | undefined => {
    const value: unknown = said.get(key);
    return typeof value === 'string' ? value : undefined;
  };
  return { since: text('since'), removeAfter: text('remove_after'), use: text('use') };
}

/** A deprecation in words, without a period: `since 2026-01-01, to be removed after 2026-06-30, use total_net`. */
export function printDeprecation({ since, removeAfter, use }: Deprecation): string {
  const parts = [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(removeAfter === undefined ? [] : [`to be removed after ${removeAfter}`]),
    ...(use === undefined ? [] : [`use ${use}`]),
  ];
  return parts.length === 0 ? 'to be removed' : parts.join(', ');
}
