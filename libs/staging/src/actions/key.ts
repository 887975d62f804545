import { type Action, refused } from './action.ts';
import { findColumns } from './find-column.ts';
import { parameters, plainParameters } from './parameters.ts';

interface Key {
  readonly columns: readonly string[];
  readonly assert?: boolean;
}

/** `key`: what tells rows apart, says a person. */
export const key: Action = {
  name: 'key',
  summary: 'Says that columns tell the rows apart, where dlt does not know it.',
  documentation:
    'They are audited without blocking. With `assert: true` they are the grain, and a repeated key or a NULL in it stops the plan.',
  example: '{when: {tables: [customers]}, do: [{key: {columns: [email], assert: true}}]}',
  parameters: parameters<Key>({
    type: 'object',
    required: ['columns'],
    properties: {
      columns: {
        description: 'The key, by the names so far.',
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
      },
      assert: { description: 'True: the grain, and its audits block.', type: 'boolean' },
    },
    additionalProperties: false,
  }),
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    const { columns: names, assert } = plainParameters<Key>(call.parameters);
    const found = findColumns(names, draft, call);
    if ('faults' in found) return refused(draft, ...found.faults);
    const columns = found.columns.map(({ origin }) => origin);
    const made = { columns, certainty: assert ? 'always' : 'usually' } as const;
    return { value: { ...draft, keys: [...draft.keys, made] }, findings: [] };
  },
};
