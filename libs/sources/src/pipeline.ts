import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { finding, nearestHint } from '@cdf/core';
import type { SchemaSettings } from '@cdf/project';
import { filesSource, type SchemaFile, sourcePlace } from './schema-files.ts';
import type { SourceKind } from './source.ts';

/**
 * `pipeline:NAME`: dlt's working folder of a pipeline, which has every schema in full form. The state beside them holds cursor values
 * and is not opened.
 *
 * @findings CDF201 when there is no such pipeline or schema, CDF105 when it cannot be read
 * @source dlt 1.31 `common/storages/schema_storage.py`: `schemas/<name>.schema.json`
 */
export const pipelineKind: SourceKind = {
  argument: 'NAME',
  argumentOf: ({ pipeline }) => pipeline,
  group: ({ source, pipeline, pipelinesDir }) => JSON.stringify([source, pipeline, pipelinesDir]),
  open: async ({ root, argument, schemas, environment }) => {
    const { pipelinesFolder } = await import('@cdf/project');
    const folder = join(pipelinesFolder(root, schemas[0].pipelinesDir, environment), argument, 'schemas');
    const candidates = ({ schema }: SchemaSettings): readonly SchemaFile[] => [
      { path: join(folder, `${schema}.schema.json`), where: posix.join(argument, 'schemas', `${schema}.schema.json`) },
    ];
    return filesSource(schemas, candidates, (schema) => absent(schema, argument, schemaNames(folder)));
  },
};

function absent(schema: SchemaSettings, pipeline: string, names: readonly string[] | undefined) {
  const at = sourcePlace(schema);
  if (names === undefined)
    return finding('CDF201', at, `There is no working folder of a pipeline "${pipeline}"`, {
      hint: 'run the pipeline on this machine, or set pipelines_dir (or DLT_DATA_DIR) to the folder it ran with',
    });
  return finding('CDF201', at, `The pipeline "${pipeline}" has no schema "${schema.schema}"`, {
    hint: nearestHint(schema.schema, names),
  });
}

function schemaNames(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).flatMap((name) => /^(.*)\.schema\.json$/s.exec(name)?.[1] ?? []);
  } catch {
    return undefined;
  }
}
