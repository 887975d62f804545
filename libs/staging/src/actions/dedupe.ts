import type { Finding } from '@cdf/core';
import { isAsInSource, overSource } from '../layers.ts';
import type { ColumnOrigin, Draft, RuledAudit, StagedColumn } from '../staging-plan.ts';
import { type Action, type Call, isRefusal, refusal, refused } from './action.ts';
import { findColumn } from './find-column.ts';
import { parameters, plainParameters } from './parameters.ts';

interface DedupeParameters {
  readonly by: 'primary_key' | readonly string[];
  readonly order?: readonly Readonly<Record<string, 'asc' | 'desc'>>[];
  readonly null_keys?: 'keep' | 'drop';
}

/** `dedupe`: one row for each key. */
export const dedupe: Action = {
  name: 'dedupe',
  summary: 'Keeps one row for each key: the first in the order.',
  documentation: `Of rows that are equal in the order, the one of the newest load stays, and in one load the one with the smallest row id, so that
the result is the same every time. Without \`order\` dlt's own \`dedup_sort\` decides, where the table has it. NULL comes last in either direction.

Rows with a NULL in the key all stay, an audit warns of them, and the model has no grain; \`null_keys: drop\` takes them out. Whatever
order rules are written in, the columns are those the other rules made, and filters come after: otherwise an old version would come back when
the newest is deleted.
Nested tables follow the rows that stay.`,
  example: '{when: {tables: [customers]}, do: [{dedupe: {by: [email], order: [{updated_at: desc}]}}]}',
  parameters: parameters<DedupeParameters>({
    type: 'object',
    required: ['by'],
    properties: {
      by: {
        description: 'The key: primary_key, or columns by the names they have so far.',
        anyOf: [{ const: 'primary_key' }, { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } }],
      },
      order: {
        description: 'What decides which row is first: columns with asc or desc.',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          minProperties: 1,
          maxProperties: 1,
          additionalProperties: { enum: ['asc', 'desc'] },
        },
      },
      null_keys: { description: 'Rows with a NULL in the key: keep, unless said.', enum: ['keep', 'drop'] },
    },
    additionalProperties: false,
  }),
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    const given = plainParameters<DedupeParameters>(call.parameters);
    if (draft.rows.dedupe !== undefined)
      return refused(draft, refusal(call, `Table "${draft.table.name}" is deduplicated by an earlier rule already`));
    const by = given.by === 'primary_key' ? primaryKey(draft, call) : given.by.map((name) => ranked(name, draft, call));
    const order = given.order?.flatMap((item) => Object.entries(item)) ?? [];
    const sorted = order.map(([name, direction]) => ({ column: ranked(name, draft, call), direction }));
    const findings = [...by, ...sorted.map(({ column }) => column)].filter(isRefusal);
    if (findings.length > 0) return refused(draft, ...findings);
    const key = by as readonly StagedColumn[];
    const keepsNullKeys = given.null_keys !== 'drop';
    const hasGrain = !keepsNullKeys || key.every(({ nullable }) => !nullable);
    const isKey = (origin: ColumnOrigin): boolean => key.some((column) => column.origin === origin);
    const dedupe = {
      by: key,
      order: (order.length > 0 ? sorted : dltOrder(draft)) as readonly {
        column: StagedColumn;
        direction: 'asc' | 'desc';
      }[],
      keepsNullKeys,
    };
    return {
      value: {
        ...draft,
        rows: { ...draft.rows, dedupe },
        audits: [...draft.audits, ...(hasGrain ? [] : [nullsIn(key)])],
        keys: hasGrain
          ? [...draft.keys, { columns: key.map(({ origin }) => origin), certainty: 'always' }]
          : draft.keys,
        columns: keepsNullKeys
          ? draft.columns
          : draft.columns.map((column) => (isKey(column.origin) ? { ...column, nullable: false } : column)),
      },
      findings: [],
    };
  },
};

/** Rows with a NULL in the key stay without being told apart, and somebody should know. */
const nullsIn = (key: readonly StagedColumn[]): RuledAudit => ({
  name: 'not_null',
  columns: key.filter(({ nullable }) => nullable).map(({ origin }) => origin),
  blocking: false,
});

function primaryKey(draft: Draft, call: Call): (StagedColumn | Finding)[] {
  const names = draft.table.keys.primaryKey?.columns ?? [];
  if (names.length === 0)
    return [
      refusal(call, `Table "${draft.table.name}" has no primary key to deduplicate by`, 'name the columns: by: […]'),
    ];
  return names.map(
    (name) =>
      draft.columns.find(({ origin }) => origin.kind === 'source' && origin.column.name === name) ??
      refusal(call, `Column "${name}" of the primary key was dropped by an earlier rule`, 'drop it after dedupe'),
  );
}

/** A column rows can be ranked by: one that is made of the table's own columns. */
function ranked(name: string, draft: Draft, call: Call): StagedColumn | Finding {
  const column = findColumn(name, draft, call);
  if (!isRefusal(column) && isMadeOfSql(column, draft))
    return refusal(
      call,
      `Rows cannot be ranked by column "${name}", which SQL of an earlier rule made`,
      'rank them before',
    );
  if (isRefusal(column) || !['parent', 'loaded_at'].includes(column.origin.kind)) return column;
  const hint = column.origin.kind === 'loaded_at' ? 'leave it out: the newest load comes first by itself' : undefined;
  return refusal(call, `Rows cannot be ranked by column "${name}", which comes from another table`, hint);
}

/** @source dlt `dedup_sort`: which of the rows with one primary key is kept */
const dltOrder = ({ columns }: Draft): { readonly column: StagedColumn; readonly direction: 'asc' | 'desc' }[] =>
  columns.flatMap((column) =>
    column.origin.kind === 'source' && column.origin.column.dedupSort !== undefined
      ? [{ column, direction: column.origin.column.dedupSort }]
      : [],
  );

/** Rows are ranked over the source; SQL that people wrote comes after it. */
const isMadeOfSql = ({ origin }: StagedColumn, draft: Draft): boolean =>
  !isAsInSource(origin, draft) || overSource(draft).every((column) => column.origin !== origin);
