import type { LogicalType } from '@cdf/catalog';
import {
  atTimeZone,
  binary,
  call,
  caseWhen,
  cast,
  type Expression,
  equal,
  interval,
  literal,
  word,
} from '../expression.ts';
import type { FunctionTable, JsonPath } from './function-table.ts';

/** PostgreSQL's spelling. It has no safe cast: a pattern decides, and what does not fit it is NULL. */
export const postgresFunctions: FunctionTable = {
  safeCast: (value, type, sqlType) => {
    if (type.dataType === 'text') return cast(value, sqlType);
    const text = cast(value, 'TEXT');
    const fits = castable(text, type);
    return fits?.reduceRight<Expression>((made, test) => caseWhen([[test, made]]), cast(text, sqlType));
  },
  sha256: (text) => call('ENCODE', call('SHA256', call('CONVERT_TO', text, literal('UTF8'))), literal('hex')),
  md5: (text) => call('MD5', text),
  byteLength: (text) => call('OCTET_LENGTH', text),
  join: (texts) => texts.reduce((all, next) => binary('||', all, next)),
  replaceAll: (text, pattern, replacement) =>
    call('REGEXP_REPLACE', text, literal(pattern), literal(replacement), literal('g')),
  after: (text, separator) => call('SPLIT_PART', text, literal(separator), literal(2)),
  right: (text, length) => call('RIGHT', text, literal(length)),
  fromEpoch: (integer, unit) => {
    if (unit === 's') return call('TO_TIMESTAMP', integer);
    const step = cast(literal(unit === 'ms' ? '1 millisecond' : '1 microsecond'), 'INTERVAL');
    return binary('+', cast(literal('epoch'), 'TIMESTAMPTZ'), binary('*', integer, step));
  },
  hoursAgo: (hours) => binary('-', word('CURRENT_TIMESTAMP'), interval(`${hours} HOUR`)),
  toUtc: (instant) => atTimeZone(instant, 'UTC'),
  inZone: (naive, zone) => atTimeZone(naive, zone),
  jsonText: (json, path) => binary('#>>', json, literal(jsonPath(path))),
  jsonLength: (json, path) => {
    const found = path.length === 0 ? json : binary('#>', json, literal(jsonPath(path)));
    return caseWhen([[equal(call('JSONB_TYPEOF', found), literal('array')), call('JSONB_ARRAY_LENGTH', found)]]);
  },
};

/** `{a,0}` as a literal: sqlglot reads `ARRAY[…]` after `#>>` as something else. */
const jsonPath = (path: JsonPath): string =>
  `{${path.map((part) => (typeof part === 'number' ? String(part) : `"${part.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;

/**
 * What tells that a text can be cast without an error, each test asked where the ones before hold; undefined where nothing tells
 * (dates: months have ends).
 */
function castable(text: Expression, { dataType, precision, scale }: LogicalType): readonly Expression[] | undefined {
  const looksLike = (pattern: string): Expression => binary('~', text, literal(`^\\s*${pattern}\\s*$`));
  const number = cast(text, 'NUMERIC');
  switch (dataType) {
    case 'bigint': {
      const bits = (precision ?? 64) > 32 ? 64n : (precision ?? 64) > 16 ? 32n : 16n;
      const most = 2n ** (bits - 1n);
      return [
        looksLike('[+-]?0*[0-9]{1,19}'),
        binary('>=', number, numeric(-most)),
        binary('<', number, numeric(most)),
      ];
    }
    case 'decimal':
    case 'wei': {
      const [digits, places] = dataType === 'wei' ? [precision ?? 156, scale ?? 78] : [precision ?? 38, scale ?? 9];
      const whole = digits - places;
      if (whole < 0) return undefined;
      const rounded = call('ABS', call('ROUND', number, literal(places)));
      return [
        looksLike(`[+-]?0*[0-9]{1,${Math.max(whole, 1)}}(\\.[0-9]{1,255})?`),
        binary('<', rounded, numeric(10n ** BigInt(whole))),
      ];
    }
    case 'double':
      return [looksLike('[+-]?[0-9]{1,200}(\\.[0-9]{1,200})?([eE][+-]?[0-9]{1,2})?')];
    case 'bool':
      return [looksLike('([tT][rR][uU][eE]|[fF][aA][lL][sS][eE])')];
    default:
      return undefined;
  }
}

/** A number of any size: as a literal it would have a type of its own. */
const numeric = (value: bigint): Expression => cast(literal(String(value)), 'NUMERIC');
