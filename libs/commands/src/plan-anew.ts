import { changesSince } from './changes-since.ts';
import type { PlanOptions } from './options.ts';
import type { PlanOutcome } from './plan.ts';
import { sync } from './sync.ts';

/** What the work tree changes since a revision, or, without one, what `sync` would change. */
export async function planAnew(root: string, { base, schemas, today, ...reading }: PlanOptions): Promise<PlanOutcome> {
  if (base !== undefined) {
    const {
      findings,
      schemas: count,
      changes,
    } = await changesSince(root, { base, schemas, today, usagesOf: 'before' });
    return { findings, counts: { schemas: count, ...countsOf(changes) }, written: [], removed: [], changes };
  }
  const live = await sync(root, { ...reading, schemas, today, pull: true, dryRun: true, force: false });
  const changes = live.changes ?? [];
  // What is held back is the answer here, and no fault.
  const findings = live.findings.filter(({ code }) => code !== 'CDF502');
  const { schemas: count = 0 } = live.counts;
  return { ...live, findings, counts: { schemas: count, ...countsOf(changes) }, changes };
}

function countsOf(changes: PlanOutcome['changes']): Readonly<Record<'breaking' | 'risky' | 'safe', number>> {
  const graded = (grade: string): number => changes.filter((change) => change.grade === grade).length;
  return { breaking: graded('breaking'), risky: graded('risky'), safe: graded('safe') };
}
