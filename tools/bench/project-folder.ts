import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestAll } from '@cdf/core';

/** Everything in a project but cdf's own state: how many files, and one digest over their paths and bytes. */
export interface Snapshot {
  readonly files: number;
  readonly digest: string;
}

/** Reads the snapshot of a project folder. */
export function snapshot(project: string): Snapshot {
  const entries = readdirSync(project, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1));
  const kept = paths.filter((path) => !path.startsWith('.cdf')).sort();
  return { files: kept.length, digest: digestAll(kept.map((path) => [path, readFileSync(join(project, path))])) };
}

/** Adds a column to the first table of one schema's contract, as a person would with an editor. */
export function addColumn(project: string, name: string): void {
  const path = join(project, 'metadata', schemasOf(project)[0]!, 'schema.yml');
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(
    /^( {2}[a-z]\w*:\n(?: {4}.*\n)*? {4}columns:\n)/m,
    `$1      ${name}: {data_type: text}\n`,
  );
  if (changed === text) throw new Error(`no table to add a column to in ${path}`);
  writeFileSync(path, changed);
}

/** Names of the folders of schemas. */
export const schemasOf = (project: string): string[] =>
  readdirSync(join(project, 'metadata'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
