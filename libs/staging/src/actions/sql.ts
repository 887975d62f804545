import { printExpression } from '@cdf/sql';
import { isTreeMap } from '@cdf/text';
import { useSql } from '../fragments.ts';
import { anonymousOf, type Draft, ingredientsOf, type StagedColumn } from '../staging-plan.ts';
import { type Action, type Call, isRefusal, joinedBy, refused, withStep } from './action.ts';
import { declaredType } from './declared-type.ts';
import { parameters } from './parameters.ts';
import { parameterPlace, sqlByDialect } from './sql-text.ts';

/** `sql`: another value for a column, in SQL a person wrote. */
export const sql: Action = {
  name: 'sql',
  summary: 'Gives the column a value in SQL.',
  documentation: `Any expression over the columns of one row, in the destination's own SQL, kept as it is typed, inside a cast to the column's type, or
to \`type\` where that is said. \`{column}\` is the selected column. It sees the names that earlier rules made, never the raw ones. A key or audit of the
column is claimed no more, and it may be NULL, because nothing is known of what SQL does. For several destinations write a mapping: \`sql: {duckdb: …,
postgres: …}\`.`,
  example: `{when: {columns: [email]}, do: [{sql: "REPLACE({column}, ' ', '')"}]}`,
  parameters: parameters({
    anyOf: [
      { description: "SQL of the destination's dialect.", type: 'string', minLength: 1 },
      {
        description: 'The SQL, or one for each dialect, and the type of the value.',
        type: 'object',
        minProperties: 1,
        properties: {
          text: { description: "SQL of the destination's dialect.", type: 'string', minLength: 1 },
          type: { description: "The type of the value, one of dlt's.", type: 'string', minLength: 1 },
          ...sqlByDialect,
        },
        additionalProperties: false,
      },
    ],
  }),
  needsColumns: true,
  uses: [],
  apply: (draft, selected, call) => {
    let now = draft;
    const findings = draft.columns
      .filter(({ origin }) => selected.has(origin))
      .flatMap(({ origin }) => {
        const column = now.columns.find((one) => one.origin === origin)!;
        const changed = changedBy(column, now, call);
        if (Array.isArray(changed)) return changed;
        now = changed as Draft;
        return [];
      });
    return findings.length > 0 ? refused(draft, ...findings) : { value: now, findings: [] };
  },
};

function changedBy(column: StagedColumn, draft: Draft, call: Call) {
  const given = isTreeMap(call.parameters) ? call.parameters : new Map([['text', call.parameters]]);
  const joined = joinedBy(column, 'changed by sql', draft, call);
  const type = given.has('type') ? declaredType(String(given.get('type')), call, 'sql', 'type') : column;
  if (joined !== undefined) return [joined];
  if (isRefusal(type)) return [type];
  const at = parameterPlace(call, 'sql', ...(given === call.parameters && given.has('text') ? ['text'] : []));
  const used = useSql({ written: given.get('text') ?? given, at, slot: 'projection', column }, draft, call);
  if (!('expression' in used)) return used;
  const print = (one: StagedColumn): string => printExpression(one.expression, call.dialect);
  const changed: StagedColumn = {
    ...used.draft.columns.find(({ origin }) => origin === column.origin)!,
    ...{
      type: type.type,
      sqlType: type.sqlType,
      expression: used.expression,
      nullable: true,
      keepsValues: false,
      acceptedValues: undefined,
      isAnonymous: anonymousOf(used.reads),
    },
    ingredients: used.reads.flatMap(ingredientsOf),
    steps: withStep(column, call, 'sql', print(column), printExpression(used.expression, call.dialect)),
  };
  return { ...used.draft, columns: used.draft.columns.map((one) => (one.origin === column.origin ? changed : one)) };
}
