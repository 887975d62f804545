import { isError } from '@cdf/core';
import { catalogFile } from '@cdf/emit';
import type { ReportedChange } from '@cdf/schemas/report';
import { acceptedChanges } from './accepted-changes.ts';
import { bothContracts } from './both-contracts.ts';
import { committedSurface } from './committed-surface.ts';
import type { MergedContract } from './merge-pulled.ts';
import type { DecidingOptions } from './options.ts';
import type { ShownFinding } from './report.ts';
import { showFindings } from './show-findings.ts';
import type { Settings, State } from './state.ts';
import { changesFile, type ReadText, schemaFile } from './workspace.ts';

/** What pulled contracts change of what others build on. */
export interface WeighedContracts {
  readonly changes: readonly ReportedChange[];
  readonly findings: readonly ShownFinding[];
  /** Keys of schemas that need a decision. */
  readonly held: ReadonlySet<string>;
  /** New texts of files of accepted changes, by path. */
  readonly records: ReadonlyMap<string, string>;
}

/** Where no contract changed. */
export const nothingWeighed: WeighedContracts = { changes: [], findings: [], held: new Set(), records: new Map() };

interface Weighing extends DecidingOptions {
  readonly root: string;
  readonly settings: Settings;
  /** Of what is on disk. */
  readonly readText: ReadText;
  readonly state: State | undefined;
}

/**
 * Holds what would come out of new contracts against what stands on disk, schema by schema. A schema that was not there before, and
 * one that does not compile either way, is not weighed.
 */
export async function weighContracts(
  contracts: ReadonlyMap<string, MergedContract>,
  { root, settings, readText, state, accept, today }: Weighing,
): Promise<WeighedContracts> {
  const weighed = {
    changes: [] as ReportedChange[],
    findings: [] as ShownFinding[],
    held: new Set<string>(),
    records: new Map<string, string>(),
  };
  const { value: both } = await bothContracts(root, contracts, readText, state);
  // What is wrong with own actions is told by generating.
  if (both === undefined) return weighed;
  const { withAccepted } = await import('@cdf/contract');
  const { weigh } = await import('./weigh.ts');
  for (const { changes: pulled } of contracts.values()) {
    const { schema: key } = pulled;
    if (readText(schemaFile(key)) === undefined) continue;
    const { value: records, findings } = await acceptedChanges(key, readText);
    const after = await both.after(key);
    const { surface, contractVersion } = (await committedSurface(
      key,
      catalogFile(key, settings.typescript?.outDir),
      readText,
    )) ?? { surface: await both.before(key), contractVersion: records.length + 1 };
    if (after === undefined || surface === undefined || findings.some(isError)) continue;
    const before = { surface: after.models.size === 0 ? { ...surface, models: new Map() } : surface, contractVersion };
    const { changes, accepted, held } = weigh(before, after, {
      ...{ records, accept, today, linesAt: both.linesAt },
      grades: settings.contract,
    });
    weighed.changes.push(...changes);
    if (held !== undefined) {
      weighed.held.add(key);
      weighed.findings.push(...(await showFindings([held.finding], held.isGone ? readText : both.readNew)));
    } else if (accepted.length > 0) {
      const text = withAccepted(readText(changesFile(key)) ?? '', accepted, accept!.reason);
      weighed.records.set(changesFile(key), text);
    }
  }
  return weighed;
}
