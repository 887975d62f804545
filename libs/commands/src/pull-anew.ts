import { type Checked, digestAll, type Finding, finding, isError, nearest } from '@cdf/core';
import { canonicalise, migrate, overlay, printDocument, readCommitted, readDocument } from '@cdf/document';
import type { SchemaSettings } from '@cdf/project';
import { openSource, type SourceSchema } from '@cdf/sources';
import type { TreeMap } from '@cdf/text';
import { applyWrites, isSameText, planWrites, readOutputs, type WriteLock } from '@cdf/write';
import { parseChecked } from './compile-schema.ts';
import { showLocked } from './generate-anew.ts';
import { openProject, unknownSchemas } from './open-project.ts';
import type { PullOptions } from './options.ts';
import type { PullOutcome } from './outcomes.ts';
import type { Outcome, ShownFinding } from './report.ts';
import { showFindings } from './show-findings.ts';
import { loadState, type PullState, type Settings, saveState } from './state.ts';
import { projectReader, type ReadText, schemaFile } from './workspace.ts';

/** Pulls every asked schema whose source or contract changed since the last pull. Without a lock nothing is written. */
export async function pullAnew(root: string, options: PullOptions, lock: WriteLock | undefined): Promise<PullOutcome> {
  const readText = projectReader(root);
  const before = loadState(root);
  const project = await openProject(root, readText, before);
  const settings = project.value;
  const known = settings.schemas.map(({ key }) => key);
  const asked = options.schemas.length === 0 ? known : options.schemas;
  const faults = [...project.findings, ...(await unknownSchemas(asked, known))];
  if (faults.some(isError))
    return { findings: await showFindings(faults, readText), counts: {}, written: [], removed: [], changed: new Map() };
  const pulls: Record<string, PullState> = Object.fromEntries(
    known.flatMap((key) => (before?.pulls[key] === undefined ? [] : [[key, before.pulls[key]]])),
  );
  const findings: ShownFinding[] = [];
  const changed = new Map<string, string>();
  const written: string[] = [];
  for (const schema of settings.schemas.filter(({ key }) => asked.includes(key))) {
    const pulled = await pullSchema(schema, { root, settings, readText, lock, before: before?.pulls[schema.key] });
    findings.push(...pulled.findings);
    if (pulled.state !== undefined) pulls[schema.key] = pulled.state;
    if (pulled.text === undefined) continue;
    changed.set(schemaFile(schema.key), pulled.text);
    written.push(schemaFile(schema.key));
  }
  const state = { settings, schemas: before?.schemas ?? {}, shared: before?.shared ?? null, pulls };
  if (lock !== undefined) saveState(root, before, state);
  return { findings, counts: { pulled: asked.length }, written: written.sort(), removed: [], changed };
}

interface Pulling {
  readonly root: string;
  readonly settings: Settings;
  readonly readText: ReadText;
  readonly lock: WriteLock | undefined;
  readonly before: PullState | undefined;
}

/** `text` is set when the contract changed, `state` when the pull went through. */
interface Pulled {
  readonly findings: readonly ShownFinding[];
  readonly state?: PullState;
  readonly text?: string;
}

async function pullSchema(schema: SchemaSettings, pulling: Pulling): Promise<Pulled> {
  const { root, settings, readText, before } = pulling;
  const file = schemaFile(schema.key);
  const committed = readText(file);
  const destination = destinationOf(schema, settings);
  const source = openSource(root, schema);
  const opened =
    source.value === undefined ? { value: undefined, findings: [] } : await source.value.open(schema.schema);
  const faults = [...destination.findings, ...source.findings, ...opened.findings];
  if (destination.value === undefined || opened.value === undefined)
    return { findings: await showFindings(faults, readText) };
  const digestWith = (text: string): string =>
    digestAll([
      ['settings', JSON.stringify([schema, destination.value])],
      ['source', opened.value!.digest],
      [file, text],
    ]);
  if (committed !== undefined && before?.digest === digestWith(committed))
    return { findings: before.findings, state: before };
  const merged = await mergePulled(schema, opened.value, committed, destination.value);
  const bodyText = merged.findings.some(({ at }) => at.file === opened.value!.where)
    ? await opened.value.body()
    : undefined;
  const shown = (found: readonly Finding[], text: string | undefined) =>
    showFindings(found, (path) => (path === opened.value!.where ? bodyText : path === file ? text : readText(path)));
  if (merged.value === undefined) return { findings: await shown([...faults, ...merged.findings], committed) };
  // A checkout with other line endings is the same contract.
  const text = isSameText(merged.value, committed ?? '') ? (committed ?? '') : merged.value;
  const write = writeContract(file, text, pulling);
  const findings = await shown([...faults, ...merged.findings, ...write], text);
  if (write.length > 0) return { findings };
  return { findings, state: { digest: digestWith(text), findings }, ...(text === committed ? {} : { text }) };
}

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

/** The new text of a contract: dlt's schema as pulled, what people wrote kept. Undefined when something is wrong with either. */
async function mergePulled(
  schema: SchemaSettings,
  source: SourceSchema,
  committed: string | undefined,
  destination: { readonly name: string; readonly type: string },
): Promise<Checked<string | undefined>> {
  const file = schemaFile(schema.key);
  const pulled = await readPulled(schema, source);
  const present = readCommitted(committed ?? '', file);
  const findings = [...pulled.findings, ...present.findings];
  if (pulled.value === undefined || findings.some(isError)) return { value: undefined, findings };
  const { tree, comments } = present.value;
  const merged = overlay(pulled.value, tree, { destination, dataset: schema.dataset }, file, comments);
  return { value: printDocument(canonicalise(merged.value), comments), findings: [...findings, ...merged.findings] };
}

async function readPulled(schema: SchemaSettings, source: SourceSchema): Promise<Checked<TreeMap | undefined>> {
  const parsed = await parseChecked(await source.body(), source.where, 'dlt-schema');
  if (parsed.value === undefined || parsed.findings.some(isError))
    return { value: undefined, findings: parsed.findings };
  const migrated = migrate(parsed.value, source.where);
  const findings = [...parsed.findings];
  const { name } = readDocument(migrated.value, source.where);
  if (name !== schema.schema) {
    const hint = `correct the source, or add schema = "${name}" to [cdf.schemas.${schema.key}]`;
    findings.push(
      finding(
        'CDF209',
        { file: source.where, pointer: '/name' },
        `The source holds the schema "${name}", not "${schema.schema}"`,
        { hint },
      ),
    );
  }
  return { value: migrated.value, findings };
}

function writeContract(file: string, content: string, { root, lock }: Pulling): readonly Finding[] {
  if (lock === undefined) return [];
  const present = readOutputs(root, { folders: [], files: [file] });
  const plan = planWrites({
    group: file,
    sources: [],
    desired: [{ path: file, content }],
    present: present.value,
    unsignedAllowed: new Set([file]),
    force: false,
  });
  return [...present.findings, ...applyWrites(lock, [plan]).findings];
}

/** The outcome of a pull under the lock, or why the lock could not be had. */
export async function showPulled(root: string, locked: Checked<PullOutcome | undefined>): Promise<PullOutcome> {
  const outcome: Outcome = await showLocked(root, locked);
  return { ...outcome, changed: locked.value?.changed ?? new Map() };
}
