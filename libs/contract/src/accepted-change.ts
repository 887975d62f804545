import { digest, type Place } from '@cdf/core';
import type { Change } from './change.ts';

/** A change that somebody decided on, as `changes.yml` records it. */
export interface AcceptedChange {
  readonly id: string;
  /** As `recordedValue` makes them. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string;
  /** The last day on which it is accepted, `YYYY-MM-DD`; undefined for ever. */
  readonly expires: string | undefined;
  readonly place: Place;
}

/** What a record keeps of a value: the value, or a digest of one that is long. */
export function recordedValue(value: string | null): string | null {
  const isShort = value === null || (value.length <= longest && !value.includes('\n'));
  return isShort ? value : `sha256:${digest(value).slice(0, 16)}`;
}

const longest = 120;

/** What a change has in common with the record of it. */
const factsOf = ({ id, before, after }: AcceptedChange): string => JSON.stringify([id, before, after]);

/** The records that a file has and an earlier one had not, in order. One that is there twice and was there once is new once. */
export function newRecords(
  records: readonly AcceptedChange[],
  earlier: readonly AcceptedChange[],
): readonly AcceptedChange[] {
  const left = new Map<string, number>();
  for (const record of earlier) left.set(factsOf(record), (left.get(factsOf(record)) ?? 0) + 1);
  return records.filter((record) => {
    const count = left.get(factsOf(record)) ?? 0;
    left.set(factsOf(record), count - 1);
    return count <= 0;
  });
}

/**
 * Tells which changes records accept. Several may stand for one: what was retyped twice is accepted when each step was, and a path
 * that was renamed on the way is followed.
 *
 * @param records  in the order in which they were accepted
 */
export function acceptance(records: readonly AcceptedChange[]): (change: Change) => boolean {
  const steps = new Map<string, Map<string, Set<string>>>();
  for (const { path, before, after } of stepsFromStart(records)) {
    const of = steps.get(path) ?? new Map<string, Set<string>>();
    steps.set(path, of);
    of.set(keyOf(before), (of.get(keyOf(before)) ?? new Set()).add(keyOf(after)));
  }
  return ({ path, before, after }) => {
    const of = steps.get(path);
    return of !== undefined && leads(of, keyOf(recordedValue(before)), keyOf(recordedValue(after)));
  };
}

interface Step {
  /** As it was called before the first step. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Records as steps, each with the path that its thing had before the first of them. */
function stepsFromStart(records: readonly AcceptedChange[]): Step[] {
  const tables = new Map<string, string>();
  const columns = new Map<string, string>();
  const firstPath = (told: string, kind: string): string => {
    const known = columns.get(kind + told);
    if (known !== undefined) return known;
    const [now, then] = [...tables].find(([name]) => told === name || told.startsWith(`${name}.`)) ?? ['', ''];
    return then + told.slice(now.length);
  };
  return records.map(({ id, before, after }) => {
    const colon = id.lastIndexOf(':');
    const [told, rule] = [id.slice(0, colon), id.slice(colon + 1)];
    const kind = rule.startsWith('staged-') ? 'staged ' : 'raw ';
    const path = firstPath(told, kind);
    if (before !== null && after !== null && told.endsWith(`.${before}`)) {
      const renamed = told.slice(0, told.length - before.length) + after;
      if (rule === 'table-renamed') tables.set(renamed, path);
      if (rule.endsWith('column-renamed')) columns.set(kind + renamed, path);
    }
    return { path, before, after };
  });
}

const keyOf = (value: string | null): string => JSON.stringify(value);

/** Whether a chain of steps, at least one, goes from one value to the other. */
function leads(steps: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [...(steps.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(steps.get(next) ?? []));
  }
  return false;
}

/** Names that tables and columns had before as records tell them: `table` or `table.column`, as they are called now, to the old name. */
export const acceptedRenames = (records: readonly AcceptedChange[], schema: string): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap(({ id, before, after }) => {
      const suffix = /:(?:table|column)-renamed$/.exec(id)?.[0];
      if (suffix === undefined || before === null || after === null) return [];
      const path = id.slice(schema.length + 1, id.length - suffix.length);
      return [[path.slice(0, path.length - before.length) + after, before]];
    }),
  );
