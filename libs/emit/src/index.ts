import { emitCatalog } from './catalog-file.ts';
import type { Emitter } from './emitter.ts';
import { emitDatabase } from './kysely/database.ts';
import { emitAudits } from './sqlmesh/audits.ts';
import { emitExternalModels } from './sqlmesh/external-model.ts';
import { emitStagingModels } from './sqlmesh/staging-model.ts';
import { emitUnitTests } from './sqlmesh/unit-tests.ts';
import { emitConstantModules } from './typescript/constant-module.ts';
import { emitRowModules } from './typescript/row-module.ts';
import { emitSchemaIndex } from './typescript/schema-index.ts';

/** The emitters of a schema's TypeScript modules, in order. */
export const typeScriptEmitters: readonly Emitter[] = [
  emitRowModules,
  emitConstantModules,
  emitSchemaIndex,
  emitDatabase,
];

/** Every emitter of a schema's outputs, in order. */
export const emitters: readonly Emitter[] = [
  emitExternalModels,
  emitStagingModels,
  emitAudits,
  emitUnitTests,
  ...typeScriptEmitters,
  emitCatalog,
];

export type { EmitInput, Emitter, TypeScriptOptions } from './emitter.ts';
export {
  catalogFile,
  datasetFolder,
  fileName,
  handWrittenModelFile,
  moduleFolder,
  outputParents,
  stagingModelFile,
} from './output-paths.ts';
export { emitAudits } from './sqlmesh/audits.ts';
export { emitDatasetModel } from './sqlmesh/dataset-model.ts';
export { describeTable, type ExternalModel } from './sqlmesh/external-model.ts';
export { readExternalModels, type WrittenModel } from './sqlmesh/read-external-models.ts';
export { type Gateway, readGateways } from './sqlmesh/read-gateways.ts';
export { asHandWritten, emitStagingModels } from './sqlmesh/staging-model.ts';
export { type TableNames, tableNames } from './typescript/table-names.ts';
