/** Decimal digits of the integer types, as the dialects spell them, narrow to wide. */
const integerDigits: Readonly<Record<string, number>> = {
  TINYINT: 3,
  Int8: 3,
  SMALLINT: 5,
  Int16: 5,
  INT: 10,
  INTEGER: 10,
  Int32: 10,
  BIGINT: 19,
  INT64: 19,
  Int64: 19,
  HUGEINT: 39,
};

/** True when every value of one exact number type is one of the other; false as well for a type that is not exact. */
export function isExactWithin(from: string, to: string): boolean {
  const [small, large] = [digits(from), digits(to)];
  return small !== undefined && large !== undefined && small.whole <= large.whole && small.scale <= large.scale;
}

/** True for integers and decimals with their digits. */
export const isExactType = (type: string): boolean => digits(type) !== undefined;

/** Digits before and after the decimal point. */
function digits(type: string): { readonly whole: number; readonly scale: number } | undefined {
  const whole = integerDigits[type];
  if (whole !== undefined) return { whole, scale: 0 };
  const match = /^(?:DECIMAL|NUMERIC|BIGNUMERIC|Decimal)\((\d+), (\d+)\)$/.exec(type);
  return match === null ? undefined : { whole: Number(match[1]) - Number(match[2]), scale: Number(match[2]) };
}
