import { compareText, digestAll } from '@cdf/core';
import { outputBytes } from '@cdf/write';
import type { Settings } from './state.ts';
import { actionFiles, inputFiles, type ReadText } from './workspace.ts';

/**
 * The folders of a schema's outputs; the last one holds its modules. The same list as in `emit`, without loading it. Where modules
 * lie elsewhere their usual folder is in it too, so that what was generated there before goes.
 */
export const foldersOf = (key: string, { typescript }: Settings): string[] => [
  `audits/generated/${key}`,
  `external_models/${key}`,
  `models/staging/${key}`,
  `tests/generated/${key}`,
  `metadata/${key}/generated`,
  ...(typescript?.outDir === undefined ? [] : [`${typescript.outDir}/${key}`]),
];

/** Path and content of files. */
export type Contents = Iterable<readonly [path: string, content: string | Uint8Array]>;

/** One digest over the settings and inputs of a schema: with equal digests its facts are the same. */
export function inputsDigest(root: string, key: string, settings: Settings, readText: ReadText): string {
  const files = [...inputFiles(root, key, readText), ...actionFiles(root, readText)];
  const inputs = files.map((file) => [file, readText(file) ?? ''] as const);
  const options = ['settings', JSON.stringify([settings.emit, settings.typescript, settings.macros])] as const;
  return digestAll(inTurn([options], inputs));
}

/**
 * One digest over everything the outputs of a schema depend on, and over the outputs: equal digests mean that there is nothing to
 * do.
 *
 * @param inputs   of `inputsDigest`
 * @param shared   names of the tables the schema shares with others, sorted
 * @param outputs  sorted by path
 */
export const schemaDigest = (inputs: string, shared: readonly string[], outputs: Contents): string =>
  digestAll(inTurn([['inputs', JSON.stringify([inputs, shared])]], outputs));

/** What stands in the folders of a schema's outputs. */
export const presentOutputs = (root: string, key: string, settings: Settings): Contents =>
  outputBytes(root, foldersOf(key, settings));

/** One digest over a value and what stands in folders. */
export const outputsDigest = (root: string, value: unknown, folders: readonly string[]): string =>
  digestAll(inTurn([['value', JSON.stringify(value)]], outputBytes(root, folders)));

/** One list after the other. Bytes of an output are good for one step only, so they are never gathered. */
function* inTurn(...lists: readonly Contents[]): Contents {
  for (const list of lists) yield* list;
}

/** Files by path, as a digest takes them. */
export const sortedContents = (files: Iterable<readonly [path: string, content: string]>): Contents =>
  [...files].sort(([a], [b]) => compareText(a, b));
