import { type Checked, type Finding, finding } from '@cdf/core';
import { functionsOf } from '@cdf/sql';
import type { Tree, TreeMap } from '@cdf/text';
import { judgeSql } from '../fragments.ts';
import type { AuditValue, Draft, RuledAudit, StagedColumn } from '../staging-plan.ts';
import { type Action, type Call, isRefusal, literals, refusal, refused } from './action.ts';
import { findColumn } from './find-column.ts';
import { parameters, plainParameters } from './parameters.ts';
import { parameterPlace, sqlText } from './sql-text.ts';

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
const blocking = { description: 'False: SQLMesh warns and goes on; true: it stops.', type: 'boolean' } as const;

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

/** What the audits take that are no constants about columns. */
const others = {
  forall: {
    description: 'Takes criteria: conditions in SQL, none of which may be false for a row.',
    type: 'object',
    required: ['criteria'],
    properties: {
      criteria: {
        description: 'Conditions over the columns of one row, by the names they have so far.',
        type: 'array',
        minItems: 1,
        items: sqlText,
      },
      blocking,
    },
    additionalProperties: false,
  },
  cdf_fresh: {
    description: 'Takes max_age_hours: the newest load that dlt finished is not older.',
    type: 'object',
    required: ['max_age_hours'],
    properties: {
      max_age_hours: { description: 'Whole hours.', type: 'integer', minimum: 1, maximum: 87600 },
    },
    additionalProperties: false,
  },
} as const;

/** `audit`: what the rows have to be like. */
export const audit: Action = {
  name: 'audit',
  summary: "Adds one of SQLMesh's audits to the model, or asks for fresh loads.",
  documentation: `It stops the plan unless \`blocking: false\` is said; \`number_of_rows\` only where \`blocking: true\` is, because an
empty source is legal. It goes when a later rule drops its column. Values that are NULL pass all but
the audits about NULL. Audits run over the finished model.

\`forall\` takes SQL, as \`where\` does: \`{forall: {criteria: ["total >= 0", "status <> 'paid' OR paid_at IS NOT NULL"]}}\`. A row fails when one of them is
false. The text is kept as it is, so that no later rule may rename a column it names.

\`cdf_fresh\` fails when dlt finished no load of the schema in the last \`max_age_hours\`, by its table of loads, or none at all. dlt writes down loads of a
schema and not of a table: it is one standalone audit of the schema, with the fewest hours that rules say, asked every hour that SQLMesh runs. It never
stops a plan.`,
  example: '{when: {tables: [customers]}, do: [{audit: {accepted_values: {column: email, is_in: [a@x, b@x]}}}]}',
  parameters: parameters<Readonly<Record<string, Arguments>>>({
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    properties: {
      ...Object.fromEntries(
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
      ...others,
    },
    additionalProperties: false,
  }),
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    const asked = call.parameters as TreeMap;
    if (asked.has('forall')) return withCriteria(asked.get('forall') as TreeMap, draft, call);
    if (asked.has('cdf_fresh')) return fresh(asked.get('cdf_fresh') as TreeMap, draft, call);
    return withAudit(draft, call);
  },
};

function withAudit(draft: Draft, call: Call): Checked<Draft> {
  const given = plainParameters<Readonly<Record<string, Arguments>>>(call.parameters);
  const [auditName, { column, columns, blocking: said, ...rest }] = Object.entries(given)[0]!;
  const blocks = said ?? auditName !== 'number_of_rows';
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
}

/** An audit for each condition, so that one whose column goes takes no other with it. */
function withCriteria(given: TreeMap, draft: Draft, call: Call): Checked<Draft> {
  const findings: Finding[] = [];
  const audits = (given.get('criteria') as readonly Tree[]).flatMap((written, index): RuledAudit[] => {
    const at = parameterPlace(call, 'audit', 'forall', 'criteria', index);
    const judged = judgeSql({ written, at, slot: 'predicate' }, draft, call);
    if (!('text' in judged)) {
      findings.push(...judged);
      return [];
    }
    const { text: criterion, reads: columns } = judged;
    const origins = columns.map(({ origin }) => origin);
    const blocking = given.get('blocking') !== false;
    return [{ name: 'forall', columns: origins, reads: { columns, at }, criterion, blocking }];
  });
  return findings.length > 0
    ? refused(draft, ...findings)
    : { value: { ...draft, audits: [...draft.audits, ...audits] }, findings: [] };
}

function fresh(given: TreeMap, draft: Draft, call: Call): Checked<Draft> {
  const { dialect } = call;
  if (functionsOf(dialect).hoursAgo === undefined)
    return refused(
      draft,
      finding('CDF311', call.at, `"cdf_fresh" cannot be asked in ${dialect.name}: it has no hoursAgo`, {
        reason: 'SQL_ACTION_UNSUPPORTED',
        hint: 'write a standalone audit of your own',
      }),
    );
  if (!draft.table.isManaged)
    return refused(
      draft,
      refusal(call, `dlt did not load table "${draft.table.name}"`, 'select tables that dlt loads'),
    );
  return { value: { ...draft, maxAgeHours: Number(given.get('max_age_hours')) }, findings: [] };
}
