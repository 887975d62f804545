import { atTimeZone, binary, call, cast, collate, type Expression, literal, word } from '../expression.ts';
import type { FunctionTable } from './function-table.ts';
import { quotedPath } from './json-path.ts';

/**
 * T-SQL's spelling. It has no patterns and no length of a list in JSON: what needs those is left out.
 * Bytes of UTF-8 come from a collation of UTF-8; `LEN` does not count blanks at the end, so a character is put there; `DATEADD` takes
 * 32 bits, so days, seconds and microseconds are added one after the other.
 * @source rendered by SQLMesh 0.236, not executed
 */
export const tsqlFunctions: FunctionTable = {
  length: (text) => binary('-', call('LEN', binary('+', text, literal('.'))), literal(1)),
  safeCast: (value, _, type) => ({ kind: 'cast', operand: value, type, safe: true }),
  sha256: (text) => hexHash('SHA2_256', 64, text),
  md5: (text) => hexHash('MD5', 32, text),
  byteLength: (text) => call('DATALENGTH', utf8(text)),
  join: (texts) => texts.reduce((all, next) => binary('+', all, next)),
  after: (text, separator) => {
    const upTo = (one: Expression): Expression => call('CHARINDEX', literal(separator), one);
    const closed = binary('+', text, literal(separator));
    const rest = binary('+', call('STUFF', closed, literal(1), upTo(closed), literal('')), literal(separator));
    return call('LEFT', rest, binary('-', upTo(rest), literal(1)));
  },
  right: (text, length) => call('RIGHT', text, literal(length)),
  fromEpoch: (given, unit) => {
    const count = cast(unit === 's' ? binary('*', given, literal(1_000_000)) : given, 'BIGINT');
    const [second, part] = unit === 'ms' ? ([1000, 'MILLISECOND'] as const) : ([1_000_000, 'MICROSECOND'] as const);
    const seconds = binary('/', count, literal(second));
    const day = binary('/', seconds, literal(86_400));
    const days = call('DATEADD', word('DAY'), day, cast(literal('1970-01-01'), 'DATETIME2(6)'));
    const whole = call('DATEADD', word('SECOND'), binary('%', seconds, literal(86_400)), days);
    return call('DATEADD', word(part), binary('%', count, literal(second)), whole);
  },
  hoursAgo: (hours) => call('DATEADD', word('HOUR'), literal(-hours), call('SYSUTCDATETIME')),
  toUtc: (instant) => cast(atTimeZone(instant, 'UTC'), 'DATETIME2(6)'),
  // In UTC, because Fabric keeps the clock of an instant and drops its offset.
  inZone: (naive, zone) => atTimeZone(atTimeZone(naive, zone), 'UTC'),
  jsonText: (json, path) => call('JSON_VALUE', json, literal(quotedPath(path))),
};

const utf8 = (text: Expression): Expression => cast(collate(text, 'Latin1_General_100_BIN2_UTF8'), 'VARCHAR(MAX)');

const hexHash = (algorithm: string, digits: number, text: Expression): Expression =>
  call(
    'LOWER',
    call('CONVERT', word(`VARCHAR(${digits})`), call('HASHBYTES', literal(algorithm), utf8(text)), literal(2)),
  );
