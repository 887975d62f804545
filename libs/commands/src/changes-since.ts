import type { DriverForms } from '@cdf/catalog';
import {
  type AcceptedChange,
  acceptedRenames,
  announced,
  asksReaders,
  type Change,
  decide,
  diff,
  followRenames,
  newRecords,
  regraded,
  type Surface,
  surfaceOf,
} from '@cdf/contract';
import { compareText, type Finding, isError } from '@cdf/core';
import type { ReportedChange } from '@cdf/schemas/report';
import type { StagingPlan } from '@cdf/staging';
import { acceptedChanges } from './accepted-changes.ts';
import { planSchemaStaging } from './compile-schema.ts';
import { lineLookup } from './line-lookup.ts';
import { openProject, unknownSchemas } from './open-project.ts';
import type { DecidingOptions } from './options.ts';
import { readRevision } from './read-ref.ts';
import type { ShownFinding } from './report.ts';
import { headsOnce, nothingShared } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import { type Side, sideOf } from './side.ts';
import type { Settings } from './state.ts';
import type { UsagesOf } from './usages.ts';
import { openVocabulary } from './vocabulary.ts';
import { isExpired, reportedChanges } from './weigh.ts';
import type { ChangedSchema } from './with-reaches.ts';
import { actionsAmong, inputFiles, inputsAmong, projectReader, type ReadText, schemaKeys } from './workspace.ts';

/** What differs from a revision, and what of it needs a decision and has none. */
export interface ChangesSince {
  /** Of either side, and of the command line. */
  readonly findings: readonly ShownFinding[];
  /** How many schemas were compared. */
  readonly schemas: number;
  readonly changes: readonly ReportedChange[];
  /** Those that are decided on now. */
  readonly accepted: readonly Change[];
  /** Those that need a decision and have none. */
  readonly undecided: readonly Change[];
}

/** What to compare with, and what is decided of it. */
export interface SinceOptions extends DecidingOptions {
  /** A revision of git. */
  readonly base: string;
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** How readers are looked for. */
  readonly usagesOf: UsagesOf;
}

/**
 * Compiles what differs between the work tree and a revision of git, both in memory, and compares what comes out. Each side runs its
 * own actions. Records that the revision has not stand for decisions.
 *
 * @findings CDF501; CDF605; those of the compile of either side
 */
export async function changesSince(
  root: string,
  { base, schemas, today, accept, usagesOf }: SinceOptions,
): Promise<ChangesSince> {
  const readText = projectReader(root);
  const project = await openProject(root, readText, undefined);
  const vocabulary = await openVocabulary(root, readText, project.value);
  const revision = readRevision(root, base);
  const opened = [...project.findings, ...vocabulary.findings, ...revision.findings];
  if (revision.value === undefined || opened.some(isError))
    return { findings: await showFindings(opened, readText), schemas: 0, changes: [], accepted: [], undecided: [] };
  const headOf = headsOnce();
  const now = await sideOf(schemaKeys(root), readText, vocabulary.value, headOf);
  const { files: baseFiles, readText: readBase } = revision.value;
  const settingsThen = await settingsAt(readBase, readText, project.value);
  const vocabularyThen = await openVocabulary(root, readBase, settingsThen, actionsAmong(baseFiles));
  const then = await sideOf(keysOf(baseFiles), readBase, vocabularyThen.value, headOf);
  const keys = [...new Set([...now.keys, ...then.keys])].sort(compareText);
  const asked = schemas.length === 0 ? keys : schemas;
  const findings: ShownFinding[] = await showFindings([...opened, ...(await unknownSchemas(asked, keys))], readText);
  findings.push(...atBase(await showFindings(vocabularyThen.findings.map(notLoading), readBase), base));
  const changes: ReportedChange[] = [];
  const accepted: Change[] = [];
  const undecided: Change[] = [];
  const changed: ChangedSchema[] = [];
  const forms = {
    now: project.value.typescript ?? undefined,
    base: settingsThen.typescript ?? undefined,
  };
  const hasSameActions = vocabulary.value.digest === vocabularyThen.value.digest;
  const hasSameForms = JSON.stringify(forms.now) === JSON.stringify(forms.base);
  const linesAt = { now: lineLookup(now.readText), base: lineLookup(then.readText) };
  for (const key of keys.filter((one) => asked.includes(one))) {
    const files = [...inputFiles(root, key, now.readText), ...inputsAmong(baseFiles, key)];
    const isAlike = files.every((file) => now.readText(file) === then.readText(file)) && sharesAlike(key, now, then);
    if (isAlike && hasSameForms && hasSameActions) continue;
    const [before, after] = [await surfaceAt(key, then, forms.base), await surfaceAt(key, now, forms.now)];
    findings.push(...(await showFindings(after.findings.filter(isError), readText)));
    const told =
      vocabularyThen.findings.length === 0 ? before.findings : before.findings.filter(({ code }) => code !== 'CDF301');
    findings.push(...atBase(await showFindings(told.filter(isError), then.readText), base));
    if (before.isFaulty || after.isFaulty) continue;
    const records = newRecords(after.records, before.records);
    const followed =
      after.surface && before.surface
        ? followRenames(after.surface, before.surface, acceptedRenames(records, key))
        : after.surface;
    const found = announced(regraded(diff(before.surface, followed), project.value.contract), today);
    const standing = records.filter((record) => !isExpired(record, today));
    const decided = decide(found, standing, accept?.ids);
    changes.push(...reportedChanges(found, decided, linesAt));
    accepted.push(...decided.accepted);
    undecided.push(...decided.undecided);
    if (before.plan !== undefined) changed.push({ changes: found, plan: before.plan });
  }
  const readers = { root, settings: project.value, side: now, usagesOf };
  const reaching = changed.some((one) => one.changes.some(asksReaders))
    ? await (await import('./with-reaches.ts')).withReaches(changes, changed, readers)
    : changes;
  return { findings, schemas: asked.length, changes: reaching, accepted, undecided };
}

