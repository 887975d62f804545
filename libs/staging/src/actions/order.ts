import { nameMatcher } from '@cdf/core';
import type { StagedColumn } from '../staging-plan.ts';
import type { Action } from './action.ts';
import { parameters, plainParameters } from './parameters.ts';

interface Order {
  readonly first?: readonly string[];
  readonly last?: readonly string[];
}

const names = (where: string) => ({
  description: `Columns that come ${where}, in this order: names so far, or globs.`,
  type: 'array',
  minItems: 1,
  items: { type: 'string', minLength: 1 },
});

/** `order`: where columns stand. */
export const order: Action = {
  name: 'order',
  summary: 'Puts columns first or last.',
  documentation: 'The others keep their order between them. A name that no column has is no fault.',
  example: '{when: {tables: [customers]}, do: [{order: {first: [email], last: [updated_at]}}]}',
  parameters: parameters<Order>({
    type: 'object',
    minProperties: 1,
    properties: { first: names('first'), last: names('last') },
    additionalProperties: false,
  }),
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    const { first = [], last = [] } = plainParameters<Order>(call.parameters);
    const taken = new Set<StagedColumn>();
    const take = (globs: readonly string[]): StagedColumn[] =>
      globs.flatMap((glob) => {
        const matches = nameMatcher([glob]);
        const found = draft.columns.filter((column) => !taken.has(column) && matches(column.name));
        for (const column of found) taken.add(column);
        return found;
      });
    const [front, back] = [take(first), take(last)];
    const columns = [...front, ...draft.columns.filter((column) => !taken.has(column)), ...back];
    return { value: { ...draft, columns }, findings: [] };
  },
};
