import type { LogicalType } from '@cdf/catalog';
import { FloatText, isTreeList, isTreeMap, type Tree } from '@cdf/text';
import type { TestValue } from './model-test.ts';

/**
 * A value a person wrote, as a unit test of SQLMesh's takes it; undefined when a column of the type never holds it. Times without
 * a zone are in UTC, JSON is its text.
 *
 * @param type  undefined where only the destination's own type is known: any scalar will do
 */
export function exampleValue(value: Tree, type: LogicalType | undefined): TestValue | undefined {
  if (value === null) return null;
  switch (type?.dataType) {
    case undefined:
      return isTreeMap(value) || isTreeList(value) ? undefined : typeof value === 'bigint' ? String(value) : value;
    case 'text':
      return typeof value === 'string' && [...value].length <= (type.precision ?? Number.POSITIVE_INFINITY)
        ? value
        : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'bigint':
      return wholeNumber(value, type.precision ?? 64);
    case 'double':
      return typeof value === 'number' || (value instanceof FloatText && /\d/.test(value.text)) ? value : undefined;
    case 'decimal':
    case 'wei':
      return decimal(value, type);
    case 'date':
      return typeof value === 'string' && isDay(value) ? value : undefined;
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?$/.test(value)
        ? value
        : undefined;
    case 'timestamp':
      return typeof value === 'string' ? moment(value, type.timezone !== false) : undefined;
    case 'json':
      return jsonText(value);
    case 'binary':
      return undefined;
  }
}

/** What a value of the type looks like, for whoever wrote another. */
export function lookOf(type: LogicalType): string {
  switch (type.dataType) {
    case 'text':
      return type.precision === undefined
        ? 'a text: put it in quotes'
        : `a text in quotes, of no more than ${type.precision} characters`;
    case 'bool':
      return 'true or false';
    case 'bigint':
      return 'a whole number in the range of the type';
    case 'double':
      return 'a number';
    case 'decimal':
    case 'wei':
      return 'a number with no more digits than the type has';
    case 'date':
      return "a day: '2026-03-01'";
    case 'time':
      return "a time of day: '12:30:00'";
    case 'timestamp':
      return type.timezone === false
        ? "a time without a zone: '2026-03-01 12:00:00'"
        : "a time: '2026-03-01T12:00:00Z'";
    case 'json':
      return 'JSON: a list, a mapping or its text in quotes';
    case 'binary':
      return 'no value of this type can be written in an example: leave the column out';
  }
}

function wholeNumber(value: Tree, bits: number): TestValue | undefined {
  if (typeof value !== 'bigint' && !Number.isInteger(value)) return undefined;
  const whole = BigInt(value as number | bigint);
  const limit = 2n ** BigInt(bits - 1);
  if (whole < -limit || whole >= limit) return undefined;
  // pandas makes a double of a number beside a NULL.
  return Number.isSafeInteger(value) ? (value as number) : String(value);
}

function decimal(value: Tree, { precision = 38, scale }: LogicalType): TestValue | undefined {
  const text = value instanceof FloatText ? value.text : String(value);
  const isNumber = ['number', 'bigint', 'string'].includes(typeof value) || value instanceof FloatText;
  const [, whole, fraction = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (!isNumber || whole === undefined) return undefined;
  const places = scale ?? (precision === 38 ? 9 : 0);
  if (fraction.replace(/0+$/, '').length > places || whole.replace(/^0+/, '').length > precision - places)
    return undefined;
  return whole.length + fraction.length > 15 ? text : new FloatText(text);
}

function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month! < 1 || month! > 12) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month!) ? 30 : 31;
  return day! >= 1 && day! <= days;
}

/** `2026-03-01 12:00:00+00`, or without the zone. A time without a zone is one in UTC. */
function moment(text: string, isInstant: boolean): string | undefined {
  const match =
    /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(\.\d{1,9})?(?: ?(Z|[+-][01]\d(?::?[0-5]\d)?))?)?$/.exec(
      text,
    );
  const [, day, minute = '00:00', second = ':00', fraction = '', zone] = match ?? [];
  if (day === undefined || !isDay(day) || (zone !== undefined && !isInstant)) return undefined;
  return `${day} ${minute}${second}${fraction}${isInstant ? (zone ?? 'Z').replace('Z', '+00') : ''}`;
}

/** The text of a JSON value; a text is taken for JSON already. */
function jsonText(value: Tree): string | undefined {
  if (typeof value !== 'string') return printJson(value);
  try {
    JSON.parse(value);
    return value;
  } catch {
    return undefined;
  }
}

function printJson(value: Tree): string {
  if (isTreeList(value)) return `[${value.map(printJson).join(',')}]`;
  if (isTreeMap(value))
    return `{${[...value].map(([key, item]) => `${JSON.stringify(key)}:${printJson(item)}`).join(',')}}`;
  return value instanceof FloatText ? value.text : typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}
