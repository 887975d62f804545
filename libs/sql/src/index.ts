export type { Dialect } from './dialect.ts';
export { destinationTypes, dialectHint, dialectOf } from './dialects/index.ts';
export {
  allOf,
  anyOf,
  atTimeZone,
  type BinaryOperator,
  between,
  binary,
  builtInVariable,
  call,
  caseWhen,
  cast,
  column,
  type Expression,
  equal,
  isExpression,
  isIn,
  isNull,
  literal,
  mapColumns,
  not,
  raw,
  readsOf,
  variable,
} from './expression.ts';
export { type FunctionName, type Functions, functionsOf, type JsonPath } from './functions/index.ts';
export {
  type Accepted,
  type Filled,
  type Fragment,
  fillColumn,
  guardedDialects,
  guardFragment,
  type Policy,
  type ReadColumn,
  type Refusal,
  type RefusalReason,
  refusalCodes,
  type Verdict,
} from './guard/index.ts';
export { printIdentifier, printTableName, rawTable, type TableName, unquotedIdentifier } from './identifier.ts';
export { bracketed, indent, printCall, printTuple } from './layout.ts';
export { loadReader, type Reader } from './polyglot.ts';
export { layOut, printExpression, withLineBreaks } from './print-expression.ts';
export { linesOfSelect, printClausesOf, printSelect, type SelectClauses, type SelectLines } from './print-select.ts';
export { thisModel } from './queries/mask-macros-for-reading.ts';
export { anyName, type ColumnOf, type ColumnRead, type QueryOutput } from './queries/query-reads.ts';
export { type Placed, readPythonModel, readSqlmeshFile, type SqlBlock } from './queries/read-sqlmesh-file.ts';
export {
  readModel,
  type UnreadModel,
  type WrittenColumn,
  type WrittenModel,
  type WrittenType,
  type WrittenValue,
} from './read-model.ts';
export { readIdentifier, readTableName } from './read-table-name.ts';
export { rereadModel } from './reread/reread-model.ts';
export { namesOf, type SelectNames } from './reread/select-names.ts';
export { loadSecondReader, type SecondReader } from './second-reader.ts';
export type { Join, Projection, Select, Source } from './select.ts';
export { spellType } from './spell-type.ts';
