export { type DltDataType, dltDataTypes } from '@cdf/document';
export type { Certainty, Column, ColumnRole, Key, Relation, ResolvedSchema, Table, TableKeys } from './catalog.ts';
export { createdType } from './created-type.ts';
export { type Deprecation, deprecation, printDeprecation } from './deprecation.ts';
export { type DriverForms, formOf } from './driver-forms.ts';
export { ancestry } from './lifecycle.ts';
export { fitsNumber, type LogicalType, logicalType, parseLogicalType, printLogicalType } from './logical-type.ts';
export { resolveSchema } from './resolve.ts';
