import { withAccepted } from '@cdf/contract';
import { type WriteLock, withLock } from '@cdf/write';
import { changesSince } from './changes-since.ts';
import type { Acceptance } from './options.ts';
import type { Outcome, ShownFinding } from './report.ts';
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
  options: {
    readonly base: string;
    readonly schemas: readonly string[];
    readonly today: string;
    readonly accept: Acceptance;
    readonly dryRun: boolean;
  },
): Promise<Outcome> {
  const since = await changesSince(root, options);
  const { ids, reason } = options.accept;
  const accepted = since.undecided.filter(({ id }) => ids.includes('*') || ids.includes(id));
  const record = async (lock: WriteLock | undefined): Promise<Outcome> => {
    const readText = projectReader(root);
    const records = new Map<string, string>();
    for (const change of accepted) {
      const file = changesFile(change.path.slice(0, change.path.indexOf('.')));
      records.set(file, withAccepted(records.get(file) ?? readText(file) ?? '', [change], reason));
    }
    const findings: ShownFinding[] = [...since.findings];
    if (lock !== undefined) {
      const written = writeContracts(root, lock, new Map(), records);
      findings.push(...(await showFindings(written.findings, readText)));
    }
    const told = since.changes.map((change) =>
      accepted.some(({ id }) => id === change.id) ? { ...change, accepted: true, held: false } : change,
    );
    return { findings, changes: told, counts: {}, written: [...records.keys()].sort(), removed: [] };
  };
  if (options.dryRun || accepted.length === 0) return record(undefined);
  return showLocked(root, await withLock(root, record), {});
}
