export { readSources } from './read-sources.ts';
export type { Environment, ListedSchema } from './source.ts';
export { sourceKinds } from './source-kinds.ts';
