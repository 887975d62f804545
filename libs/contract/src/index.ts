export type { Change, ChangeRule, Grade, Rebuild } from './change.ts';
export { diff } from './diff.ts';
export { changeRules } from './rules/index.ts';
export { type Surface, surfaceOf } from './surface.ts';
