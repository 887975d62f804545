import { atTimeZone, binary, call, caseWhen, cast, equal, interval, literal, word } from '../expression.ts';
import type { FunctionTable } from './function-table.ts';
import { quotedPath } from './json-path.ts';

/** DuckDB's spelling. */
export const duckdbFunctions: FunctionTable = {
  safeCast: (operand, _, type) => ({ kind: 'cast', operand, type, safe: true }),
  sha256: (text) => call('SHA256', text),
  md5: (text) => call('MD5', text),
  byteLength: (text) => call('STRLEN', text),
  join: (texts) => texts.reduce((all, next) => binary('||', all, next)),
  replaceAll: (text, pattern, replacement) =>
    call('REGEXP_REPLACE', text, literal(pattern), literal(replacement), literal('g')),
  after: (text, separator) => call('SPLIT_PART', text, literal(separator), literal(2)),
  right: (text, length) => call('RIGHT', text, literal(length)),
  fromEpoch: (integer, unit) => {
    if (unit === 's') return call('TO_TIMESTAMP', integer);
    const micros = unit === 'us' ? integer : binary('*', cast(integer, 'BIGINT'), literal(1000));
    return call('MAKE_TIMESTAMPTZ', micros);
  },
  hoursAgo: (hours) => binary('-', word('CURRENT_TIMESTAMP'), interval(`${hours} HOUR`)),
  toUtc: (instant) => atTimeZone(instant, 'UTC'),
  inZone: (naive, zone) => atTimeZone(naive, zone),
  jsonText: (json, path) => call('JSON_EXTRACT_STRING', json, literal(quotedPath(path))),
  jsonLength: (json, path) => {
    const where = literal(quotedPath(path));
    return caseWhen([
      [equal(call('JSON_TYPE', json, where), literal('ARRAY')), call('JSON_ARRAY_LENGTH', json, where)],
    ]);
  },
};
