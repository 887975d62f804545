import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SchemaSettings } from '@cdf/project';
import { onTestFinished } from 'vitest';
import { type ReadOptions, readSources } from '../read-sources.ts';

/** A temporary folder with these files. It goes with the test. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'sources-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Settings of a schema "shop" in the dataset "raw" of the destination "w". */
export const settingsOf = (source: string, more: Partial<SchemaSettings> = {}): SchemaSettings => {
  const { key = 'shop' } = more;
  const place = { file: 'cdf_config.toml', pointer: `/cdf/schemas/${key}` };
  return { key, source, destination: 'w', dataset: 'raw', schema: key, place, ...more };
};

/** Reads schemas in a folder whose environment is empty, every body wanted. */
export const readAll = (root: string, schemas: readonly SchemaSettings[], more: Partial<ReadOptions> = {}) =>
  readSources(schemas, {
    root,
    destinationTypes: new Map(),
    environment: {},
    timeoutMs: 60_000,
    retryMs: 0,
    needsBody: () => true,
    ...more,
  });
