import type { LogicalType } from '@cdf/catalog';
import { printExpression } from '@cdf/sql';
import type { Tree, TreeMap } from '@cdf/text';
import { useSql } from '../fragments.ts';
import { anonymousOf, type ColumnOrigin, type Draft, ingredientsOf, type StagedColumn } from '../staging-plan.ts';
import { type Action, type Call, isRefusal, refusal, refused, withStep } from './action.ts';
import { declaredType } from './declared-type.ts';
import { findColumn } from './find-column.ts';
import { parameters } from './parameters.ts';
import { parameterPlace, sqlText } from './sql-text.ts';

/** `add`: one more column. */
export const add: Action = {
  name: 'add',
  summary: 'Adds a column: an expression in SQL with its type, or a copy of another column.',
  documentation: `The SQL is any expression over the columns of one row, kept as it is typed, inside a cast to \`type\`. It sees the names that
earlier rules made, never the raw ones. A copy is changed by the actions in \`do\`, or by a later rule that selects it. The column stands behind \`after\`, or
behind the data. For several destinations write a mapping: \`sql: {duckdb: …, postgres: …}\`.`,
  example: `{when: {tables: [customers]}, do: [{add: {name: is_swiss, type: bool, sql: "country = 'CH'"}}]}`,
  parameters: parameters({
    type: 'object',
    required: ['name'],
    properties: {
      name: { description: 'The new column.', type: 'string', minLength: 1 },
      sql: { description: 'Its value: one text of SQL, or a mapping of dialect to text.', ...sqlText },
      type: { description: "The type of the value, one of dlt's.", type: 'string', minLength: 1 },
      from: { description: 'The column it is a copy of.', type: 'string', minLength: 1 },
      description: { description: 'What the column means.', type: 'string', minLength: 1 },
      do: {
        description: 'What is done with the new column, in order.',
        type: 'array',
        minItems: 1,
        items: { $ref: '#/definitions/step' },
      },
      after: { description: 'The column it stands behind.', type: 'string', minLength: 1 },
    },
    additionalProperties: false,
  }),
  needsColumns: false,
  hasSteps: true,
  uses: [],
  apply: (draft, _, call) => {
    const given = call.parameters as TreeMap;
    const text = (key: string): string | undefined =>
      typeof given.get(key) === 'string' ? String(given.get(key)) : undefined;
    if (given.has('from') === given.has('sql') || given.has('sql') !== given.has('type'))
      return refused(draft, refusal(call, 'add needs either `sql` with its `type`, or `from`', add.example));
    const made = given.has('from') ? copied(text('from')!, draft, call) : written(given, draft, call);
    if (Array.isArray(made)) return refused(draft, ...made);
    const { draft: layered, ...value } = made as Made;
    const after = text('after');
    const beside = after === undefined ? undefined : findColumn(after, draft, call);
    if (beside !== undefined && isRefusal(beside)) return refused(draft, beside);
    const column: StagedColumn = {
      ...value,
      name: text('name')!,
      description: text('description') ?? value.description,
    };
    return { value: placed(layered, column, beside), findings: [] };
  },
};

interface Made extends Omit<StagedColumn, 'name'> {
  readonly draft: Draft;
}

function written(given: TreeMap, draft: Draft, call: Call) {
  const type = declaredType(String(given.get('type')), call, 'add', 'type');
  const used = useSql(
    { written: given.get('sql') as Tree, at: parameterPlace(call, 'add', 'sql'), slot: 'projection' },
    draft,
    call,
  );
  if (isRefusal(type)) return [type, ...('expression' in used ? [] : used)];
  if (!('expression' in used)) return used;
  const origin: ColumnOrigin = { kind: 'computed', from: used.reads.flatMap(ingredientsOf) };
  return made(
    used.draft,
    {
      ...type,
      ...{ origin, expression: used.expression, nullable: true, description: undefined },
      isAnonymous: anonymousOf(used.reads),
    },
    call,
  );
}

function copied(name: string, draft: Draft, call: Call) {
  const column = findColumn(name, draft, call);
  if (isRefusal(column)) return [column];
  const { expression, nullable, description, type, sqlType, acceptedValues, isAnonymous } = column;
  const origin: ColumnOrigin = { kind: 'computed', from: ingredientsOf(column) };
  const same = { expression, nullable, description, type, sqlType, acceptedValues, isAnonymous };
  return made(draft, { origin, ...same }, call);
}

interface Value {
  readonly origin: ColumnOrigin;
  readonly expression: StagedColumn['expression'];
  readonly nullable: boolean;
  readonly description: string | undefined;
  readonly type: LogicalType | undefined;
  readonly sqlType: string;
  readonly acceptedValues?: StagedColumn['acceptedValues'];
  readonly isAnonymous: StagedColumn['isAnonymous'];
}

function made(draft: Draft, value: Value, call: Call): Made {
  const text = printExpression(value.expression, call.dialect);
  return { ...value, draft, keepsValues: false, steps: withStep({ steps: [] }, call, 'add', '', text) };
}

/** Behind a column, or behind the last one that the source gave. */
function placed(draft: Draft, column: StagedColumn, beside: StagedColumn | undefined): Draft {
  const { columns } = draft;
  const isData = ({ origin }: StagedColumn): boolean =>
    origin.kind === 'computed' || (origin.kind === 'source' && origin.column.role === 'data');
  const index =
    beside === undefined ? columns.findLastIndex(isData) : columns.findIndex(({ origin }) => origin === beside.origin);
  return { ...draft, columns: [...columns.slice(0, index + 1), column, ...columns.slice(index + 1)] };
}