/** What rules and their outputs depend on of the settings of a revision; where these are faulty, or not there, of those of now. */
async function settingsAt(
  readText: ReadText,
  readNow: ReadText,
  now: Settings,
): Promise<Pick<Settings, 'typescript' | 'macros'>> {
  const text = readText('cdf_config.toml');
  // Reading TOML and checking it costs more than all else of a small change.
  if (text === undefined || text === readNow('cdf_config.toml')) return now;
  const { value, findings } = await (await import('@cdf/project')).parseProject('', text);
  return findings.some(isError) ? now : { typescript: value.typescript ?? null, macros: value.macros };
}

/** Of the actions of a revision: nobody can correct them there. */
const notLoading = (found: Finding): Finding => ({
  ...found,
  hint: 'what uses them cannot be compared; name a revision whose actions load, an older or a corrected one',
});

const keysOf = (files: readonly string[]): string[] =>
  files.flatMap((file) => /^metadata\/([^/]+)\/schema\.yml$/.exec(file)?.[1] ?? []);

const sharesAlike = (key: string, { shares: now }: Side, { shares: then }: Side): boolean =>
  [...(now.get(key) ?? [])].sort().join('\0') === [...(then.get(key) ?? [])].sort().join('\0');

async function surfaceAt(
  key: string,
  { keys, readText, vocabulary, shares }: Side,
  forms: DriverForms | undefined,
): Promise<{
  readonly surface: Surface | undefined;
  readonly plan?: StagingPlan | undefined;
  readonly isFaulty: boolean;
  readonly findings: readonly Finding[];
  readonly records: readonly AcceptedChange[];
}> {
  // Of a schema that is gone they may still be there: that it went is a change like any other.
  const { value: records, findings: faults } = await acceptedChanges(key, readText);
  if (!keys.includes(key)) return { surface: undefined, isFaulty: faults.some(isError), findings: faults, records };
  const shared = shares.get(key) ?? nothingShared;
  const { value, findings } = await planSchemaStaging(key, { readText, shared, judging: { known: {} }, vocabulary });
  const all = [...findings, ...faults];
  const isFaulty = value === undefined || faults.some(isError);
  return { surface: value && surfaceOf(value.plan, forms), plan: value?.plan, isFaulty, findings: all, records };
}

/** Their files are not those of the work tree. */
const atBase = (findings: readonly ShownFinding[], base: string): ShownFinding[] =>
  findings.map((one) => ({ ...one, message: `At "${base}": ${one.message}` }));
