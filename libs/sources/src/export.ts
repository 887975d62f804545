import { statSync } from 'node:fs';
import { isAbsolute, join, posix } from 'node:path';
import { finding } from '@cdf/core';
import type { SchemaSettings } from '@cdf/project';
import { filesSource, type SchemaFile, sourcePlace } from './schema-files.ts';
import type { SourceKind } from './source.ts';

/**
 * `export:PATH`: one file that dlt exported, or a folder with `<schema>.schema.yaml` or `<schema>.schema.json`. The path is
 * relative to the project folder.
 *
 * @findings CDF201 when there is no such schema, CDF105 when it cannot be read
 */
export const exportKind: SourceKind = {
  argument: 'PATH',
  group: ({ source }) => source,
  open: ({ root, argument, schemas }) => {
    const isFolder = statSync(absolute(root, argument), { throwIfNoEntry: false })?.isDirectory() ?? false;
    const candidates = ({ schema }: SchemaSettings): readonly SchemaFile[] =>
      (isFolder
        ? [`${schema}.schema.yaml`, `${schema}.schema.json`].map((name) => posix.join(argument, name))
        : [argument]
      ).map((where) => ({ path: absolute(root, where), where }));
    return filesSource(schemas, candidates, (schema) => absent(schema, candidates(schema)));
  },
};

const absent = (schema: SchemaSettings, candidates: readonly SchemaFile[]) =>
  finding(
    'CDF201',
    sourcePlace(schema),
    `There is no exported schema at ${candidates.map(({ where }) => `"${where}"`).join(' or ')}`,
    { hint: 'run the pipeline with export_schema_path set, or correct the source' },
  );

const absolute = (root: string, path: string): string => (isAbsolute(path) ? path : join(root, path));
