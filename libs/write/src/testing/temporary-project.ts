import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A project folder for one test, with these files; gone when the test is. */
export function temporaryProject(files: Readonly<Record<string, string>> = {}): string {
  const project = mkdtempSync(join(tmpdir(), 'cdf-write-'));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) putFile(project, path, text);
  return project;
}

/** Writes a file the way a person does, with its folders. */
export function putFile(project: string, path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

/** Every file of a project outside `.cdf`, path to text, sorted; links and empty folders show as such. */
export function filesOf(project: string, folder = ''): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(join(project, folder)).sort()) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const entry = lstatSync(join(project, path));
    if (path === '.cdf') continue;
    if (entry.isSymbolicLink()) files[path] = '(link)';
    else if (entry.isDirectory()) Object.assign(files, filesBelow(project, path));
    else files[path] = readFileSync(join(project, path), 'utf8');
  }
  return files;
}

function filesBelow(project: string, folder: string): Record<string, string> {
  const files = filesOf(project, folder);
  return Object.keys(files).length === 0 ? { [`${folder}/`]: '(empty folder)' } : files;
}
