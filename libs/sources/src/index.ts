export type { DatasetColumns, PhysicalColumn } from './column-types.ts';
export { dltTypeOf } from './dlt-type-of.ts';
export { type FoundPipeline, findPipelines, pipelineOf } from './find-pipelines.ts';
export { readSources } from './read-sources.ts';
export type { ListedSchema } from './source.ts';
export { sourceKinds } from './source-kinds.ts';
export { readSqlMeshConfig, type SqlMeshConfig } from './sqlmesh-config.ts';
