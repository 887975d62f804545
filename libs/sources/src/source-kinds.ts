import { bucketKind } from './bucket.ts';
import { catalogKind } from './catalog.ts';
import { destinationKind } from './destination.ts';
import { dltKind } from './dlt.ts';
import { exportKind } from './export.ts';
import { pipelineKind } from './pipeline.ts';
import type { SourceKind } from './source.ts';

/** Every kind of source, by the word before the colon. */
export const sourceKinds: Readonly<Record<string, SourceKind>> = {
  export: exportKind,
  pipeline: pipelineKind,
  destination: destinationKind,
  bucket: bucketKind,
  dlt: dltKind,
  catalog: catalogKind,
};
