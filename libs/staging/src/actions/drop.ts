import { finding } from '@cdf/core';
import { type Action, eachColumn } from './action.ts';

/** `drop`: the column stays in the raw layer. */
export const drop: Action = {
  name: 'drop',
  summary: 'Leaves the column out of the staging model',
  needsColumns: true,
  apply: (draft, selected, call) =>
    eachColumn(draft, selected, ({ origin, name }) => {
      const isJoined = call.hasNested && origin.kind === 'source' && origin.column.role === 'row_id';
      if (!isJoined) return undefined;
      return finding(
        'CDF306',
        call.at,
        `Column "${name}" of table "${draft.table.name}" cannot be dropped: nested tables join by it`,
        {
          hint: `exclude it from the rule: columns: [..., '!${name}']`,
        },
      );
    }),
};
