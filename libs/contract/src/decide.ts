import { type AcceptedChange, acceptance } from './accepted-change.ts';
import type { Change } from './change.ts';
import { needsDecision } from './needs-decision.ts';

/** What is decided of changes, and what is not. */
export interface Decided {
  /** Needed a decision, and records hold it. */
  readonly recorded: readonly Change[];
  /** Needed a decision, and it is made now. */
  readonly accepted: readonly Change[];
  /** Need a decision. */
  readonly undecided: readonly Change[];
}

/**
 * Sorts out what a person has to decide on.
 *
 * @param records  that stand for a decision on these changes
 * @param ids      of what is decided now; `*` for everything
 */
export function decide(
  changes: readonly Change[],
  records: readonly AcceptedChange[],
  ids: readonly string[] = [],
): Decided {
  const isRecorded = acceptance(records);
  const all = changes.filter(needsDecision);
  const open = all.filter((change) => !isRecorded(change));
  const isAccepted = ({ id }: Change): boolean => ids.includes('*') || ids.includes(id);
  return {
    recorded: all.filter(isRecorded),
    accepted: open.filter(isAccepted),
    undecided: open.filter((change) => !isAccepted(change)),
  };
}
