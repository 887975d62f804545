import {
  type AcceptedChange,
  announced,
  type Change,
  type CommittedSurface,
  type Decided,
  decide,
  diff,
  type GradeSetting,
  regraded,
  type Surface,
} from '@cdf/contract';
import { type Finding, finding } from '@cdf/core';
import type { ReportedChange } from '@cdf/schemas/report';
import type { LineOf } from '@cdf/trace';
import type { DecidingOptions } from './options.ts';

/** What a change of a schema's interface means for a run. */
export interface Weighed {
  /** All differences. */
  readonly changes: readonly ReportedChange[];
  /** The same as they were found. */
  readonly found: readonly Change[];
  /** What is decided on now and has to be recorded. */
  readonly accepted: readonly Change[];
  /** CDF502 when something needs a decision: nothing of the schema may be written then. */
  readonly held: { readonly finding: Finding; readonly isGone: boolean } | undefined;
}

/** Looks up places of what is there, and of what is gone. */
export interface LinesAt {
  readonly now: LineOf;
  readonly base: LineOf;
}

/** What changes are weighed with. */
export interface Weighing extends DecidingOptions {
  /** All records of the schema, the oldest first. */
  readonly records: readonly AcceptedChange[];
  readonly linesAt: LinesAt;
  /** Of the project. */
  readonly grades: readonly GradeSetting[];
}

/**
 * Weighs what stands on disk against what is to come. Records that were made since stand for decisions.
 *
 * @param after  of the whole schema
 */
export function weigh(before: CommittedSurface, after: Surface, weighing: Weighing): Weighed {
  const { records, accept, today, linesAt, grades } = weighing;
  const changes = announced(regraded(diff(before.surface, after), grades), today);
  const standing = records.slice(before.contractVersion - 1).filter((record) => !isExpired(record, today));
  const decided = decide(changes, standing, accept?.ids);
  return {
    changes: reportedChanges(changes, decided, linesAt),
    found: changes,
    accepted: decided.accepted,
    held: decided.undecided.length === 0 ? undefined : heldBack(after.schema, decided.undecided),
  };
}

/** Changes as reports have them, with what is decided of them; whom they reach is for `withReaches` to say. */
export function reportedChanges(
  changes: readonly Change[],
  { accepted, recorded, undecided }: Decided,
  linesAt: LinesAt,
): ReportedChange[] {
  const [decided, open] = [new Set([...accepted, ...recorded]), new Set(undecided)];
  return changes.map((change) => {
    const { id, rule, grade, rebuild, reason, path, before, after, at, isGone, from, likely } = change;
    const place = linesAt[isGone ? 'base' : 'now'](at);
    const state = { accepted: decided.has(change), held: open.has(change), reaches: [] };
    const made = from === undefined ? {} : { from: [...from] };
    const told = { id, rule, grade, rebuild, reason, ...place, path, before, after, ...made, ...state };
    return likely === undefined ? told : { ...told, likely: { ...likely, evidence: [...likely.evidence] } };
  });
}

/** True after the last day of a record. */
export const isExpired = ({ expires }: AcceptedChange, today: string): boolean =>
  expires !== undefined && expires < today;

function heldBack(schema: string, undecided: readonly Change[]): Weighed['held'] {
  const [first] = undecided;
  const count = undecided.length === 1 ? '1 change needs' : `${undecided.length} changes need`;
  const ids = undecided.length === 1 ? first!.id : '*';
  const held = finding('CDF502', first!.at, `"${schema}" is held back: ${count} a decision`, {
    hint: `if it is right, say why: cdf sync ${schema} --accept '${ids}' --reason '…'`,
  });
  return { finding: held, isGone: first!.isGone };
}
