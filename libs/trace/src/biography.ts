import type { Table } from '@cdf/catalog';
import type { Place } from '@cdf/core';
import type { ReportedStep } from '@cdf/schemas/report';
import { type Dialect, type Expression, printExpression, readsOf } from '@cdf/sql';
import type { ColumnOrigin, Draft, RuleMoment, StagedColumn } from '@cdf/staging';

/** File and line of a place. */
export type LineOf = (place: Place) => { readonly file: string; readonly line: number };

/** What rules did, by table, in order. */
export type Moments = ReadonlyMap<string, readonly RuleMoment[]>;

/** Everything that rules did to a column, those of the tables above for an inherited one included, in order. */
export function biography(
  origin: ColumnOrigin,
  table: Table,
  moments: Moments,
  lineOf: LineOf,
  dialect: Dialect,
): ReportedStep[] {
  const above =
    origin.kind === 'parent' ? biography(origin.column.origin, origin.model.table, moments, lineOf, dialect) : [];
  const own = (moments.get(table.name) ?? []).flatMap(({ rule, calls }) =>
    calls.flatMap(({ call, before, after }) =>
      changesOf(origin, before, after, dialect).map(([was, is]) => ({
        ...{ table: table.name, rule: rule.name ?? null, ...lineOf(call.at) },
        ...{ action: call.name, before: was, after: is },
      })),
    ),
  );
  return [...above, ...own];
}

/** What rules did to a table's rows, keys and audits. */
export const tableBiography = (table: Table, moments: Moments, lineOf: LineOf): ReportedStep[] =>
  (moments.get(table.name) ?? []).flatMap(({ rule, calls }) =>
    calls.flatMap(({ call, before, after }) => {
      const is = tableState(after);
      const was = tableState(before);
      if (is === was) return [];
      const step = { table: table.name, rule: rule.name ?? null, ...lineOf(call.at), action: call.name };
      return [{ ...step, before: was === '' ? null : was, after: is }];
    }),
  );

function tableState({ rows, keys, audits, conditions, layers, description, maxAgeHours }: Draft): string {
  const filters =
    rows.filters.length + conditions.length + layers.reduce((sum, layer) => sum + layer.conditions.length, 0);
  return [
    ...(rows.unites === undefined ? [] : [`rows of ${rows.unites.join(', ')}`]),
    ...(rows.dedupe === undefined ? [] : [`one row per ${rows.dedupe.by.map(({ name }) => name).join(', ')}`]),
    ...(filters === 0 ? [] : [`${filters} ${filters === 1 ? 'filter' : 'filters'}`]),
    ...(rows.isCommittedOnly ? ['finished loads only'] : []),
    ...(keys.length === 0 ? [] : [`${keys.length} ${keys.length === 1 ? 'key' : 'keys'} by rules`]),
    ...(audits.length === 0 ? [] : [`audits ${audits.map(({ name }) => name).join(', ')}`]),
    ...(maxAgeHours === undefined ? [] : [`a load in the last ${maxAgeHours} hours`]),
    ...(description === undefined ? [] : [description]),
  ].join('; ');
}

type Change = readonly [before: string | null, after: string | null];

function changesOf(origin: ColumnOrigin, before: Draft, after: Draft, dialect: Dialect): Change[] {
  if (before === after) return [];
  const was = before.columns.find((column) => column.origin === origin);
  const is = after.columns.find((column) => column.origin === origin);
  if (was === undefined && is === undefined) return [];
  const audited = (is === undefined ? [] : ownAudits(is))
    .filter((name) => was === undefined || !ownAudits(was).includes(name))
    .map((name): Change => [null, `audit ${name}`]);
  if (was === undefined)
    return [
      ...(is!.steps.length > 0 ? is!.steps.map(changeOf) : [[null, print(is!.expression, dialect)] as const]),
      ...audited,
    ];
  if (is === undefined) return [[was.name, null]];
  const steps = is.steps.slice(was.steps.length).map(changeOf);
  if (steps.length > 0) return [...steps, ...audited];
  const described: Change[] =
    was.description === is.description ? [] : [[was.description ?? null, is.description ?? null]];
  return [...described, ...roles(is, before, after, dialect).map((role): Change => [null, role])];
}

/** Audits that come of what an action did to the column. */
const ownAudits = ({ acceptedValues = [], losses = [] }: StagedColumn): string[] => [
  ...(acceptedValues.length === 0 ? [] : ['accepted_values']),
  ...(losses.length === 0 ? [] : ['cdf_no_loss']),
];

const changeOf = ({ before, after }: StagedColumn['steps'][number]): Change => [before, after];

/** The part a column has in what an action says of rows. */
function roles({ name, origin }: StagedColumn, before: Draft, after: Draft, dialect: Dialect): string[] {
  const isOwn = (other: { readonly origin: ColumnOrigin }): boolean => other.origin === origin;
  const { dedupe, filters } = after.rows;
  const reads = (expression: Expression, as: string): boolean => readsOf(expression).has(as);
  return [
    ...(dedupe !== undefined && dedupe !== before.rows.dedupe
      ? [
          ...(dedupe.by.some(isOwn) ? [`one row per ${dedupe.by.map((one) => one.name).join(', ')}`] : []),
          ...dedupe.order.filter(({ column }) => isOwn(column)).map(({ direction }) => `first by ${name} ${direction}`),
        ]
      : []),
    ...after.audits
      .filter((audit) => !before.audits.includes(audit) && audit.columns.includes(origin))
      .map((audit) => `audit ${audit.name}`),
    ...after.keys.filter((key) => !before.keys.includes(key) && key.columns.includes(origin)).map(() => 'key'),
    ...filters
      .filter(
        (filter) =>
          !before.rows.filters.includes(filter) && origin.kind === 'source' && reads(filter, origin.column.name),
      )
      .map((filter) => `filter ${print(filter, dialect)}`),
    ...after.conditions
      .filter((condition) => !before.conditions.includes(condition) && reads(condition, name))
      .map((condition) => `filter ${print(condition, dialect)}`),
  ];
}

const print = (expression: Expression, dialect: Dialect): string => printExpression(expression, dialect);
