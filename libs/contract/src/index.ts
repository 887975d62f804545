export type { Change, ChangeRule, Grade, Rebuild } from './change.ts';
export { diff } from './diff.ts';
export { intervalUnit } from './interval-unit.ts';
export { changeRules } from './rules/index.ts';
export { type Surface, surfaceOf } from './surface.ts';
