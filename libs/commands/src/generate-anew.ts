import type { Change } from '@cdf/contract';
import { type Checked, compareText, type Finding, isError } from '@cdf/core';
import { catalogFile } from '@cdf/emit';
import type { ReportedChange } from '@cdf/schemas/report';
import { applyWrites, type WriteLock, writeFindings } from '@cdf/write';
import { committedSurface } from './committed-surface.ts';
import { type CompiledSchema, compileSchema } from './compile-schema.ts';
import { hasKnownOutputs, sharedDigest, withKnownInputs } from './current.ts';
import type { KnownVerdicts } from './fragment-judge.ts';
import { leaveEditorSchemas } from './leave-editor-schemas.ts';
import { lineLookup } from './line-lookup.ts';
import { openProject, unknownSchemas } from './open-project.ts';
import type { GenerateOptions } from './options.ts';
import { inputsDigest, schemaDigest, sortedContents } from './outputs-digest.ts';
import { afterwards, dryWrites, type PlannedGroup, planGroup, planSchema } from './planned-group.ts';
import type { Outcome, ShownFinding } from './report.ts';
import { sharedOutputs } from './shared-outputs.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import type { Side } from './side.ts';
import { loadState, type SchemaFacts, type SchemaState, type Settings, type State, saveState } from './state.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';
import type { Weighed } from './weigh.ts';
import type { ChangedSchema } from './with-reaches.ts';
import { changesFile, projectReader, type ReadText, schemaKeys } from './workspace.ts';

/**
 * Compiles every asked schema that is not as the state says, writes what changed and leaves a new state.
 *
 * @param lock     without one nothing is written
 * @param changed  texts that stand for what is on disk, for a dry run
 */
export async function generateAnew(
  root: string,
  options: GenerateOptions,
  lock: WriteLock | undefined,
  changed?: ReadonlyMap<string, string>,
): Promise<Outcome> {
  const readText = projectReader(root, changed);
  const before = loadState(root);
  const project = await openProject(root, readText, before);
  const vocabulary = await openVocabulary(root, readText, project.value);
  const opened = [...project.findings, ...vocabulary.findings];
  if (opened.some(isError)) return failed(await showFindings(opened, readText));
  const settings = project.value;
  const keys = schemaKeys(root, changed);
  const asked = options.schemas.length === 0 ? keys : options.schemas;
  const unknown = await unknownSchemas(asked, keys);
  if (unknown.length > 0) return failed(await showFindings(unknown, readText));
  const run: Run = {
    root,
    settings,
    readText,
    vocabulary: vocabulary.value,
    options,
    lock,
    written: [],
    removed: [],
    findings: [],
    changes: [],
    changed: [],
    heldFacts: new Map(),
    known: knownTo(before),
  };
  const schemas: Record<string, SchemaState> = Object.fromEntries(
    keys.flatMap((key) => (before?.schemas[key] === undefined ? [] : [[key, before.schemas[key]]])),
  );
  const known = new Map(keys.map((key) => [key, withKnownInputs(root, key, settings, before, readText)]));
  const shares = await sharedTables(keys, readText, (key) => known.get(key)?.facts);
  let unchanged = 0;
  let isWhole = true;
  for (const key of options.shared ? keys : asked) {
    const tables = shares.get(key) ?? nothingShared;
    const current = known.get(key);
    if (!options.force && current !== undefined && hasKnownOutputs(root, key, settings, current, tables)) {
      unchanged += asked.includes(key) ? 1 : 0;
      if (asked.includes(key)) run.findings.push(...current.findings);
      continue;
    }
    const isAsked = asked.includes(key) && options.held?.has(key) !== true;
    const state = isAsked ? await generateSchema(key, tables, run) : await factsOnly(key, tables, run);
    if (state === undefined && !run.heldFacts.has(key)) isWhole = false;
    if (state !== undefined) schemas[key] = state;
  }
  const shared = options.shared && isWhole ? await generateShared(keys, schemas, run) : undefined;
  if (lock !== undefined) {
    saveState(root, before, {
      settings,
      schemas,
      shared: shared ?? before?.shared ?? null,
      pulls: before?.pulls ?? {},
    });
    await leaveEditorSchemas(root, vocabulary.value.actions);
  }
  return {
    findings: run.findings,
    changes: await reachingChanges(keys, shares, run),
    counts: { schemas: asked.length, unchanged },
    written: run.written.sort(),
    removed: run.removed.sort(),
  };
}

