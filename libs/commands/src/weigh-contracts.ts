import type { Surface } from '@cdf/contract';
import { isError } from '@cdf/core';
import { catalogFile } from '@cdf/emit';
import type { ReportedChange } from '@cdf/schemas/report';
import { acceptedChanges } from './accepted-changes.ts';
import { committedSurface } from './committed-surface.ts';
import { type CompileInput, planSchemaStaging } from './compile-schema.ts';
import { lineLookup } from './line-lookup.ts';
import type { MergedContract } from './merge-pulled.ts';
import type { DecidingOptions } from './options.ts';
import { openActions } from './own-actions.ts';
import type { ShownFinding } from './report.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import type { Settings, State } from './state.ts';
import { changesFile, type ReadText, schemaFile, schemaKeys } from './workspace.ts';

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
  const { withAccepted, withBothSides } = await import('@cdf/contract');
  const { weigh } = await import('./weigh.ts');
  const texts = new Map([...contracts].map(([file, { text }]) => [file, text]));
  const readNew: ReadText = (file) => texts.get(file) ?? readText(file);
  const own = await openActions(root, readText);
  const weighed = {
    changes: [] as ReportedChange[],
    findings: [] as ShownFinding[],
    held: new Set<string>(),
    records: new Map<string, string>(),
  };
  if (own.findings.some(isError)) return weighed;
  const shares = await sharedTables(schemaKeys(root, texts), readNew);
  const linesAt = { now: lineLookup(readNew), base: lineLookup(readText) };
  for (const { changes: pulled } of contracts.values()) {
    const { schema: key } = pulled;
    if (readText(schemaFile(key)) === undefined) continue;
    const resolved = withBothSides(readText(changesFile(key)) ?? '');
    const readRecords: ReadText = (file) => (file === changesFile(key) ? resolved : undefined) ?? readText(file);
    const records = await acceptedChanges(key, readRecords);
    const input = {
      shared: shares.get(key) ?? nothingShared,
      judging: { known: state?.schemas[key]?.verdicts ?? {} },
      own: own.value,
    };
    const after = await surfaceAfter(key, { ...input, readText: readNew });
    const before = (await committedSurface(key, catalogFile(key, settings.typescript?.outDir), readText)) ?? {
      surface: await compiledSurface(key, { ...input, readText }),
      contractVersion: records.value.length + 1,
    };
    if (after === undefined || before.surface === undefined || records.findings.some(isError)) continue;
    const compared = { ...before, surface: after.models.size === 0 ? rawOnly(before.surface) : before.surface };
    const { changes, accepted, held } = weigh(compared, after, {
      ...{ records: records.value, accept, today, linesAt },
      grades: settings.contract,
    });
    weighed.changes.push(...changes);
    if (held !== undefined) {
      weighed.held.add(key);
      weighed.findings.push(...(await showFindings([held.finding], held.isGone ? readText : readNew)));
    } else if (accepted.length > 0) {
      const text = withAccepted(readRecords(changesFile(key)) ?? '', accepted, accept!.reason);
      weighed.records.set(changesFile(key), text);
    }
  }
  return weighed;
}

/** What would come out; where rules fail on the new contract, its raw tables alone. */
export const surfaceAfter = async (key: string, input: CompileInput): Promise<Surface | undefined> =>
  (await compiledSurface(key, input)) ?? rawOnly(await compiledSurface(key, { ...input, isRuled: false }));

/** What comes out; undefined where something is wrong. */
export async function compiledSurface(key: string, input: CompileInput): Promise<Surface | undefined> {
  const { value } = await planSchemaStaging(key, input);
  if (value === undefined) return undefined;
  const { surfaceOf } = await import('@cdf/contract');
  return surfaceOf(value.plan);
}

function rawOnly(surface: Surface): Surface;
function rawOnly(surface: Surface | undefined): Surface | undefined;
function rawOnly(surface: Surface | undefined): Surface | undefined {
  return surface && { ...surface, models: new Map() };
}
