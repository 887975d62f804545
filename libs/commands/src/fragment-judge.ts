import { digest, sortedBy } from '@cdf/core';
import { type Fragment, guardFragment, loadReader, loadSecondReader, type Verdict } from '@cdf/sql';
import type { Judge } from '@cdf/staging';

/** Accepted fragments by digest: what an earlier run of this very cdf said of them. */
export type KnownVerdicts = Readonly<Record<string, Verdict>>;

/** What came out of a plan, and the verdicts it rests on, for the next run. */
export interface Judged<T> {
  readonly value: T;
  readonly verdicts: KnownVerdicts;
}

/**
 * Plans with verdicts that are known, and once more with the reader of SQL where one is not: loading it costs more than
 * planning twice.
 *
 * @param isChecked  a second reader has to agree as well
 */
export async function judged<T>(
  plan: (judge: Judge) => T,
  known: KnownVerdicts,
  isChecked: boolean,
): Promise<Judged<T>> {
  const used = new Map<string, Verdict>();
  let isMissing = false;
  let dialect: string | undefined;
  const value = plan((fragment) => {
    const key = keyOf(fragment);
    dialect = fragment.dialect;
    const verdict = known[key];
    if (verdict === undefined) isMissing = true;
    else used.set(key, verdict);
    return verdict ?? { accepted: { columns: [] } };
  });
  if (!isMissing) return { value, verdicts: sorted(used) };
  const reader = await loadReader();
  const second = isChecked && dialect !== undefined ? await loadSecondReader(dialect) : undefined;
  const accepted = new Map<string, Verdict>();
  const judge: Judge = (fragment) => {
    const key = keyOf(fragment);
    const before = accepted.get(key);
    if (before !== undefined) return before;
    const verdict = guardFragment(fragment, reader);
    if ('refusal' in verdict) return verdict;
    const refusal = second?.fragment(fragment.text, fragment.slot);
    if (refusal !== undefined) return { refusal };
    accepted.set(key, verdict);
    return verdict;
  };
  return { value: plan(judge), verdicts: sorted(accepted) };
}

/** In one order, however they were asked for: equal states are equal texts. */
const sorted = (verdicts: ReadonlyMap<string, Verdict>): KnownVerdicts =>
  Object.fromEntries(sortedBy([...verdicts], ([key]) => key));

const keyOf = ({ text, dialect, slot, policy }: Fragment): string =>
  digest(JSON.stringify([text, dialect, slot, policy ?? null]));
