import type { DltDataType, LogicalType } from '@cdf/catalog';

/** A type by its precision, scale and time zone. */
type SizedType = (size: Omit<LogicalType, 'dataType'>) => string | undefined;

/** A dialect's `physicalType` from one entry for each of dlt's types. */
export const typesFrom =
  (table: Readonly<Record<DltDataType, string | SizedType>>) =>
  ({ dataType, ...size }: LogicalType): string | undefined => {
    const entry = table[dataType];
    return typeof entry === 'string' ? entry : entry(size);
  };

/** `VARCHAR(20)` with a precision, `unsized` without. */
export const sized =
  (type: string, unsized = type): SizedType =>
  ({ precision }) =>
    precision === undefined ? unsized : `${type}(${precision})`;

/** Digits of a fraction: `TIME(3)`, `unsized` without; digits beyond `most` become `otherwise`, or are no type. */
export const fraction =
  (type: string, most: number, unsized = type, otherwise?: string): SizedType =>
  ({ precision }) => {
    if (precision === undefined) return unsized;
    return precision > most ? otherwise : `${type}(${precision})`;
  };

/** One type for timestamps with a zone, one for those without. */
export const zoned =
  (withZone: string | SizedType, without: string | SizedType): SizedType =>
  (size) => {
    const type = size.timezone === false ? without : withZone;
    return typeof type === 'string' ? type : type(size);
  };

/** The narrowest integer with room for the bits, of types from narrow to wide; 64 bits unless said. */
export const integers =
  (...types: readonly (readonly [bits: number, type: string])[]): SizedType =>
  ({ precision }) =>
    types.find(([bits]) => (precision ?? 64) <= bits)?.[1];

/** A decimal type that holds at most `most` digits, with the digits and scale dlt takes where a column says none. */
export const decimals =
  (type: string, most: number, digits = 38, places = 9): SizedType =>
  ({ precision = digits, scale = places }) =>
    precision > most || scale > precision ? undefined : `${type}(${precision}, ${scale})`;
