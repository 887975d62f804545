export type { Action, ActionText, Call } from './actions/action.ts';
export { exampleTables } from './actions/example-tables.ts';
export { actions } from './actions/index.ts';
export type { JsonSchema, Parameters } from './actions/parameters.ts';
export { stepSchema } from './actions/step-schema.ts';
export { deprecationOf } from './deprecation-of.ts';
export type { ModelTest, TestInput, TestRow, TestValue } from './examples/model-test.ts';
export { withExtended } from './extends.ts';
export type { Judge } from './fragments.ts';
export type { WrittenFile } from './hand-written.ts';
export type { LossAudit } from './loss-audits.ts';
export { type ConditionTest, columnTests, tableTests } from './match.ts';
export type { ModelKind } from './model-properties/model-kind.ts';
export { propertySchemas } from './model-properties/property-schema.ts';
export type { MapValue, ModelProperty, PropertyValue } from './model-properties/property-value.ts';
export { otherProperties, sqlmeshProperties, sqlmeshVersion } from './model-properties/sqlmesh-properties.ts';
export { newRuleset } from './new-ruleset.ts';
export { definedAt, readOwnActions } from './own-actions.ts';
export { type PlanOptions, planStaging } from './plan-staging.ts';
export { lackingTables, type RawColumn, rawColumnNames, rawColumns } from './raw-columns.ts';
export type { RelationAudit } from './relation-audits.ts';
export { type ActionCall, ownModelKeys, type Rule, type Ruleset, readRuleset, readSteps } from './ruleset.ts';
export {
  type Audit,
  auditFiles,
  type ColumnOrigin,
  comesFrom,
  type Draft,
  type StagedColumn,
  type StagedTable,
  type StagingPlan,
  type Step,
} from './staging-plan.ts';
export type { StandaloneAudit } from './standalone-audit.ts';
export { addRules } from './suggestions/add-rules.ts';
export { suggestRules } from './suggestions/suggest-rules.ts';
export type { ColumnProfile, Profile, SuggestedRule } from './suggestions/suggestion.ts';
export { partsOf } from './united-table.ts';
export type { RuleMoment, Watch } from './watch.ts';
