import type { LogicalType } from '@cdf/catalog';
import { atTimeZone, binary, call, caseWhen, cast, equal, literal } from '../expression.ts';
import type { Functions, JsonPath } from './function-table.ts';

/** PostgreSQL's spelling. It has no safe cast: a pattern decides, and what does not fit it is NULL. */
export const postgresFunctions: Functions = {
  safeCast: (value, type, sqlType) => {
    if (type.dataType === 'text') return cast(value, sqlType);
    const pattern = castable(type);
    if (pattern === undefined) return undefined;
    const text = cast(value, 'TEXT');
    return caseWhen([[binary('~', text, literal(pattern)), cast(text, sqlType)]]);
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

/** The texts that can be cast without an error, as a pattern; undefined where no pattern tells (dates: months have ends). */
function castable({ dataType, precision, scale }: LogicalType): string | undefined {
  switch (dataType) {
    case 'bigint':
      return `^\\s*[+-]?[0-9]{1,${(precision ?? 64) > 32 ? 18 : (precision ?? 64) > 16 ? 9 : 4}}\\s*$`;
    case 'decimal':
    case 'wei': {
      const whole = (precision ?? 38) - (scale ?? 9);
      return whole < 1 ? undefined : `^\\s*[+-]?[0-9]{1,${whole}}(\\.[0-9]{1,30})?\\s*$`;
    }
    case 'double':
      return '^\\s*[+-]?[0-9]{1,200}(\\.[0-9]{1,200})?([eE][+-]?[0-9]{1,2})?\\s*$';
    case 'bool':
      return '^\\s*([tT][rR][uU][eE]|[fF][aA][lL][sS][eE])\\s*$';
    default:
      return undefined;
  }
}
