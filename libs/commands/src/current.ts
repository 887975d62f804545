import { hasPendingWrites } from '@cdf/write';
import type { GenerateOptions } from './options.ts';
import { outputsDigest, schemaDigest } from './outputs-digest.ts';
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
  for (const key of asked) {
    const known = keys.includes(key) ? currentSchema(root, key, settings, state, readText) : undefined;
    if (known === undefined) return undefined;
    findings.push(...known.findings);
  }
  if (options.shared) {
    const digest = sharedDigest(root, keys, state.schemas);
    if (digest === undefined || digest !== state.shared?.digest) return undefined;
    findings.push(...state.shared.findings);
  }
  return { findings, counts: { schemas: asked.length, unchanged: asked.length }, written: [], removed: [] };
}

/** The state of a schema whose inputs and outputs are as it describes them. */
export function currentSchema(
  root: string,
  key: string,
  settings: Settings,
  state: State | undefined,
  readText: ReadText,
): SchemaState | undefined {
  const known = state?.schemas[key];
  if (known === undefined) return undefined;
  try {
    return schemaDigest(root, key, settings, readText) === known.digest ? known : undefined;
  } catch {
    // A file that cannot be read: the full run says which, and why.
    return undefined;
  }
}

/** The digest of the shared outputs and of what they depend on; undefined while facts of a schema are missing. */
export function sharedDigest(root: string, keys: readonly string[], schemas: State['schemas']): string | undefined {
  const facts = keys.map((key) => schemas[key]?.facts);
  if (facts.includes(undefined)) return undefined;
  return outputsDigest(root, [keys, facts, outputFolderNames(root)], ['external_models/_dlt']);
}
