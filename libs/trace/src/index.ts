export type { LineOf, Moments } from './biography.ts';
export { type ExplainInput, explainColumn, explainTable } from './explain.ts';
export { type FoundColumn, findSubject, type Subject } from './find-subject.ts';
export { type ImpactSubject, impactOf, type Reach, unitedReaches } from './impact.ts';
export { type TogetherTables, tablesReadTogether } from './read-together.ts';
export {
  type KnownUsages,
  readSqlUsages,
  readTypeScriptUsages,
  type SqlUsages,
  workspaceOf,
} from './read-usages.ts';
export { readStandingFiles, type StandingFile } from './standing-usages.ts';
export { noUsages, type SqlFile, type TypeScriptFile, type TypeScriptRead, type Usages } from './usages.ts';
