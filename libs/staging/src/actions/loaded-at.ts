import { cast, column as columnOf, functionsOf, printExpression } from '@cdf/sql';
import type { StagedColumn } from '../staging-plan.ts';
import { type Action, refusal, refused, withStep } from './action.ts';
import { parameters, plainParameters } from './parameters.ts';

/** `loaded_at`: which moment of a load. */
export const loadedAt: Action = {
  name: 'loaded_at',
  summary: 'Says which moment `loaded_at` is: the end of the load (commit) or its beginning (load).',
  documentation: `\`commit\` is what happens without a rule: dlt writes that time when a load is complete, and until then \`loaded_at\` is NULL.
\`load\` is the load id, which is the time dlt made the load: it joins nothing and is there for rows of unfinished loads too. A load id that is no
number stops the query. Nested rows follow theirs.`,
  example: '{when: {tables: [payments]}, do: [{loaded_at: load}]}',
  parameters: parameters<'commit' | 'load'>({ description: 'Which moment.', enum: ['commit', 'load'] }),
  needsColumns: false,
  uses: ['fromEpoch'],
  apply: (draft, _, call) => {
    const { table, columns, layers, rows } = draft;
    const loadId = table.columns.find(({ role }) => role === 'load_id');
    if (loadId === undefined)
      return refused(draft, refusal(call, `Table "${table.name}" has no load id`, 'select root tables: nesting: root'));
    const shown = columns.find(({ origin }) => origin.kind === 'loaded_at');
    if (shown === undefined || layers.length > 0)
      return refused(
        draft,
        refusal(
          call,
          `"${table.name}" shows no load time any more`,
          'move the rule before those that drop it or write SQL',
        ),
      );
    const isCommit = plainParameters(call.parameters) === 'commit';
    const seconds = cast(columnOf(loadId.name, 'src'), call.dialect.physicalType({ dataType: 'double' })!);
    const expression = isCommit ? columnOf('loaded_at', 'loads') : functionsOf(call.dialect).fromEpoch!(seconds, 's');
    const print = (column: Pick<StagedColumn, 'expression'>): string =>
      printExpression(column.expression, call.dialect);
    const made: StagedColumn = {
      ...shown,
      expression,
      nullable: isCommit ? rows.isCommittedOnly !== true : loadId.nullable,
      description: isCommit
        ? 'When dlt finished the load that delivered this row'
        : 'When dlt began the load that delivered this row',
      steps: withStep(shown, call, 'loaded_at', print(shown), print({ expression })),
    };
    return { value: { ...draft, columns: columns.map((one) => (one === shown ? made : one)) }, findings: [] };
  },
};
