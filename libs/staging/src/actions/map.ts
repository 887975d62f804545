import type { Scalar } from '../staging-plan.ts';
import { isRefusal } from './action.ts';
import { columnAction, distinct } from './column-action.ts';
import { parameters } from './parameters.ts';

interface Mapping {
  readonly values: Readonly<Record<string, Scalar>>;
  readonly else?: Scalar;
}

/** `map`: each value by another. */
export const map = columnAction({
  name: 'map',
  summary: 'Replaces values by others: codes by words.',
  documentation:
    'What is not in the mapping, NULL included, becomes `else`, or NULL without one. The new values are of one kind: texts, whole numbers or booleans. They are all there can be, and the audit `accepted_values` says so; it follows later actions of which that is known, and goes with the others. NULL passes it.',
  example: '{when: {columns: [total_cents]}, do: [{map: {values: {0: free, 100: one}, else: other}}]}',
  parameters: parameters<Mapping>({
    type: 'object',
    required: ['values'],
    properties: {
      values: {
        description: 'New value by old value.',
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: ['string', 'number', 'boolean'] },
      },
      else: { description: 'The new value of any other.', type: ['string', 'number', 'boolean'] },
    },
    additionalProperties: false,
  }),
  on: ['text', 'bigint', 'bool'],
  effect: { nullable: true },
  change: ({ expression, type, name }, { values, else: other }, { literals, refuse }) => {
    const keys = Object.keys(values).map((key) => keyOf(key, type?.dataType));
    const stranger = Object.keys(values).find((_, index) => keys[index] === undefined);
    if (stranger !== undefined) return refuse(`Column "${name}" is ${type!.dataType}, so it is never "${stranger}"`);
    const made = [...Object.values(values), ...(other === undefined ? [] : [other])];
    const dataType = kinds.get(typeof made[0]!)!;
    if (
      made.some((value) => typeof value !== typeof made[0] || (dataType === 'bigint' && !Number.isSafeInteger(value)))
    )
      return refuse('map makes values of several kinds', 'write all of them as texts, whole numbers or booleans');
    const [whens, thens] = [literals(keys as Scalar[]), literals(made)];
    if (isRefusal(whens)) return whens;
    if (isRefusal(thens)) return thens;
    const branches = whens.map((when, index) => ({ when, value: thens[index]! }));
    const otherwise = other === undefined ? {} : { otherwise: thens.at(-1)! };
    return {
      expression: { kind: 'case', operand: expression, branches, ...otherwise },
      type: { dataType },
      nullable: other === undefined,
      acceptedValues: distinct(made),
    };
  },
});

const kinds = new Map<string, 'text' | 'bigint' | 'bool'>([
  ['string', 'text'],
  ['number', 'bigint'],
  ['boolean', 'bool'],
]);

/** A key of YAML, which is text, as a value of the column; undefined when it is none. */
function keyOf(key: string, dataType: string | undefined): Scalar | undefined {
  if (dataType === 'bigint') return /^-?\d{1,15}$/.test(key) ? Number(key) : undefined;
  if (dataType === 'bool') return key === 'true' ? true : key === 'false' ? false : undefined;
  return key;
}
