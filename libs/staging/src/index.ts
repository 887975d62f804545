export type { Action, Call } from './actions/action.ts';
export { actions } from './actions/index.ts';
export { withExtended } from './extends.ts';
export { planStaging } from './plan-staging.ts';
export { type Ruleset, readRuleset } from './ruleset.ts';
export { comesFrom } from './sound-defaults.ts';
export type { Audit, ColumnOrigin, StagedColumn, StagedTable, StagingPlan, Step } from './staging-plan.ts';
