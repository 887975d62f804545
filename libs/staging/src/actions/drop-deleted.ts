import { isUnflagged } from '../soft-delete.ts';
import { partsOf } from '../united-table.ts';
import { type Action, refusal, refused } from './action.ts';
import { noParameters } from './parameters.ts';

/** `drop_deleted`: rows that the source deleted go. */
export const dropDeleted: Action = {
  name: 'drop_deleted',
  summary: 'Leaves out rows whose hard_delete column marks them as deleted, and that column.',
  documentation: `The rows go after \`dedupe\`, and a table that appends needs it in an earlier rule: otherwise the older version of a deleted row would
come back. A boolean marks with true, any other type with any value. Nested rows go with theirs.`,
  example: '{when: {tables: [payments]}, do: [{dedupe: {by: primary_key}}, drop_deleted]}',
  parameters: noParameters,
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    const { table, rows } = draft;
    const marks = table.columns.filter(({ flags }) => flags.has('hard_delete'));
    if (marks.length === 0)
      return refused(draft, refusal(call, `Table "${table.name}" has no hard_delete column`, 'mark one in dlt'));
    if (partsOf(table).some(({ writeDisposition }) => writeDisposition === 'append') && rows.dedupe === undefined) {
      const message = `Table "${table.name}" appends: without dedupe the older version of a deleted row would come back`;
      return refused(draft, refusal(call, message, 'dedupe in an earlier rule or before it in this one'));
    }
    const isMark = (name: string): boolean => marks.some((mark) => mark.name === name);
    return {
      value: {
        ...draft,
        rows: { ...rows, filters: [...rows.filters, ...marks.map(isUnflagged)], dropsDeleted: true },
        columns: draft.columns.filter(({ origin }) => origin.kind !== 'source' || !isMark(origin.column.name)),
      },
      findings: [],
    };
  },
};
