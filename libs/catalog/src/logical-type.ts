import { type DltDataType, dltDataTypes } from '@cdf/document';
import type { ExistingColumn } from './lifecycle.ts';

/**
 * dlt's type of a column, independent of any destination. `precision` counts bits (bigint), characters or bytes (text, binary),
 * fractional digits (timestamp, time) or all digits (decimal, wei); it and `scale` are there only for these types. `timezone` is
 * false for a naive timestamp only.
 */
export interface LogicalType {
  readonly dataType: DltDataType;
  readonly precision?: number;
  readonly scale?: number;
  readonly timezone?: false;
}

/** The logical type of a column. Hints that mean nothing for its data type are left out, as dlt's type mappers do. */
export function logicalType({ dataType, precision, scale, timezone }: ExistingColumn): LogicalType {
  return {
    dataType,
    ...(precision === undefined || !takesPrecision.has(dataType) ? {} : { precision }),
    ...(scale === undefined || !takesScale.has(dataType) ? {} : { scale }),
    ...(timezone === false && dataType === 'timestamp' ? { timezone } : {}),
  };
}

/** True for an integer of at most 32 bits: drivers give it as a number, where a wider one would lose digits. */
export const fitsNumber = ({ dataType, precision = 64 }: LogicalType): boolean =>
  dataType === 'bigint' && precision <= 32;

/**
 * The type as it is written in a ruleset: `text`, `decimal(18, 2)`, `bigint(32)`, `timestamp(3) naive`. A scale without a
 * precision, which leaves the precision to the destination, is `decimal(*, 2)`.
 */
export function printLogicalType({ dataType, precision, scale, timezone }: LogicalType): string {
  const sizes = scale === undefined ? [precision].filter((size) => size !== undefined) : [precision ?? '*', scale];
  return `${dataType}${sizes.length === 0 ? '' : `(${sizes.join(', ')})`}${timezone === false ? ' naive' : ''}`;
}

/** Reads what `printLogicalType` prints; undefined when the text is no type of dlt's. */
export function parseLogicalType(text: string): LogicalType | undefined {
  const match = /^([a-z]+)\s*(?:\(\s*(\d{1,9}|\*(?=\s*,))\s*(?:,\s*(\d{1,9})\s*)?\))?(\s+naive)?$/.exec(text.trim());
  const dataType = dltDataTypes.find((known) => known === match?.[1]);
  if (match === null || dataType === undefined) return undefined;
  const [, , precision, scale, naive] = match;
  if (scale !== undefined && !takesScale.has(dataType)) return undefined;
  if (precision !== undefined && !takesPrecision.has(dataType)) return undefined;
  if (naive !== undefined && dataType !== 'timestamp') return undefined;
  return {
    dataType,
    ...(precision === undefined || precision === '*' ? {} : { precision: Number(precision) }),
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
const takesScale: ReadonlySet<DltDataType> = new Set(['decimal', 'wei']);
