import { binary, call, cast, type Expression, literal, word } from '../expression.ts';
import type { FunctionTable, JsonPath } from './function-table.ts';

/**
 * Snowflake's spelling. An instant is counted from one with its zone written: a number made a timestamp follows the account's
 * `TIMESTAMP_TYPE_MAPPING` once SQLMesh has printed it, and a naive time cast to an instant the session's zone.
 * @source rendered by SQLMesh 0.236, not executed
 */
export const snowflakeFunctions: FunctionTable = {
  safeCast: (value, _, type) => ({ kind: 'cast', operand: cast(value, 'VARCHAR'), type, safe: true }),
  sha256: (text) => call('SHA2', text, literal(256)),
  md5: (text) => call('MD5', text),
  byteLength: (text) => call('OCTET_LENGTH', text),
  join: (texts) => texts.reduce((all, next) => binary('||', all, next)),
  replaceAll: (text, pattern, replacement) => call('REGEXP_REPLACE', text, literal(pattern), literal(replacement)),
  after: (text, separator) => call('SPLIT_PART', text, literal(separator), literal(2)),
  right: (text, length) => call('RIGHT', text, literal(length)),
  fromEpoch: (count, unit) =>
    unit === 's'
      ? sinceEpoch('MICROSECOND', cast(binary('*', count, literal(1_000_000)), 'DECIMAL(38, 0)'))
      : sinceEpoch(unit === 'ms' ? 'MILLISECOND' : 'MICROSECOND', count),
  hoursAgo: (hours) => call('DATEADD', word('HOUR'), literal(-hours), call('CURRENT_TIMESTAMP')),
  toUtc: (instant) => cast(call('CONVERT_TIMEZONE', literal('UTC'), instant), 'TIMESTAMPNTZ'),
  inZone: (naive, zone) => {
    const utc = call('CONVERT_TIMEZONE', literal(zone), literal('UTC'), naive);
    return sinceEpoch('MICROSECOND', call('DATE_PART', word('EPOCH_MICROSECOND'), utc));
  },
  jsonText: (json, path) => cast(at(json, path), 'VARCHAR'),
  jsonLength: (json, path) => call('ARRAY_SIZE', at(json, path)),
};

const sinceEpoch = (unit: string, count: Expression): Expression =>
  call('DATEADD', word(unit), count, cast(literal('1970-01-01T00:00:00Z'), 'TIMESTAMPLTZ'));

const at = (json: Expression, path: JsonPath): Expression =>
  path.length === 0 ? json : call('GET_PATH', json, literal(path.map((part) => `[${JSON.stringify(part)}]`).join('')));
