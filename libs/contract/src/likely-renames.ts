import { printLogicalType } from '@cdf/catalog';
import { compareText, nearest } from '@cdf/core';
import type { Change } from './change.ts';
import type { RawColumn, RawTable, Surface } from './surface.ts';

/** What something that is gone may be called now. A person has to say so: likeness alone never makes a renaming. */
export interface LikelyRename {
  /** Table or column that is gone. */
  readonly from: string;
  /** Table or column that came. */
  readonly to: string;
  /** What speaks for it, each a few words. */
  readonly evidence: readonly string[];
}

/** Pairs of what went and what came in one table, or in a schema, that are compared; among more nobody would look for one. */
const mostPairs = 2000;

/**
 * Adds to removed tables and columns what came instead and is so like them that it may be the same under another name. Where several
 * are as like, or none is, nothing is added.
 */
export function withLikelyRenames(
  changes: Change[],
  before: Surface | undefined,
  after: Surface | undefined,
): Change[] {
  if (before === undefined || after === undefined) return changes;
  const removed = changes.filter(({ rule }) => rule === 'table-removed' || rule === 'column-removed');
  const added = Map.groupBy(
    changes.filter(({ rule }) => rule === 'table-added' || rule === 'column-added'),
    scopeOf,
  );
  const likely = new Map<Change, LikelyRename>();
  for (const [scope, gone] of Map.groupBy(removed, scopeOf)) {
    const come = added.get(scope) ?? [];
    if (gone.length * come.length > mostPairs) continue;
    const found = gone.flatMap((change) => {
      const best = mostLike(change, come, before, after);
      return best === undefined ? [] : [[change, best] as const];
    });
    const claims = Map.groupBy(found, ([, { to }]) => to);
    for (const [change, best] of found) if (claims.get(best.to)!.length === 1) likely.set(change, best);
  }
  return changes.map((change) => {
    const one = likely.get(change);
    return one === undefined ? change : { ...change, likely: one };
  });
}

/** Columns are compared with those of their table, tables with tables. */
const scopeOf = ({ subject }: Change): string | undefined => (subject.column === undefined ? undefined : subject.table);

function mostLike(
  { subject: { table, column } }: Change,
  come: readonly Change[],
  before: Surface,
  after: Surface,
): LikelyRename | undefined {
  const old = before.tables.get(table)!;
  const found = come.flatMap(({ subject }): LikelyRename[] => {
    const now = after.tables.get(subject.table);
    if (now === undefined) return [];
    const evidence = column === undefined ? likeTable(old, now) : likeColumn([old, column], [now, subject.column!]);
    return evidence.length === 0 ? [] : [{ from: column ?? table, to: subject.column ?? subject.table, evidence }];
  });
  const [best, second] = found.sort((a, b) => b.evidence.length - a.evidence.length || compareText(a.to, b.to));
  return best?.evidence.length === second?.evidence.length ? undefined : best;
}

type InTable = readonly [table: RawTable, column: string];

/** A column of another type is another column, and the type alone says nothing. */
function likeColumn([oldTable, oldName]: InTable, [newTable, newName]: InTable): string[] {
  const [old, come] = [oldTable.columns.get(oldName)!, newTable.columns.get(newName)!];
  if (old.sqlType !== come.sqlType || printLogicalType(old.type) !== printLogicalType(come.type)) return [];
  const evidence = [
    ...likeNames(oldName, newName),
    ...(hasSame(old, come, 'description') ? ['the same description'] : []),
    ...(hasSame(old, come, 'personal') ? ['the same kind of personal data'] : []),
    ...(isInPlace(oldTable, oldName, newTable, newName) ? ['the same place among the columns'] : []),
  ];
  return evidence.length === 0 ? [] : [`the same type, ${old.sqlType}`, ...evidence];
}

const hasSame = (old: RawColumn, come: RawColumn, key: 'description' | 'personal'): boolean =>
  old[key] !== undefined && old[key] === come[key];

/** Both stand behind the same column and before the same one; at the end that says nothing, because new columns come there. */
function isInPlace(oldTable: RawTable, oldName: string, newTable: RawTable, newName: string): boolean {
  const behind = (table: RawTable, name: string): string | undefined => {
    const names = [...table.columns.keys()];
    return names[names.indexOf(name) + 1];
  };
  const next = behind(oldTable, oldName);
  return next !== undefined && next === behind(newTable, newName);
}

const shareOfColumns = 0.8;

function likeTable(old: RawTable, come: RawTable): string[] {
  const names = [...old.columns.keys()].filter((name) => !name.startsWith('_dlt_'));
  const same = names.filter((name) => come.columns.get(name)?.sqlType === old.columns.get(name)!.sqlType);
  const all = new Set([...names, ...[...come.columns.keys()].filter((name) => !name.startsWith('_dlt_'))]).size;
  if (old.parent !== come.parent || same.length < 2 || same.length < all * shareOfColumns) return [];
  return [`${same.length} of ${all} columns are the same`, ...likeNames(old.name, come.name)];
}

/** A typing error apart, or with a word in common. */
function likeNames(old: string, come: string): string[] {
  const words = new Set(old.toLowerCase().split('_'));
  const shared = come
    .toLowerCase()
    .split('_')
    .filter((word) => word.length > 2 && words.has(word));
  return nearest(old, [come]) !== undefined || shared.length > 0 ? ['a name like it'] : [];
}
