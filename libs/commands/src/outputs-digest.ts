import { compareText, digestAll } from '@cdf/core';
import { readOutputs } from '@cdf/write';
import type { Settings } from './state.ts';
import { inputFiles, type ReadText } from './workspace.ts';

/** Texts of the files in a set of output folders, by path. */
export type Present = ReadonlyMap<string, string>;

/** The folders of a schema's outputs. The same list as in `emit`, without loading it. */
export const foldersOf = (key: string, { typescript }: Settings): string[] => [
  `audits/generated/${key}`,
  `external_models/${key}`,
  `models/staging/${key}`,
  typescript?.outDir === undefined ? `metadata/${key}/generated` : `${typescript.outDir}/${key}`,
];

/** One digest over the settings, inputs and outputs of a schema: equal digests mean that there is nothing to do. */
export function schemaDigest(
  root: string,
  key: string,
  settings: Settings,
  readText: ReadText,
  present: Present,
): string {
  const inputs = inputFiles(root, key).map((file) => [file, readText(file) ?? ''] as const);
  return digestAll([['settings', JSON.stringify([settings.emit, settings.typescript])], ...inputs, ...sorted(present)]);
}

/** One digest over a value and a set of outputs. */
export const outputsDigest = (value: unknown, present: Present): string =>
  digestAll([['value', JSON.stringify(value)], ...sorted(present)]);

const sorted = (present: Present): [string, string][] => [...present].sort(([a], [b]) => compareText(a, b));

/** What stands in folders now. */
export const presentIn = (
  root: string,
  folders: readonly string[],
  files: readonly string[] = [],
): ReturnType<typeof readOutputs> => readOutputs(root, { folders, files });
