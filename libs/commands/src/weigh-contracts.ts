import type { CommittedSurface } from '@cdf/contract';
import { isError } from '@cdf/core';
import { catalogFile } from '@cdf/emit';
import type { ReportedChange } from '@cdf/schemas/report';
import type { StagingPlan } from '@cdf/staging';
import { acceptedChanges } from './accepted-changes.ts';
import { bothContracts } from './both-contracts.ts';
import { committedSurface } from './committed-surface.ts';
import type { MergedContract } from './merge-pulled.ts';
import type { DecidingOptions } from './options.ts';
import type { ShownFinding } from './report.ts';
import { showFindings } from './show-findings.ts';
import type { Settings, State } from './state.ts';
import type { ChangedSchema } from './with-reaches.ts';
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
  const { value: both } = await bothContracts(root, contracts, readText, settings, state);
  // What is wrong with own actions is told by generating.
  if (both === undefined) return weighed;
  const [{ asksReaders, surfaceOf, withAccepted }, { formerSchema }, { weigh }, { withReaches }] = await Promise.all([
    import('@cdf/contract'),
    import('./former-schema.ts'),
    import('./weigh.ts'),
    import('./with-reaches.ts'),
  ]);
  const asPlanned = (plan: StagingPlan | undefined, contractVersion: number): CommittedSurface | undefined =>
    plan && {
      surface: surfaceOf(plan, settings.typescript ?? undefined),
      contractVersion,
      dataset: plan.schema.dataset,
    };
  const changed: ChangedSchema[] = [];
  for (const { changes: pulled } of contracts.values()) {
    const { schema: key } = pulled;
    if (readText(schemaFile(key)) === undefined) continue;
    const { value: records, findings } = await acceptedChanges(key, readText);
    const after = await both.after(key);
    const committed = await committedSurface(key, catalogFile(key, settings.typescript?.outDir), readText);
    const asIs = committed === undefined ? await both.before(key) : undefined;
    const standing = committed ?? asPlanned(asIs, records.length + 1);
    if (after === undefined || standing === undefined || findings.some(isError)) continue;
    const { surface } = standing;
    const before = {
      ...standing,
      surface: after.surface.models.size === 0 ? { ...surface, models: new Map() } : surface,
    };
    const { changes, found, accepted, held } = weigh(before, after.surface, {
      ...{ records, accept, today, linesAt: both.linesAt },
      grades: settings.contract,
    });
    weighed.changes.push(...changes);
    if (found.some(asksReaders)) {
      const later = asIs ?? (await both.before(key)) ?? after.plan;
      changed.push(formerSchema(found, standing, later, { readText, typescript: settings.typescript }));
    }
    if (held !== undefined) {
      weighed.held.add(key);
      weighed.findings.push(...(await showFindings([held.finding], held.isGone ? readText : both.readNew)));
    } else if (accepted.length > 0) {
      const text = withAccepted(readText(changesFile(key)) ?? '', accepted, accept!.reason);
      weighed.records.set(changesFile(key), text);
    }
  }
  const readers = { root, settings, side: both.side, usagesOf: 'before' } as const;
  return { ...weighed, changes: await withReaches(weighed.changes, changed, readers) };
}
