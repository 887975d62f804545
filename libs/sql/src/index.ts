export type { Dialect } from './dialect.ts';
export { dialectHint, dialectOf } from './dialects/index.ts';
export {
  allOf,
  type BinaryOperator,
  binary,
  cast,
  column,
  type Expression,
  equal,
  isNull,
  literal,
} from './expression.ts';
export { printIdentifier, printTableName, type TableName } from './identifier.ts';
export { bracketed, indent, printCall, printTuple } from './layout.ts';
export { printExpression } from './print-expression.ts';
export { printSelect } from './print-select.ts';
export type { Join, Projection, Select, Source } from './select.ts';
