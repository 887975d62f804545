import { type Action, eachColumn, joinedBy } from './action.ts';
import { noParameters } from './parameters.ts';

/** `drop`: the column stays in the raw layer. */
export const drop: Action = {
  name: 'drop',
  summary: 'Leaves the column out of the staging model.',
  documentation:
    'It stays in the raw layer. Keys and audits that need it are claimed no more; the row id that nested tables join by cannot be dropped.',
  example: '{when: {columns: [email]}, do: [drop]}',
  parameters: noParameters,
  needsColumns: true,
  uses: [],
  apply: (draft, selected, call) =>
    eachColumn(draft, selected, (column) => {
      const fault = joinedBy(column, 'dropped', draft, call);
      return fault === undefined ? { value: undefined, findings: [] } : { value: column, findings: [fault] };
    }),
};
