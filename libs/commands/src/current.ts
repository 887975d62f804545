import { compareText } from '@cdf/core';
import { hasPendingWrites } from '@cdf/write';
import type { GenerateOptions } from './options.ts';
import { inputsDigest, outputsDigest, presentOutputs, schemaDigest } from './outputs-digest.ts';
import type { Outcome } from './report.ts';
import type { SchemaState, Settings, State } from './state.ts';
import { outputFolderNames, type ReadText, schemaKeys } from './workspace.ts';

/** The outcome of a run in which nothing has to be done, with the warnings of the run that did it; undefined when something has. */
export function currentOutcome(
  root: string,
  options: Pick<GenerateOptions, 'schemas' | 'shared'>,
  settings: Settings,
  state: State | undefined,
  readText: ReadText,
): Outcome | undefined {
  if (state === undefined || hasPendingWrites(root)) return undefined;
  const keys = schemaKeys(root);
  const asked = options.schemas.length === 0 ? keys : options.schemas;
  const findings = [];
  const known = new Map<string, SchemaState>();
  // Inputs of all before outputs of any: they are few, and what changed is mostly one of them.
  for (const key of asked) {
    const schema = keys.includes(key) ? withKnownInputs(root, key, settings, state, readText) : undefined;
    if (schema === undefined) return undefined;
    known.set(key, schema);
  }
  if (!isSharingCurrent(root, keys, asked, settings, state, readText)) return undefined;
  for (const [key, schema] of known) {
    if (!hasKnownOutputs(root, key, settings, schema)) return undefined;
    findings.push(...schema.findings);
  }
  if (options.shared) {
    const digest = sharedDigest(root, keys, state.schemas);
    if (digest === undefined || digest !== state.shared?.digest) return undefined;
    findings.push(...state.shared.findings);
  }
  return { findings, counts: { schemas: asked.length, unchanged: asked.length }, written: [], removed: [] };
}

/** Whether schemas that were not asked for are as the state says: one of them may load into a table of one that was. */
function isSharingCurrent(
  root: string,
  keys: readonly string[],
  asked: readonly string[],
  settings: Settings,
  state: State,
  readText: ReadText,
): boolean {
  const others = keys.filter((key) => !asked.includes(key));
  const isGone = Object.keys(state.schemas).some((key) => !keys.includes(key));
  return !isGone && others.every((key) => withKnownInputs(root, key, settings, state, readText) !== undefined);
}

/** The state of a schema whose inputs are as it describes them, so that its facts hold. */
export function withKnownInputs(
  root: string,
  key: string,
  settings: Settings,
  state: State | undefined,
  readText: ReadText,
): SchemaState | undefined {
  const known = state?.schemas[key];
  if (known === undefined) return undefined;
  try {
    return inputsDigest(root, key, settings, readText) === known.inputs ? known : undefined;
  } catch {
    // A file that cannot be read: the full run says which, and why.
    return undefined;
  }
}

/**
 * Whether the outputs of a schema are as its state describes them.
 *
 * @param known   of `withKnownInputs`
 * @param shared  the tables it shares with others; those of the state where no schema changed
 */
export function hasKnownOutputs(
  root: string,
  key: string,
  settings: Settings,
  known: SchemaState,
  shared?: ReadonlySet<string>,
): boolean {
  const names = shared ?? known.facts.shared.map(({ name }) => name);
  try {
    const digest = schemaDigest(known.inputs, [...names].sort(compareText), presentOutputs(root, key, settings));
    return digest === known.digest;
  } catch {
    return false;
  }
}

/** The digest of the shared outputs and of what they depend on; undefined while facts of a schema are missing. */
export function sharedDigest(root: string, keys: readonly string[], schemas: State['schemas']): string | undefined {
  const facts = keys.map((key) => schemas[key]?.facts);
  if (facts.includes(undefined)) return undefined;
  return outputsDigest(root, [keys, facts, outputFolderNames(root)], ['external_models/_dlt']);
}
