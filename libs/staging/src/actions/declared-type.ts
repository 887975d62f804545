import { dltDataTypes, type LogicalType, parseLogicalType, printLogicalType } from '@cdf/catalog';
import { type Finding, finding, nearestHint, type Place } from '@cdf/core';
import type { Call } from './action.ts';
import { parameterPlace } from './sql-text.ts';

/** A type of dlt's as a rule names it, with the destination's; CDF306 or CDF210 where there is none. `keys` lead to where it stands. */
export function declaredType(
  name: string,
  call: Call,
  ...keys: readonly string[]
): { readonly type: LogicalType; readonly sqlType: string } | Finding {
  const at = parameterPlace(call, ...keys);
  const type = parseLogicalType(name);
  if (type === undefined) return notAType(name, at);
  const sqlType = call.dialect.physicalType(type);
  if (sqlType !== undefined) return { type, sqlType };
  return finding('CDF210', at, `"${printLogicalType(type)}" has no type in ${call.dialect.name}`, {
    hint: "name the destination's own type: cast: {sql_type: …}",
  });
}

/** CDF306 for a text that is no type, with the nearest one, or how one is written. */
export function notAType(name: string, at: Place): Finding {
  const word = name.replace(/[( ].*$/s, '');
  const isKnown = (dltDataTypes as readonly string[]).includes(word);
  const hint = isKnown ? 'a type is written so: text, bigint(32), decimal(18, 2)' : nearestHint(word, dltDataTypes);
  return finding('CDF306', at, `"${name}" is not a type`, { hint });
}
