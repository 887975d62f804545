import { type Action, eachColumn, joinedBy } from './action.ts';

/** `drop`: the column stays in the raw layer. */
export const drop: Action = {
  name: 'drop',
  summary: 'Leaves the column out of the staging model',
  needsColumns: true,
  apply: (draft, selected, call) =>
    eachColumn(draft, selected, (column) => {
      const fault = joinedBy(column, 'dropped', draft, call);
      return fault === undefined ? { value: undefined, findings: [] } : { value: column, findings: [fault] };
    }),
};
