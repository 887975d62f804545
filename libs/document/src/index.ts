export type { Tree, TreeMap } from '@cdf/text';
export { canonicalise } from './canonicalise.ts';
export type { CommentsByPointer } from './comments.ts';
export { type Committed, readCommitted } from './committed.ts';
export { conflictSides } from './conflict.ts';
export {
  asMap,
  type ColumnFlag,
  columnFlags,
  type DltColumn,
  type DltDataType,
  type DltDocument,
  type DltReference,
  type DltTable,
  dltDataTypes,
  hasFlag,
  isSystemTable,
  type MergeStrategy,
  mapAt,
  namingOf,
  type Origin,
  systemTableName,
  textAt,
  textsAt,
  type WriteDisposition,
} from './document.ts';
export { currentEngine, engineFindings, migrate } from './migrate.ts';
export { overlay } from './overlay.ts';
export { printDocument } from './print-document.ts';
export { readDocument } from './read-document.ts';
export { type Saying, takeIn } from './take-in.ts';
export { verifyHash, versionHash } from './version-hash.ts';
export { mergeComments } from './written-by-people.ts';
