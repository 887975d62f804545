import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, posix } from 'node:path';
import { type Checked, digest, finding, type Place } from '@cdf/core';
import type { Source, SourceSchema } from './source.ts';

/**
 * `export:PATH`: one file that dlt exported, or a folder with `<schema>.schema.yaml` or `<schema>.schema.json`.
 *
 * @param path  as written, relative to the project folder
 * @param at    the setting, for findings
 * @findings CDF201 when there is no such schema, CDF105 when it cannot be read
 */
export const exportSource = (root: string, path: string, at: Place): Source => ({
  open: async (schema) => {
    const candidates = isFolder(root, path)
      ? [`${schema}.schema.yaml`, `${schema}.schema.json`].map((name) => posix.join(path, name))
      : [path];
    for (const file of candidates) {
      const found = readExport(root, file, at);
      if (found !== undefined) return found;
    }
    return { value: undefined, findings: [absent(candidates, at)] };
  },
});

function readExport(root: string, file: string, at: Place): Checked<SourceSchema | undefined> | undefined {
  try {
    const text = readFileSync(absolute(root, file), 'utf8');
    return { value: { where: file, digest: digest(text), body: async () => text }, findings: [] };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { value: undefined, findings: [finding('CDF105', at, `"${file}" cannot be read: ${code}`)] };
  }
}

const absent = (candidates: readonly string[], at: Place) =>
  finding('CDF201', at, `There is no exported schema at ${candidates.map((file) => `"${file}"`).join(' or ')}`, {
    hint: 'run the pipeline with export_schema_path set, or correct the source',
  });

const isFolder = (root: string, path: string): boolean =>
  statSync(absolute(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;

const absolute = (root: string, path: string): string => (isAbsolute(path) ? path : join(root, path));