/** One run: what it works with, and what it gathers. */
interface Run {
  readonly root: string;
  readonly settings: Settings;
  readonly readText: ReadText;
  readonly vocabulary: Vocabulary;
  readonly options: GenerateOptions;
  readonly lock: WriteLock | undefined;
  readonly written: string[];
  readonly removed: string[];
  readonly findings: ShownFinding[];
  readonly changes: ReportedChange[];
  /** Those of them that ask for readers, and what stood before them. */
  readonly changed: ChangedSchema[];
  /** What others have to know of a schema that is held back. */
  readonly heldFacts: Map<string, SchemaFacts>;
  /** Verdicts on SQL in the rules of a schema. */
  readonly known: (key: string) => KnownVerdicts;
}

const knownTo =
  (state: State | undefined) =>
  (key: string): KnownVerdicts =>
    state?.schemas[key]?.verdicts ?? {};

const failed = (findings: readonly ShownFinding[]): Outcome => ({ findings, counts: {}, written: [], removed: [] });

const compileWith = (key: string, shared: ReadonlySet<string>, { readText, known, vocabulary, settings }: Run) =>
  compileSchema(key, { readText, shared, judging: { known: known(key) }, vocabulary }, settings.typescript);

async function generateSchema(key: string, tables: ReadonlySet<string>, run: Run): Promise<SchemaState | undefined> {
  const { readText } = run;
  const compiled = await compileWith(key, tables, run);
  const shown = await showFindings(compiled.findings, readText);
  run.findings.push(...shown);
  if (compiled.value === undefined) return undefined;
  const planned = planSchema(key, compiled.value, run);
  const weighed = await weighOutputs(key, compiled.value, planned.value, run);
  run.changes.push(...(weighed?.changes ?? []));
  if (weighed?.held !== undefined) {
    run.heldFacts.set(key, compiled.value.facts);
    run.findings.push(...(await showFindings([weighed.held.finding], readText)));
    return undefined;
  }
  if (weighed !== undefined && weighed.accepted.length > 0) return generateAccepted(key, tables, weighed.accepted, run);
  if (!(await carryOut(planned, run))) return undefined;
  return stateOf(key, tables, compiled.value, { shown, planned: planned.value, readText }, run);
}

/** Records what is decided on now together with the outputs. */
async function generateAccepted(
  key: string,
  tables: ReadonlySet<string>,
  accepted: readonly Change[],
  run: Run,
): Promise<SchemaState | undefined> {
  const { withAccepted } = await import('@cdf/contract');
  const text = withAccepted(run.readText(changesFile(key)) ?? '', accepted, run.options.accept!.reason);
  const changed = new Map([[changesFile(key), text]]);
  const readText: ReadText = (file) => changed.get(file) ?? run.readText(file);
  const compiled = await compileWith(key, tables, { ...run, readText });
  const shown = await showFindings(compiled.findings, readText);
  if (compiled.value === undefined) {
    run.findings.push(...shown);
    return undefined;
  }
  const planned = planSchema(key, compiled.value, run, changed);
  if (!(await carryOut(planned, run))) return undefined;
  return stateOf(key, tables, compiled.value, { shown, planned: planned.value, readText }, run);
}

