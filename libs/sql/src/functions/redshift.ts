import { atTimeZone, binary, call, cast, type Expression, interval, literal, word } from '../expression.ts';
import type { FunctionTable, JsonPath } from './function-table.ts';

/**
 * Redshift's spelling. A pattern is written as it stands: SQLMesh reads an escape of a text there and prints it again as the one the
 * engine's patterns know. A text in JSON comes out empty where there is none, so an empty one is NULL.
 * @source rendered by SQLMesh 0.236, not executed
 */
export const redshiftFunctions: FunctionTable = {
  safeCast: (value, _, type) => ({ kind: 'cast', operand: value, type, safe: true }),
  sha256: (text) => call('SHA2', text, literal(256)),
  md5: (text) => call('MD5', text),
  byteLength: (text) => call('OCTET_LENGTH', text),
  join: (texts) => texts.reduce((all, next) => binary('||', all, next)),
  replaceAll: (text, pattern, replacement) =>
    call('REGEXP_REPLACE', text, word(`'${pattern.replaceAll("'", "''")}'`), literal(replacement)),
  after: (text, separator) => call('SPLIT_PART', text, literal(separator), literal(2)),
  right: (text, length) => call('RIGHT', text, literal(length)),
  fromEpoch: (integer, unit) => {
    const passed = binary('*', integer, interval(units[unit]));
    return atTimeZone(binary('+', cast(literal('epoch'), 'TIMESTAMP'), passed), 'UTC');
  },
  hoursAgo: (hours) => binary('-', call('GETDATE'), interval(`${hours} HOUR`)),
  toUtc: (instant) => atTimeZone(instant, 'UTC'),
  inZone: (naive, zone) => atTimeZone(naive, zone),
  jsonText: (json, path) => call('NULLIF', at(json, path), literal('')),
  jsonLength: (json, path) => call('JSON_ARRAY_LENGTH', at(json, path), literal(true)),
};

const units = { s: '1 SECOND', ms: '1 MILLISECOND', us: '1 MICROSECOND' } as const;

/** Text of JSON at a path: neighbouring names in one call, NULL instead of an error (`TRUE`). */
function at(json: Expression, path: JsonPath): Expression {
  let found = call('JSON_SERIALIZE', json);
  for (let index = 0; index < path.length; ) {
    const next = path.findIndex((part, other) => other >= index && typeof part === 'number');
    const end = next === index ? index + 1 : next === -1 ? path.length : next;
    const name = next === index ? 'JSON_EXTRACT_ARRAY_ELEMENT_TEXT' : 'JSON_EXTRACT_PATH_TEXT';
    found = call(name, found, ...path.slice(index, end).map(literal), literal(true));
    index = end;
  }
  return found;
}
