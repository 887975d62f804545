import { type Place, pointerOf } from '@cdf/core';
import { guardedDialects } from '@cdf/sql';
import type { Call } from './action.ts';
import type { JsonSchema } from './parameters.ts';

/** A text of SQL for each dialect, as properties of an object. */
export const sqlByDialect: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  guardedDialects.map((name) => [name, { description: `SQL for ${name}.`, type: 'string', minLength: 1 }]),
);

/** SQL in a rule: one text, or a mapping of dialect to text. */
export const sqlText: JsonSchema = {
  anyOf: [
    { description: "SQL of the destination's dialect.", type: 'string', minLength: 1 },
    {
      description: 'A text for each dialect.',
      type: 'object',
      minProperties: 1,
      properties: sqlByDialect,
      additionalProperties: false,
    },
  ],
};

/** Where a parameter of an action stands: `keys` lead to it from the action's own entry. */
export const parameterPlace = ({ at }: Pick<Call, 'at'>, ...keys: readonly (string | number)[]): Place =>
  'pointer' in at ? { ...at, pointer: at.pointer + pointerOf(...keys) } : at;