/** What the new outputs change of the interface that stands on disk; undefined where they change nothing of it, or there is none. */
async function weighOutputs(
  key: string,
  { plan, records }: CompiledSchema,
  { plan: writes, present }: PlannedGroup,
  { settings, readText, options, changed }: Run,
): Promise<Weighed | undefined> {
  const catalog = catalogFile(key, settings.typescript?.outDir);
  const isInterface = ({ path }: { readonly path: string }): boolean => path === catalog || path.endsWith('.sql');
  if (writes.isBlocked || ![...writes.update, ...writes.create, ...writes.stale].some(isInterface)) return undefined;
  const standing: ReadText = (file) => present.get(file);
  const before = await committedSurface(key, catalog, standing);
  if (before === undefined) return undefined;
  const lines = lineLookup(readText);
  const { accept, today } = options;
  const { asksReaders, surfaceOf } = await import('@cdf/contract');
  const { weigh } = await import('./weigh.ts');
  const weighed = weigh(before, surfaceOf(plan, settings.typescript ?? undefined), {
    ...{ records, accept, today, grades: settings.contract },
    linesAt: { now: lines, base: lines },
  });
  if (weighed.found.some(asksReaders)) {
    const { formerSchema } = await import('./former-schema.ts');
    const gone = writes.stale.map(({ path }) => path);
    changed.push(
      formerSchema(weighed.found, before, plan, { readText: standing, typescript: settings.typescript }, gone),
    );
  }
  return weighed;
}

/** The changes of a run, with everybody they reach. */
async function reachingChanges(keys: readonly string[], shares: Side['shares'], run: Run): Promise<ReportedChange[]> {
  const { root, settings, readText, vocabulary, changes, changed } = run;
  if (changed.length === 0) return changes;
  const { withReaches } = await import('./with-reaches.ts');
  return withReaches(changes, changed, {
    root,
    settings,
    side: { keys, readText, vocabulary, shares },
    usagesOf: 'before',
  });
}

function stateOf(
  key: string,
  tables: ReadonlySet<string>,
  { facts, verdicts }: CompiledSchema,
  { shown, planned, readText }: { shown: readonly ShownFinding[]; planned: PlannedGroup; readText: ReadText },
  { root, settings }: Run,
): SchemaState {
  const inputs = inputsDigest(root, key, settings, readText);
  const digest = schemaDigest(inputs, [...tables].sort(compareText), sortedContents(afterwards(planned)));
  return { inputs, digest, facts, findings: shown, verdicts };
}

/** The facts of a schema that was not asked for; its outputs stay as they are, so its digest is never current. */
async function factsOnly(key: string, tables: ReadonlySet<string>, run: Run): Promise<SchemaState | undefined> {
  const { root, readText, settings } = run;
  const compiled = await compileWith(key, tables, run);
  if (compiled.value === undefined) return undefined;
  const inputs = inputsDigest(root, key, settings, readText);
  return { inputs, digest: '', facts: compiled.value.facts, findings: [], verdicts: compiled.value.verdicts };
}

/** Writes a plan, or only says what it would write. False when it could not be carried out whole. */
async function carryOut({ value: { plan }, findings }: Checked<PlannedGroup>, run: Run): Promise<boolean> {
  const applied = run.lock === undefined ? dryWrites(plan) : applyWrites(run.lock, [plan]);
  const found: Finding[] = [...findings, ...(plan.isBlocked ? writeFindings(plan) : []), ...applied.findings];
  run.written.push(...applied.value.written);
  run.removed.push(...applied.value.removed);
  run.findings.push(...(await showFindings(found, run.readText)));
  return !found.some(isError);
}

async function generateShared(keys: readonly string[], schemas: Readonly<Record<string, SchemaState>>, run: Run) {
  const facts = new Map<string, SchemaFacts>(
    keys.flatMap((key) => {
      const known = schemas[key]?.facts ?? run.heldFacts.get(key);
      return known === undefined ? [] : [[key, known] as const];
    }),
  );
  const shared = sharedOutputs(run.root, facts);
  const shown = await showFindings(shared.findings, run.readText);
  run.findings.push(...shown);
  const group = { group: 'shared', sources: [], files: shared.value.files, folders: shared.value.folders };
  if (!(await carryOut(planGroup(group, run.root, run.options.force), run))) return undefined;
  const digest = sharedDigest(run.root, keys, schemas);
  return digest === undefined ? undefined : { digest, findings: shown };
}
