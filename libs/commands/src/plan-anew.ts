import { type Change, diff, type Surface, surfaceOf } from '@cdf/contract';
import { compareText, type Finding, isError } from '@cdf/core';
import type { ReportedChange } from '@cdf/schemas/report';
import type { LineOf } from '@cdf/trace';
import { planSchemaStaging } from './compile-schema.ts';
import { lineLookup } from './line-lookup.ts';
import { openProject, unknownSchemas } from './open-project.ts';
import type { PlanOptions } from './options.ts';
import { type OwnActions, openActions } from './own-actions.ts';
import type { PlanOutcome } from './plan.ts';
import { readRevision } from './read-ref.ts';
import type { ShownFinding } from './report.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import { inputFiles, inputsAmong, projectReader, type ReadText, schemaKeys } from './workspace.ts';

/** Compiles what differs between the two sides, both in memory, and compares what comes out. */
export async function planAnew(root: string, { base, schemas }: PlanOptions): Promise<PlanOutcome> {
  const readText = projectReader(root);
  const project = await openProject(root, readText, undefined);
  const own = await openActions(root, readText);
  const revision = readRevision(root, base);
  const opened = [...project.findings, ...own.findings, ...revision.findings];
  if (revision.value === undefined || opened.some(isError)) return failed(await showFindings(opened, readText));
  const now = await sideOf(schemaKeys(root), readText, own.value);
  const then = await sideOf(keysOf(revision.value.files), revision.value.readText, own.value);
  const keys = [...new Set([...now.keys, ...then.keys])].sort(compareText);
  const asked = schemas.length === 0 ? keys : schemas;
  const findings: ShownFinding[] = await showFindings([...opened, ...(await unknownSchemas(asked, keys))], readText);
  const changes: ReportedChange[] = [];
  const linesAt = { now: lineLookup(now.readText), base: lineLookup(then.readText) };
  for (const key of keys.filter((one) => asked.includes(one))) {
    const files = [...inputFiles(root, key), ...inputsAmong(revision.value.files, key)];
    if (files.every((file) => now.readText(file) === then.readText(file)) && sharesAlike(key, now, then)) continue;
    const [before, after] = [await surfaceAt(key, then), await surfaceAt(key, now)];
    findings.push(...(await showFindings(after.findings.filter(isError), readText)));
    findings.push(...atBase(await showFindings(before.findings.filter(isError), then.readText), base));
    if (before.isFaulty || after.isFaulty) continue;
    changes.push(
      ...diff(before.surface, after.surface).map((change) => reported(change, linesAt[change.isGone ? 'base' : 'now'])),
    );
  }
  const graded = (grade: string): number => changes.filter((change) => change.grade === grade).length;
  const counts = { breaking: graded('breaking'), risky: graded('risky'), safe: graded('safe') };
  return { findings, counts: { schemas: asked.length, ...counts }, written: [], removed: [], changes };
}

const failed = (findings: readonly ShownFinding[]): PlanOutcome => ({
  findings,
  counts: {},
  written: [],
  removed: [],
  changes: [],
});

/** One of the two things that are compared: a work tree, or a revision. */
interface Side {
  readonly keys: readonly string[];
  readonly readText: ReadText;
  readonly own: OwnActions;
  readonly shares: ReadonlyMap<string, ReadonlySet<string>>;
}

const sideOf = async (keys: readonly string[], readText: ReadText, own: OwnActions): Promise<Side> => ({
  keys,
  readText,
  own,
  shares: await sharedTables(keys, readText),
});

const keysOf = (files: readonly string[]): string[] =>
  files.flatMap((file) => /^metadata\/([^/]+)\/schema\.yml$/.exec(file)?.[1] ?? []);

const sharesAlike = (key: string, { shares: now }: Side, { shares: then }: Side): boolean =>
  [...(now.get(key) ?? [])].sort().join('\0') === [...(then.get(key) ?? [])].sort().join('\0');

async function surfaceAt(
  key: string,
  { keys, readText, own, shares }: Side,
): Promise<{
  readonly surface: Surface | undefined;
  readonly isFaulty: boolean;
  readonly findings: readonly Finding[];
}> {
  if (!keys.includes(key)) return { surface: undefined, isFaulty: false, findings: [] };
  const shared = shares.get(key) ?? nothingShared;
  const { value, findings } = await planSchemaStaging(key, { readText, shared, judging: { known: {} }, own });
  return { surface: value && surfaceOf(value.plan), isFaulty: value === undefined, findings };
}

/** Their files are not those of the work tree. */
const atBase = (findings: readonly ShownFinding[], base: string): ShownFinding[] =>
  findings.map((one) => ({ ...one, message: `At "${base}": ${one.message}` }));

const reported = (
  { id, rule, grade, rebuild, reason, path, before, after, at }: Change,
  lineOf: LineOf,
): ReportedChange => ({
  id,
  rule,
  grade,
  rebuild,
  reason,
  ...lineOf(at),
  path,
  before,
  after,
  accepted: false,
  reaches: [],
});
