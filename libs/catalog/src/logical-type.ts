import { type DltColumn, type DltDataType, dltDataTypes } from '@cdf/document';

/**
 * dlt's type of a column, independent of any destination. `precision` counts bits (bigint), characters or bytes (text, binary),
 * fractional digits (timestamp, time) or all digits (decimal, wei). `timezone` is false for a naive timestamp only.
 */
export interface LogicalType {
  readonly dataType: DltDataType;
  readonly precision?: number;
  readonly scale?: number;
  readonly timezone?: false;
}

/** The logical type of a column that has a data type. */
export function logicalType(column: DltColumn & { readonly dataType: DltDataType }): LogicalType {
  const { dataType, precision, scale, timezone } = column;
  return {
    dataType,
    ...(precision === undefined ? {} : { precision }),
    ...(scale === undefined ? {} : { scale }),
    ...(timezone === false ? { timezone } : {}),
  };
}

/** The type as it is written in a ruleset: `text`, `decimal(18, 2)`, `bigint(32)`, `timestamp(3) naive`. */
export function printLogicalType({ dataType, precision, scale, timezone }: LogicalType): string {
  const sizes = [precision, scale].filter((size) => size !== undefined);
  return `${dataType}${sizes.length === 0 ? '' : `(${sizes.join(', ')})`}${timezone === false ? ' naive' : ''}`;
}

/** Reads what `printLogicalType` prints; undefined when the text is no type of dlt's. */
export function parseLogicalType(text: string): LogicalType | undefined {
  const match = /^([a-z]+)(?:\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\))?(\s+naive)?$/.exec(text.trim());
  const dataType = dltDataTypes.find((known) => known === match?.[1]);
  if (match === null || dataType === undefined) return undefined;
  const [, , precision, scale, naive] = match;
  if (scale !== undefined && dataType !== 'decimal' && dataType !== 'wei') return undefined;
  if (precision !== undefined && !takesPrecision.has(dataType)) return undefined;
  if (naive !== undefined && dataType !== 'timestamp') return undefined;
  return {
    dataType,
    ...(precision === undefined ? {} : { precision: Number(precision) }),
    ...(scale === undefined ? {} : { scale: Number(scale) }),
    ...(naive === undefined ? {} : { timezone: false }),
  };
}

const takesPrecision: ReadonlySet<DltDataType> = new Set([
  'text',
  'bigint',
  'binary',
  'timestamp',
  'time',
  'decimal',
  'wei',
]);
