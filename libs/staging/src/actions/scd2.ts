import { equal, literal } from '@cdf/sql';
import { overSource } from '../layers.ts';
import { type Action, refusal, refused } from './action.ts';
import { parameters, plainParameters } from './parameters.ts';

/** `scd2`: which versions. */
export const scd2: Action = {
  name: 'scd2',
  summary: 'Keeps the current version of each row of an scd2 table, or all of them.',
  documentation:
    '`all` is what happens without a rule: every version with its period and `is_current`. `current` leaves the end of the period and `is_current` out, and audits that the primary key has one row.',
  example: '{when: {tables: [products]}, do: [{scd2: current}]}',
  parameters: parameters<'current' | 'all'>({ description: 'Which versions.', enum: ['current', 'all'] }),
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    const { table, rows, columns } = draft;
    if (table.mergeStrategy !== 'scd2') return refused(draft, refusal(call, `Table "${table.name}" is not scd2`));
    if (plainParameters(call.parameters) === 'all') return { value: draft, findings: [] };
    const current = columns.find(({ origin }) => origin.kind === 'is_current');
    if (current === undefined)
      return refused(draft, refusal(call, `Table "${table.name}" has no is_current any more`, 'drop it after scd2'));
    const isCurrent = overSource(draft).find(({ origin }) => origin === current.origin)!.expression;
    const key = table.keys.primaryKey?.columns.map(
      (name) =>
        columns.find(
          ({ origin, keepsValues }) => keepsValues && origin.kind === 'source' && origin.column.name === name,
        )?.origin,
    );
    return {
      value: {
        ...draft,
        rows: {
          ...rows,
          filters: [...rows.filters, call.dialect.truthValues ? equal(isCurrent, literal(true)) : isCurrent],
        },
        columns: columns.filter(
          ({ origin }) =>
            origin.kind !== 'is_current' && !(origin.kind === 'source' && origin.column.role === 'valid_to'),
        ),
        keys: key?.every((origin) => origin !== undefined)
          ? [...draft.keys, { columns: key.map((origin) => origin!), certainty: 'usually' }]
          : draft.keys,
      },
      findings: [],
    };
  },
};
