import { readFileSync } from 'node:fs';
import { decodeText, digest, type Finding, finding, type Place } from '@cdf/core';
import type { SchemaSettings } from '@cdf/project';
import type { ListedSchema, Source, SourceFault } from './source.ts';

/** Where the file of a schema may lie: a path to open, and how findings call it. */
export interface SchemaFile {
  readonly path: string;
  readonly where: string;
}

/**
 * A source of files that are read whole: their bodies are at hand when their digests are.
 *
 * @param candidates  the first that is there is the schema's
 * @param absent      the finding for a schema that has none
 */
export const filesSource = (
  schemas: readonly SchemaSettings[],
  candidates: (schema: SchemaSettings) => readonly SchemaFile[],
  absent: (schema: SchemaSettings) => Finding,
): Source => ({
  list: async () => {
    const found = new Map<string, ListedSchema>();
    const findings: Finding[] = [];
    for (const schema of schemas) {
      const read = readFirst(candidates(schema), sourcePlace(schema)) ?? absent(schema);
      if ('code' in read) findings.push(read);
      else found.set(schema.key, read);
    }
    return { schemas: found, findings };
  },
  fetch: async () => new Map(),
  close: async () => {},
});

function readFirst(candidates: readonly SchemaFile[], at: Place): ListedSchema | Finding | undefined {
  for (const { path, where } of candidates) {
    try {
      const body = decodeText(readFileSync(path));
      return { where, hash: digest(body), body };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
      if (code !== 'ENOENT' && code !== 'ENOTDIR') return finding('CDF105', at, `"${where}" cannot be read: ${code}`);
    }
  }
  return undefined;
}

/** The place of a schema's `source` setting. */
export const sourcePlace = ({ place }: SchemaSettings): Place =>
  'pointer' in place ? { ...place, pointer: `${place.pointer}/source` } : place;

/** The finding for a schema that cannot be read. @param others  words on those that cannot be read either */
export const faulty = (schema: SchemaSettings, { code, message, hint }: SourceFault, others = ''): Finding =>
  finding(code, sourcePlace(schema), `"${schema.key}"${others} cannot be read: ${message}`, {
    ...(hint === undefined ? {} : { hint }),
  });
