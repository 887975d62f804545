import { binary, call, cast, type Expression, literal, word } from '../expression.ts';
import type { FunctionTable, JsonPath } from './function-table.ts';

/**
 * Databricks' spelling. `TO_UTC_TIMESTAMP` moves an instant in the session's zone; what is naive is moved between zones here.
 * @source rendered by SQLMesh 0.236, not executed
 */
export const databricksFunctions: FunctionTable = {
  safeCast: (value, _, type) => ({ kind: 'cast', operand: value, type, safe: true }),
  sha256: (text) => call('SHA2', text, literal(256)),
  md5: (text) => call('MD5', text),
  byteLength: (text) => call('OCTET_LENGTH', text),
  join: (texts) => call('CONCAT', ...texts),
  replaceAll: (text, pattern, replacement) => call('REGEXP_REPLACE', text, literal(pattern), literal(replacement)),
  after: (text, separator) => call('SPLIT_PART', text, literal(separator), literal(2)),
  right: (text, length) => call('RIGHT', text, literal(length)),
  fromEpoch: (integer, unit) => call(fromEpoch[unit], integer),
  hoursAgo: (hours) => binary('-', call('CURRENT_TIMESTAMP'), word(`INTERVAL '${hours}' HOUR`)),
  toUtc: (instant) => call('CONVERT_TIMEZONE', sessionZone, literal('UTC'), cast(instant, 'TIMESTAMP_NTZ')),
  inZone: (naive, zone) => cast(call('CONVERT_TIMEZONE', literal(zone), sessionZone, naive), 'TIMESTAMP'),
  jsonText: (json, path) => at(json, path),
  jsonLength: (json, path) => call('JSON_ARRAY_LENGTH', at(json, path)),
};

const sessionZone = call('CURRENT_TIMEZONE');
const fromEpoch = { s: 'TIMESTAMP_SECONDS', ms: 'TIMESTAMP_MILLIS', us: 'TIMESTAMP_MICROS' } as const;

const at = (json: Expression, path: JsonPath): Expression =>
  path.length === 0 ? json : call('GET_JSON_OBJECT', json, literal(`$${path.map(step).join('')}`));

const step = (part: string | number): string =>
  typeof part === 'string' && /^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
