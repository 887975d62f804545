import type { Acceptance } from './options.ts';
import type { Outcome } from './report.ts';

/** The outcome, with CDF503 for each change that was to be accepted and is none of this run. */
export async function withUnknownIds(outcome: Outcome, accept: Acceptance | undefined): Promise<Outcome> {
  const there = new Set(outcome.changes?.map(({ id }) => id));
  const unknown = accept?.ids.filter((id) => id !== '*' && !there.has(id)) ?? [];
  if (unknown.length === 0) return outcome;
  const [{ finding, nearestHint }, { placeless }] = await Promise.all([import('@cdf/core'), import('./report.ts')]);
  const findings = unknown.map((id) =>
    placeless(
      finding('CDF503', { file: '', pointer: '' }, `There is no change "${id}" to accept`, {
        hint: there.size === 0 ? 'nothing differs; "cdf plan" tells what does' : nearestHint(id, [...there]),
      }),
    ),
  );
  return { ...outcome, findings: [...outcome.findings, ...findings] };
}
