import { type Checked, digestAll, type Finding, finding, isError, nearest } from '@cdf/core';
import type { SchemaSettings } from '@cdf/project';
import { type ListedSchema, readSources } from '@cdf/sources';
import { isSameText, keepTexts, readKept, type WriteLock } from '@cdf/write';
import type { MergedContract } from './merge-pulled.ts';
import { openProject, unknownSchemas } from './open-project.ts';
import type { DecidingOptions, DriftOptions } from './options.ts';
import type { PullOutcome } from './outcomes.ts';
import type { ShownFinding } from './report.ts';
import { showFindings } from './show-findings.ts';
import { loadState, type PullState, type Settings, type State, saveState } from './state.ts';
import { nothingWeighed, weighContracts } from './weigh-contracts.ts';
import { changesFile, projectReader, type ReadText, schemaFile } from './workspace.ts';
import { writeContracts } from './write-contracts.ts';

/** What the sources had, before anything is decided on it. */
export interface Gathered {
  readonly settings: Settings;
  /** The schemas that were asked for, sorted by key. */
  readonly asked: readonly SchemaSettings[];
  readonly read: ReadonlyMap<string, ListedSchema>;
  readonly findings: readonly Finding[];
  /** The settings are wrong, and no source was asked. */
  readonly isFaulty: boolean;
}

/** Reads the sources of the asked schemas. Bodies that are at hand already are not asked for. Writes nothing. */
export async function gather(root: string, options: DriftOptions): Promise<Gathered> {
  const readText = projectReader(root);
  const state = loadState(root);
  const project = await openProject(root, readText, state);
  const settings = project.value;
  const known = settings.schemas.map(({ key }) => key);
  const keys = options.schemas.length === 0 ? known : options.schemas;
  const asked = settings.schemas.filter(({ key }) => keys.includes(key));
  const faults = [...project.findings, ...(await unknownSchemas(keys, known))];
  if (faults.some(isError)) return { settings, asked, read: new Map(), findings: faults, isFaulty: true };
  const withDestination = asked.filter((schema) => destinationOf(schema, settings).value !== undefined);
  const read = await readSources(withDestination, {
    root,
    destinationTypes: new Map(settings.destinations),
    python: settings.pull.python,
    timeoutMs: settings.pull.timeout * 1000,
    retryMs: (options.retry ?? settings.pull.retry) * 1000,
    onProgress: options.onProgress,
    needsBody: async (key, listed) => {
      const schema = asked.find((one) => one.key === key)!;
      const pulling = { root, settings, readText, before: state?.pulls[key] };
      return (await howKnown(schema, listed, pulling)) === 'not at all';
    },
  });
  return { settings, asked, read: read.value, findings: [...faults, ...read.findings], isFaulty: false };
}

/** Brings the contracts of gathered schemas up to date, each or none. Without a lock nothing is written. */
export async function settle(
  root: string,
  gathered: Gathered,
  { accept, today }: DecidingOptions,
  lock: WriteLock | undefined,
): Promise<PullOutcome> {
  const { settings, asked } = gathered;
  const onDisk = projectReader(root);
  const resolved = await bothSides(asked, onDisk);
  const readText: ReadText = (file) => resolved.get(file) ?? onDisk(file);
  const { findings, contracts, pulls, before, readable } = await merge(root, gathered, readText);
  if (gathered.isFaulty) return { findings, counts: {}, written: [], removed: [], changed: new Map(), held: new Set() };
  const weighing = { root, settings, readText, state: before, accept, today };
  const weighed = contracts.size === 0 ? nothingWeighed : await weighContracts(contracts, weighing);
  findings.push(...weighed.findings);
  for (const key of weighed.held) {
    contracts.delete(schemaFile(key));
    resolved.delete(changesFile(key));
    delete pulls[key];
  }
  const records = new Map([...resolved, ...weighed.records]);
  if (lock !== undefined) {
    const texts = new Map([...contracts].map(([file, { text }]) => [file, text]));
    const written = writeContracts(root, lock, texts, records);
    findings.push(...(await showFindings(written.findings, readText)));
    for (const [file, { changes }] of contracts) {
      if (written.value.has(file)) continue;
      contracts.delete(file);
      delete pulls[changes.schema];
    }
    leaveState(root, before, { gathered, pulls, readable });
  }
  return {
    findings,
    counts: { pulled: asked.length },
    written: [...contracts.keys(), ...records.keys()].sort(),
    removed: [],
    changed: new Map([...[...contracts].map(([file, { text }]) => [file, text] as const), ...records]),
    held: weighed.held,
    changes: weighed.changes,
    pulled: [...contracts.values()].map(({ changes }) => changes),
  };
}

