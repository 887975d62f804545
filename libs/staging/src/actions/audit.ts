import type { Finding } from '@cdf/core';
import type { AuditValue, RuledAudit, StagedColumn } from '../staging-plan.ts';
import { type Action, isRefusal, literals, refused } from './action.ts';
import { findColumn } from './find-column.ts';
import { parameters, plainParameters } from './parameters.ts';

type Arguments = Readonly<Record<string, AuditValue>>;

const scalar = { type: ['string', 'number', 'boolean'] } as const;
const name = { description: 'The column, by the name it has so far.', type: 'string', minLength: 1 } as const;
const names = {
  description: 'The columns, by the names they have so far.',
  type: 'array',
  minItems: 1,
  items: { type: 'string', minLength: 1 },
} as const;
const list = { description: 'The values.', type: 'array', minItems: 1, items: scalar } as const;
const range = {
  min_v: { description: 'The smallest value.', type: 'number' },
  max_v: { description: 'The largest value.', type: 'number' },
  inclusive: { description: 'False: the two limits themselves are out.', type: 'boolean' },
} as const;
const blocking = { description: 'False: SQLMesh warns and goes on.', type: 'boolean' } as const;

/** @source SQLMesh `core/audit/builtin.py`: built-in audits that take no SQL, with their arguments */
const audits: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  not_null: { columns: names },
  unique_values: { columns: names },
  unique_combination_of_columns: { columns: names },
  accepted_values: { column: name, is_in: list },
  not_accepted_values: { column: name, is_in: list },
  accepted_range: { column: name, ...range },
  string_length_between: { column: name, ...range },
  string_length_equal: { column: name, v: { description: 'How many characters.', type: 'integer' } },
  not_empty_string: { column: name },
  not_null_proportion: { column: name, threshold: { description: 'The least share, from 0 to 1.', type: 'number' } },
  at_least_one: { column: name },
  not_constant: { column: name },
  valid_email: { column: name },
  valid_url: { column: name },
  valid_uuid: { column: name },
  number_of_rows: { threshold: { description: 'There have to be more rows than this.', type: 'integer' } },
};

/** `audit`: what the rows have to be like. */
export const audit: Action = {
  name: 'audit',
  summary: "Adds one of SQLMesh's audits to the model.",
  documentation:
    'It stops the plan unless `blocking: false` is said. It goes when a later rule drops its column. Values that are NULL pass all but the audits about NULL.',
  example: '{when: {tables: [customers]}, do: [{audit: {accepted_values: {column: email, is_in: [a@x, b@x]}}}]}',
  parameters: parameters<Readonly<Record<string, Arguments>>>({
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    properties: Object.fromEntries(
      Object.entries(audits).map(([audit, takes]) => [
        audit,
        {
          description: `Takes ${Object.keys(takes).join(', ')}.`,
          type: 'object',
          required: Object.keys(takes).filter((key) => !(key in range)),
          properties: { ...takes, blocking },
          additionalProperties: false,
        },
      ]),
    ),
    additionalProperties: false,
  }),
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    const given = plainParameters<Readonly<Record<string, Arguments>>>(call.parameters);
    const [auditName, { column, columns, blocking: blocks = true, ...rest }] = Object.entries(given)[0]!;
    const found = [column ?? columns ?? []].flat().map((one) => findColumn(String(one), draft, call));
    const written = literals(Object.values(rest).flat(), call);
    const faults = [...found, written].filter((one): one is Finding => isRefusal(one));
    if (faults.length > 0) return refused(draft, ...faults);
    const asked: RuledAudit = {
      name: auditName,
      columns: (found as StagedColumn[]).map(({ origin }) => origin),
      ...(Object.keys(rest).length === 0 ? {} : { arguments: rest }),
      blocking: blocks === true,
    };
    return { value: { ...draft, audits: [...draft.audits, asked] }, findings: [] };
  },
};
