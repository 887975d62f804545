import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, type Finding, finding, sortedBy } from '@cdf/core';
import { systemCode, systemReason } from './system-fault.ts';

/** Where to look, project-relative POSIX paths. */
export interface OutputPlaces {
  /** Folders whose files cdf may own; read to any depth, symbolic links in them left out. */
  readonly folders: readonly string[];
  /** Single files, wherever they are: the desired paths. Read through links, so that nothing that stands there is missed. */
  readonly files: readonly string[];
}

/**
 * Reads what is there now, as UTF-8. Writes nothing, not even `.cdf`, so it works on a read-only checkout. A folder or file
 * that is not there has no entry; one that cannot be read is CDF105.
 */
export function readOutputs(project: string, places: OutputPlaces): Checked<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const attempt = (path: string, read: () => void) => {
    try {
      read();
    } catch (fault) {
      if (!absences.has(systemCode(fault) ?? '')) findings.push(unreadable(path, fault));
    }
  };
  const readFile = (path: string) => attempt(path, () => texts.set(path, readFileSync(join(project, path), 'utf8')));
  // Asking first: a thrown ENOENT costs ten times as much, and on a first run no desired file is there.
  const readFileIfThere = (path: string) =>
    attempt(path, () => {
      if (!texts.has(path) && statSync(join(project, path), { throwIfNoEntry: false })?.isFile()) readFile(path);
    });
  const readFolder = (folder: string) =>
    attempt(folder, () => {
      for (const entry of readdirSync(join(project, folder), { withFileTypes: true })) {
        const path = `${folder}/${entry.name}`;
        if (entry.isFile()) readFile(path);
        else if (entry.isDirectory()) readFolder(path);
      }
    });
  for (const folder of places.folders) readFolder(folder);
  for (const file of places.files) readFileIfThere(file);
  return { value: texts, findings: sortedBy(findings, ({ at }) => at.file) };
}

const absences = new Set(['ENOENT', 'ENOTDIR']);

const unreadable = (path: string, fault: unknown): Finding =>
  finding('CDF105', { file: path, line: 1, column: 1 }, `"${path}" cannot be read: ${systemReason(fault)}`);
