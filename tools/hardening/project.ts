import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digestAll, sortedBy } from '@cdf/core';
import { verifySignature } from '@cdf/write';
import { onTestFinished } from 'vitest';
import { type ProjectFile, type WorkspaceSize, workspaceFiles } from '../bench/make-workspace.ts';

/** A project folder with these files; gone when the test is. */
export function temporaryProject(files: Iterable<ProjectFile> = []): string {
  const project = mkdtempSync(join(tmpdir(), 'cdf-hardening-'));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  putFiles(project, files);
  return project;
}

/** Writes files, with their folders. */
export function putFiles(project: string, files: Iterable<ProjectFile>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
}

/** Settings under which no change needs a decision. */
export const nothingToDecide = '\n[cdf.contract]\n"*" = "safe"\n';

/**
 * Two states of the sources of one project of several schemas: between them every file changes, some come, some go, and with them
 * whole folders.
 */
export function twoStates(size: Omit<WorkspaceSize, 'seed'>): readonly [ProjectFile[], ProjectFile[]] {
  const files = workspaceFiles({ ...size, seed: 1 }).map(
    ([path, text]): ProjectFile => [path, path === 'cdf_config.toml' ? text + nothingToDecide : text],
  );
  const others = new Map(workspaceFiles({ ...size, seed: 2 }));
  const renamed = (text: string): string => text.replaceAll('countries', 'regions').replaceAll('events', 'happenings');
  return [files, files.map(([path, text]) => [path, renamed(path === 'cdf_config.toml' ? text : others.get(path)!)])];
}

/** Every file of a project by path, `.cdf` left out. */
export function filesOf(project: string): Map<string, string> {
  const found = readdirSync(project, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1));
  const kept = sortedBy(
    found.filter((path) => !path.startsWith('.cdf/')),
    (path) => path,
  );
  return new Map(kept.map((path) => [path, readFileSync(join(project, path), 'utf8')]));
}

/** What lies in `.cdf` that should not: state and kept texts are all that a command leaves. */
export const leftInCdf = (project: string): string[] =>
  readdirSync(join(project, '.cdf'), { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      !/^(?:state\.json|(?:changes|config|dlt-schema|schema-file|staging)\.schema\.json|(?:sql-usages|typescript-usages(?:-before)?)\.json|cache|cache\/[0-9a-f]{64})$/.test(
        path,
      ),
  );

/** One digest for each set of files that is old or new as a whole, by the name of the set. */
export type FileSets = Readonly<Record<string, string>>;

/** The file sets of a project. A generated file whose signature lies, or a file that belongs to no set, is an error. */
export function fileSetsOf(project: string): FileSets {
  const sets = Map.groupBy(filesOf(project), ([path]) => setOf(path));
  for (const [path, text] of [...sets].flatMap(([name, files]) => (/^(outputs|shared)/.test(name) ? files : []))) {
    const signature = verifySignature(path, text);
    if (signature !== 'valid') throw new Error(`${path}: its signature is ${signature}`);
  }
  sets.delete('sources');
  return Object.fromEntries([...sets].map(([name, files]) => [name, digestAll(files)]));
}

function setOf(path: string): string {
  if (path === 'cdf_config.toml' || path.startsWith('exports/')) return 'sources';
  if (path.startsWith('external_models/_dlt/')) return 'shared';
  const contract = /^metadata\/([^/]+)\/schema\.yml$/.exec(path);
  if (contract !== null) return `contract ${contract[1]}`;
  const output =
    /^(?:audits\/generated|external_models|models\/staging|metadata(?=\/[^/]+\/generated\/))\/([^/]+)\//.exec(path);
  if (output !== null && /\.(sql|yaml|ts|json)$/.test(path)) return `outputs ${output[1]}`;
  throw new Error(`${path} belongs to nothing`);
}
