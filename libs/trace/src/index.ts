export type { LineOf, Moments } from './biography.ts';
export { type ExplainInput, explainColumn, explainTable } from './explain.ts';
export { type FoundColumn, findSubject, type Subject } from './find-subject.ts';
