import { binary, call, cast, literal, word } from '../expression.ts';
import type { FunctionTable } from './function-table.ts';
import { quotedPath } from './json-path.ts';
import { behindFirst } from './regex.ts';

/**
 * BigQuery's spelling. Its `TRIM` takes every kind of space unless told. dlt makes instants of naive times there, so what is naive
 * is read as it is in UTC.
 * @source rendered by SQLMesh 0.236, not executed
 */
export const bigqueryFunctions: FunctionTable = {
  trim: (text) => call('TRIM', text, literal(' ')),
  safeCast: (value, _, type) => ({ kind: 'cast', operand: value, type, safe: true }),
  sha256: (text) => call('TO_HEX', call('SHA256', text)),
  md5: (text) => call('TO_HEX', call('MD5', text)),
  byteLength: (text) => call('BYTE_LENGTH', text),
  join: (texts) => call('CONCAT', ...texts),
  replaceAll: (text, pattern, replacement) => call('REGEXP_REPLACE', text, literal(pattern), literal(replacement)),
  after: (text, separator) =>
    call('REGEXP_EXTRACT', call('CONCAT', text, literal(separator)), literal(behindFirst(separator))),
  right: (text, length) => call('RIGHT', text, literal(length)),
  fromEpoch: (count, unit) =>
    unit === 's'
      ? call('TIMESTAMP_MICROS', cast(binary('*', count, literal(1_000_000)), 'INT64'))
      : call(unit === 'ms' ? 'TIMESTAMP_MILLIS' : 'TIMESTAMP_MICROS', count),
  hoursAgo: (hours) => call('TIMESTAMP_SUB', call('CURRENT_TIMESTAMP'), word(`INTERVAL '${hours}' HOUR`)),
  toUtc: (instant) => call('DATETIME', instant, literal('UTC')),
  inZone: (naive, zone) => call('TIMESTAMP', cast(naive, 'DATETIME'), literal(zone)),
  jsonText: (json, path) => call('JSON_VALUE', json, literal(quotedPath(path))),
  jsonLength: (json, path) => call('ARRAY_LENGTH', call('JSON_QUERY_ARRAY', json, literal(quotedPath(path)))),
};