/** What gathered schemas make of the contracts. */
export interface Merged {
  readonly findings: ShownFinding[];
  /** New contracts that differ from what is there, by path. */
  readonly contracts: Map<string, MergedContract>;
  readonly pulls: Record<string, PullState>;
  /** Schemas whose bodies could be read. */
  readonly readable: ReadonlySet<string>;
  readonly before: State | undefined;
}

/** Merges what the sources had into the contracts, each or none. Writes nothing. */
export async function merge(root: string, gathered: Gathered, readText: ReadText): Promise<Merged> {
  const { settings, asked, read } = gathered;
  const findings: ShownFinding[] = await showFindings(gathered.findings, readText);
  const before = loadState(root);
  const pulls: Record<string, PullState> = Object.fromEntries(
    settings.schemas.flatMap(({ key }) => (before?.pulls[key] === undefined ? [] : [[key, before.pulls[key]]])),
  );
  const contracts = new Map<string, MergedContract>();
  const readable = new Set<string>();
  for (const schema of gathered.isFaulty ? [] : asked) {
    const pulling = { root, settings, readText, before: before?.pulls[schema.key] };
    const pulled = await pullSchema(schema, read.get(schema.key), pulling);
    findings.push(...pulled.findings);
    if (pulled.state !== undefined) {
      pulls[schema.key] = pulled.state;
      readable.add(schema.key);
    }
    if (pulled.contract !== undefined) contracts.set(schemaFile(schema.key), pulled.contract);
  }
  return { findings, contracts, pulls, readable, before };
}

function leaveState(
  root: string,
  before: State | undefined,
  { gathered, pulls, readable }: Pick<Merged, 'pulls' | 'readable'> & { readonly gathered: Gathered },
): void {
  const { settings, read } = gathered;
  saveState(root, before, { settings, schemas: before?.schemas ?? {}, shared: before?.shared ?? null, pulls });
  // One that cannot be read has the hash of the one that may take its place.
  const fetched = [...read].flatMap(([key, { hash, body, isFetched }]) =>
    isFetched && readable.has(key) ? [[hash, body] as const] : [],
  );
  if (fetched.length === 0) return;
  const kept = Object.values(pulls).map(({ hash }) => [hash, undefined] as const);
  keepTexts(root, new Map([...kept, ...fetched]));
}

interface Pulling {
  readonly root: string;
  readonly settings: Settings;
  readonly readText: ReadText;
  readonly before: PullState | undefined;
}

/** `contract` is set when it changed, `state` when the pull went through. */
interface Pulled {
  readonly findings: readonly ShownFinding[];
  readonly state?: PullState;
  readonly contract?: MergedContract;
}

