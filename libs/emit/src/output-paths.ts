import { digest } from '@cdf/core';

/** Folders whose sub-folders are named after schemas: where outputs of a schema that is gone are looked for. */
export const outputParents: readonly string[] = [
  'audits/generated',
  'external_models',
  'models/staging',
  'tests/generated',
];

/** The folder of what belongs to a dataset. */
export const datasetFolder = 'external_models/_dlt';

/** The folder of a schema's TypeScript modules and catalog. */
export const moduleFolder = (schema: string, outDir: string | undefined): string =>
  outDir === undefined ? `metadata/${schema}/generated` : `${outDir}/${schema}`;

/** The catalog of a schema. */
export const catalogFile = (schema: string, outDir: string | undefined): string =>
  `${moduleFolder(schema, outDir)}/catalog.json`;

const maxNameLength = 120;

/**
 * A table's name as a file name: unchanged for lower-case letters, digits, `_` and `-`. Any other character becomes its code
 * point between tildes, so that no two tables share a file on a file system that ignores case; a long name is cut and tagged.
 */
export function fileName(table: string): string {
  const safe = table.replace(/[^a-z0-9_-]/gu, (char) => `~${char.codePointAt(0)!.toString(16)}~`);
  return safe.length <= maxNameLength ? safe : `${safe.slice(0, maxNameLength - 13)}~${digest(table).slice(0, 12)}`;
}

/** The generated staging model of a table. */
export const stagingModelFile = (schema: string, table: string): string =>
  `models/staging/${schema}/${fileName(table)}.sql`;

/**
 * Where the staging model of a table is that a person writes: outside of the folder whose every file is generated, and where
 * SQLMesh looks for models.
 */
export const handWrittenModelFile = (schema: string, table: string): string =>
  `models/staging_by_hand/${schema}/${fileName(table)}.sql`;
