import type { ReportedChange } from '@cdf/schemas/report';

/** What SQLMesh does about a change, as people read it. */
export const rebuildWords: Readonly<Record<ReportedChange['rebuild'], string>> = {
  nothing: 'SQLMesh rebuilds nothing',
  metadata: 'SQLMesh updates metadata only',
  views: 'SQLMesh creates the views below anew',
  model: 'SQLMesh rebuilds the model',
  'model and below': 'SQLMesh rebuilds the model and everything below it',
};