async function pullSchema(schema: SchemaSettings, listed: ListedSchema | undefined, pulling: Pulling): Promise<Pulled> {
  const { root, settings, readText, before } = pulling;
  const file = schemaFile(schema.key);
  const committed = readText(file);
  const destination = destinationOf(schema, settings);
  if (destination.value === undefined) return { findings: await showFindings(destination.findings, readText) };
  // Why it is not there was said when its source was read.
  if (listed === undefined) return { findings: [] };
  const { hash, where } = listed;
  const known = await howKnown(schema, listed, pulling);
  if (known === 'unchanged') return { findings: before!.findings, state: before! };
  const digest = (text: string): string => pullDigest(schema, listed, text, settings);
  if (known === 'by the contract') return { findings: [], state: { hash, digest: digest(committed!), findings: [] } };
  const body = listed.body ?? readKept(root, hash);
  if (body === undefined) return { findings: await showFindings([changedMeanwhile(file)], readText) };
  const { mergePulled } = await import('./merge-pulled.ts');
  const merged = await mergePulled(
    schema,
    { where, text: body, columns: listed.columns },
    committed,
    destination.value,
  );
  const shown = (found: readonly Finding[], text: string | undefined) =>
    showFindings(found, (path) => (path === where ? body : path === file ? text : readText(path)));
  if (merged.value === undefined) return { findings: await shown(merged.findings, committed) };
  // A checkout with other line endings is the same contract.
  const text = isSameText(merged.value.text, committed ?? '') ? (committed ?? '') : merged.value.text;
  const findings = await shown(merged.findings, text);
  return {
    findings,
    state: { hash, digest: digest(text), findings },
    ...(text === committed ? {} : { contract: { ...merged.value, text } }),
  };
}

/**
 * How a listed schema is known without its body's being asked for. The contract stands for the body only where no pull was made
 * before: a person may have edited it since one was.
 */
async function howKnown(
  schema: SchemaSettings,
  listed: ListedSchema,
  { root, settings, readText, before }: Pulling,
): Promise<'unchanged' | 'by its body' | 'by the contract' | 'not at all'> {
  const file = schemaFile(schema.key);
  const committed = readText(file);
  if (committed !== undefined && before?.digest === pullDigest(schema, listed, committed, settings)) return 'unchanged';
  if (listed.body !== undefined || readKept(root, listed.hash) !== undefined) return 'by its body';
  if (committed === undefined || before !== undefined || listed.columns !== undefined) return 'not at all';
  const { committedHead } = await import('./committed-head.ts');
  const head = committedHead(committed, file);
  const destination = destinationOf(schema, settings).value;
  const isOfBody =
    head !== undefined &&
    head.versionHash === listed.hash &&
    head.dataset === schema.dataset &&
    head.destination.name === destination?.name &&
    head.destination.type === destination?.type;
  return isOfBody ? 'by the contract' : 'not at all';
}

/** Equal digests mean that a pull would change nothing. */
const pullDigest = (
  schema: SchemaSettings,
  { hash, columns }: ListedSchema,
  committed: string,
  settings: Settings,
): string =>
  digestAll([
    ['settings', JSON.stringify([schema, destinationOf(schema, settings).value])],
    ['source', hash],
    ['columns', columns?.digest ?? ''],
    [schemaFile(schema.key), committed],
  ]);

const changedMeanwhile = (file: string): Finding =>
  finding('CDF706', { file, pointer: '' }, `"${file}" was changed while its source was read`, {
    hint: 'run the command again',
  });

function destinationOf(
  { destination, place }: SchemaSettings,
  { destinations }: Settings,
): Checked<{ name: string; type: string } | undefined> {
  const declared = destinations.find(([name]) => name === destination);
  if (declared !== undefined) return { value: { name: declared[0], type: declared[1] }, findings: [] };
  const at = 'pointer' in place ? { ...place, pointer: `${place.pointer}/destination` } : place;
  const near = nearest(
    destination,
    destinations.map(([name]) => name),
  );
  const hint = near === undefined ? `declare it: [destination.${destination}]` : `did you mean "${near}"?`;
  return { value: undefined, findings: [finding('CDF601', at, `There is no destination "${destination}"`, { hint })] };
}

/** Files of accepted changes in which git left conflicts, with the records of both sides. */
async function bothSides(asked: readonly SchemaSettings[], readText: ReadText): Promise<Map<string, string>> {
  const conflicts = asked.map(({ key }) => changesFile(key)).filter((file) => readText(file)?.includes('<<<<<<<'));
  if (conflicts.length === 0) return new Map();
  const { withBothSides } = await import('@cdf/contract');
  return new Map(
    conflicts.flatMap((file) => {
      const text = withBothSides(readText(file)!);
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
}
