import type { Certainty } from '@cdf/catalog';
import { cast, functionsOf, literal, call as sqlCall } from '@cdf/sql';
import type { Draft, StagedColumn } from '../staging-plan.ts';
import { type Action, refusal, refused } from './action.ts';
import { withComputed } from './computed-column.ts';
import { findColumns } from './find-column.ts';
import { parameters, plainParameters } from './parameters.ts';

interface SurrogateKey {
  readonly name: string;
  readonly columns: readonly string[];
}

const types: readonly (string | undefined)[] = ['text', 'bigint', 'date', 'bool'];

/** `surrogate_key`: one text for several columns. */
export const surrogateKey: Action = {
  name: 'surrogate_key',
  summary: 'Adds a text key made of several columns: their MD5.',
  documentation: `Different keys are different texts, NULL and the empty text included: each value stands behind its length, so that ('a-', 'b') is not
('a', '-b'). Only of texts, whole numbers, days and booleans, because engines write other types differently. Where a key of the table is among
the columns, the new column tells rows apart as surely as that key.`,
  example: '{when: {tables: [customers]}, do: [{surrogate_key: {name: customer_key, columns: [id, email]}}]}',
  parameters: parameters<SurrogateKey>({
    type: 'object',
    required: ['name', 'columns'],
    properties: {
      name: { description: 'The name of the new column.', type: 'string', pattern: '^[^"\\u0000-\\u001f]+$' },
      columns: {
        description: 'What it is made of, in this order.',
        type: 'array',
        minItems: 1,
        items: { type: 'string' },
      },
    },
    additionalProperties: false,
  }),
  needsColumns: false,
  uses: ['md5', 'join', 'byteLength'],
  apply: (draft, _, call) => {
    const { name, columns: names } = plainParameters<SurrogateKey>(call.parameters);
    const found = findColumns(names, draft, call);
    if ('faults' in found) return refused(draft, ...found.faults);
    const { columns } = found;
    const strange = columns.find(({ type }) => !types.includes(type?.dataType));
    if (strange !== undefined)
      return refused(
        draft,
        refusal(
          call,
          `Column "${strange.name}" cannot be part of a key: engines write its type differently`,
          'cast it to text first',
        ),
      );
    const { md5, join, byteLength } = functionsOf(call.dialect);
    const textType = call.dialect.physicalType({ dataType: 'text' })!;
    const parts = columns.map(({ expression, type }) => {
      const text = type?.dataType === 'text' ? expression : cast(expression, textType);
      return sqlCall('COALESCE', join!([cast(byteLength!(text), textType), literal(':'), text]), literal('-'));
    });
    const joined = parts.flatMap((part, index) => (index === 0 ? [part] : [literal('|'), part]));
    const made = withComputed(
      draft,
      {
        name,
        expression: md5!(join!(joined)),
        type: { dataType: 'text', precision: 32 },
        nullable: false,
        description: `Surrogate key: MD5 of ${columns.map((column) => column.name).join(', ')}`,
        from: columns,
      },
      'first',
      'surrogate_key',
      call,
    );
    const certainty = certaintyOf(columns, draft);
    if (certainty === undefined || made.findings.length > 0) return made;
    const key = { columns: [made.value.columns[0]!.origin], certainty };
    return { ...made, value: { ...made.value, keys: [...draft.keys, key] } };
  },
};

/** How sure it is that the columns tell rows apart: as sure as a key among them does. */
function certaintyOf(columns: readonly StagedColumn[], draft: Draft): Certainty | undefined {
  const ruled = draft.keys.find((key) =>
    key.columns.every((origin) => columns.some((column) => column.origin === origin)),
  );
  if (ruled !== undefined) return ruled.certainty;
  const key = draft.table.keys.primaryKey;
  const isKept = key?.columns.every((name) =>
    columns.some(({ origin, keepsValues }) => keepsValues && origin.kind === 'source' && origin.column.name === name),
  );
  return isKept ? key!.certainty : undefined;
}
