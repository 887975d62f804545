import { withAccepted } from '@cdf/contract';
import { type WriteLock, withLock } from '@cdf/write';
import { changesSince, type SinceOptions } from './changes-since.ts';
import type { Acceptance } from './options.ts';
import type { Outcome } from './report.ts';
import { showFindings } from './show-findings.ts';
import { showLocked } from './show-locked.ts';
import { changesFile, projectReader } from './workspace.ts';
import { writeContracts } from './write-contracts.ts';

/**
 * Records what is accepted of changes that stand in the work tree already, as the gate finds them: somebody made them by hand, or
 * two branches met.
 *
 * @findings those of `changesSince`, and of the writer
 */
export async function recordSince(
  root: string,
  options: Omit<SinceOptions, 'usagesOf'> & { readonly accept: Acceptance; readonly dryRun: boolean },
): Promise<Outcome> {
  const { findings, changes, accepted } = await changesSince(root, { ...options, usagesOf: 'before' });
  const record = async (lock: WriteLock | undefined): Promise<Outcome> => {
    const readText = projectReader(root);
    const records = new Map(
      [...Map.groupBy(accepted, ({ schema }) => changesFile(schema))].map(([file, ofSchema]) => [
        file,
        withAccepted(readText(file) ?? '', ofSchema, options.accept.reason),
      ]),
    );
    const written = lock === undefined ? [] : writeContracts(root, lock, new Map(), records).findings;
    return {
      findings: [...findings, ...(await showFindings(written, readText))],
      changes,
      counts: {},
      written: [...records.keys()].sort(),
      removed: [],
    };
  };
  if (options.dryRun || accepted.length === 0) return record(undefined);
  return showLocked(root, await withLock(root, record), {});
}
