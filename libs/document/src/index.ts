export type { Tree, TreeMap } from '@cdf/text';
export { canonicalise } from './canonicalise.ts';
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
  type Origin,
  textAt,
  textsAt,
  type WriteDisposition,
} from './document.ts';
export { currentEngine, migrate } from './migrate.ts';
export { overlay } from './overlay.ts';
export { type CommentsByPointer, printDocument } from './print-document.ts';
export { readDocument } from './read-document.ts';
