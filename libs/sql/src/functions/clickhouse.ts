import { binary, call, caseWhen, cast, type Expression, equal, literal } from '../expression.ts';
import type { FunctionTable, JsonPath } from './function-table.ts';
import { behindFirst } from './regex.ts';

/**
 * ClickHouse's spelling. Functions of texts count bytes unless their name ends in UTF8, and a naive time is one of the server's zone.
 * @source rendered by SQLMesh 0.236, not executed
 */
export const clickhouseFunctions: FunctionTable = {
  lower: (text) => call('lowerUTF8', text),
  upper: (text) => call('upperUTF8', text),
  length: (text) => call('lengthUTF8', text),
  safeCast: (value, _, type) => call('accurateCastOrNull', value, literal(type.replace(/^Nullable\((.*)\)$/, '$1'))),
  sha256: (text) => call('LOWER', call('HEX', call('SHA256', text))),
  md5: (text) => call('LOWER', call('HEX', call('MD5', text))),
  byteLength: (text) => call('LENGTH', text),
  join: (texts) => call('CONCAT', ...texts),
  replaceAll: (text, pattern, replacement) => call('replaceRegexpAll', text, literal(pattern), literal(replacement)),
  after: (text, separator) => call('extract', text, literal(behindFirst(separator))),
  right: (text, length) => call('rightUTF8', text, literal(length)),
  fromEpoch: (count, unit) =>
    call(
      unit === 'ms' ? 'fromUnixTimestamp64Milli' : 'fromUnixTimestamp64Micro',
      cast(unit === 's' ? binary('*', count, literal(1_000_000)) : count, 'Nullable(Int64)'),
      literal('UTC'),
    ),
  hoursAgo: (hours) => call('subtractHours', call('now64', literal(6), literal('UTC')), literal(hours)),
  toUtc: (instant) => call('toDateTime64', call('toString', call('toTimeZone', instant, literal('UTC'))), literal(6)),
  inZone: (naive, zone) => call('toDateTime64', call('toString', naive), literal(6), literal(zone)),
  jsonText: (json, path) => call('JSONExtract', json, ...keys(path), literal('Nullable(String)')),
  jsonLength: (json, path) =>
    caseWhen([
      [equal(call('JSONType', json, ...keys(path)), literal('Array')), call('JSONLength', json, ...keys(path))],
    ]),
};

/** ClickHouse counts items from 1. */
const keys = (path: JsonPath): readonly Expression[] =>
  path.map((part) => literal(typeof part === 'number' ? part + 1 : part));
