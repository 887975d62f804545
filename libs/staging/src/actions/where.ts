import { useSql } from '../fragments.ts';
import { type Action, refused } from './action.ts';
import { parameters } from './parameters.ts';
import { parameterPlace, sqlText } from './sql-text.ts';

/** `where`: rows that stay, in SQL a person wrote. */
export const where: Action = {
  name: 'where',
  summary: 'Keeps the rows for which a condition in SQL is true.',
  documentation: `Any predicate over the columns of one row, in the destination's own SQL, kept as it is typed. It sees the names that earlier
rules made, never the raw ones. A row for which it is false or NULL goes: \`status <> 'test'\` also drops rows without a status.
\`cdf sql\` says what a text is taken for. For several destinations write a mapping: \`where: {duckdb: …, postgres: …}\`.`,
  example: `{when: {tables: [customers]}, do: [{where: "email NOT LIKE '%@test.example'"}]}`,
  parameters: parameters(sqlText),
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    const used = useSql(
      { written: call.parameters, at: parameterPlace(call, 'where'), slot: 'predicate' },
      draft,
      call,
    );
    if (!('expression' in used)) return refused(draft, ...used);
    return {
      value: { ...used.draft, conditions: [...used.draft.conditions, used.expression] },
      findings: [],
    };
  },
};
