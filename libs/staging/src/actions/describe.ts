import { type Action, eachColumn, withStep } from './action.ts';
import { parameters, plainParameters } from './parameters.ts';

/** `describe`: what a column means. */
export const describe: Action = {
  name: 'describe',
  summary: 'Gives the selected columns a description, or the table where the rule selects no columns.',
  documentation: "It stands in the model, the types and the catalog instead of dlt's. Changing it rebuilds nothing.",
  example: '{when: {columns: [email]}, do: [{describe: Written at checkout}]}',
  parameters: parameters<string>({
    description: 'What it is, in the words of its readers.',
    type: 'string',
    minLength: 1,
  }),
  needsColumns: false,
  takesColumns: true,
  uses: [],
  apply: (draft, selected, call) => {
    const description = plainParameters<string>(call.parameters);
    if (selected.size === 0) return { value: { ...draft, description }, findings: [] };
    return eachColumn(draft, selected, (column) => ({
      value: {
        ...column,
        description,
        steps: withStep(column, call, 'describe', column.description ?? '', description),
      },
      findings: [],
    }));
  },
};
