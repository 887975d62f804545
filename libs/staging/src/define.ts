export type { LogicalType } from '@cdf/catalog';
export {
  allOf,
  anyOf,
  atTimeZone,
  type BinaryOperator,
  binary,
  call,
  caseWhen,
  cast,
  type Expression,
  equal,
  type FunctionName,
  isIn,
  isNull,
  literal,
  not,
  variable,
} from '@cdf/sql';
export type { Action } from './actions/action.ts';
export type { ColumnChange, Effect, Tools } from './actions/column-action.ts';
export { type JsonSchema, type Parameters, parameters } from './actions/parameters.ts';
export { defineAction, type OwnAction } from './define-action.ts';
export type { StagedColumn } from './staging-plan.ts';
