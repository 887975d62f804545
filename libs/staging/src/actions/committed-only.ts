import { type Action, refusal, refused } from './action.ts';
import { noParameters } from './parameters.ts';

/** `committed_only`: rows of finished loads. */
export const committedOnly: Action = {
  name: 'committed_only',
  summary: 'Leaves out rows of loads that dlt has not finished.',
  documentation:
    'A load that failed halfway may have filled some tables and not others. `loaded_at` is never NULL after it. Nested rows follow theirs.',
  example: '{when: {tables: [payments]}, do: [committed_only]}',
  parameters: noParameters,
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    if (!draft.table.columns.some(({ role }) => role === 'load_id'))
      return refused(
        draft,
        refusal(call, `Table "${draft.table.name}" has no load id`, 'select root tables: nesting: root'),
      );
    return {
      value: {
        ...draft,
        rows: { ...draft.rows, isCommittedOnly: true },
        columns: draft.columns.map((column) =>
          column.origin.kind === 'loaded_at' ? { ...column, nullable: false } : column,
        ),
      },
      findings: [],
    };
  },
};
