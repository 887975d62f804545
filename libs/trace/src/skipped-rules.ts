import { printLogicalType, type Table } from '@cdf/catalog';
import {
  type ColumnOrigin,
  type ConditionTest,
  columnTests,
  type RuleMoment,
  type StagedColumn,
  tableTests,
} from '@cdf/staging';

/** A rule that does not reach what it looks made for. */
export interface Skip {
  readonly rule: RuleMoment['rule'];
  readonly why: string;
}

/**
 * The rules that look as if they applied to a column and did not: they name it by a name it has or had, or select it by type or
 * hint, and another condition fails at that step.
 *
 * @param ruleAt  names a rule and its place
 */
export function skippedFor(
  origin: ColumnOrigin,
  moments: readonly RuleMoment[],
  ruleAt: (step: StagedColumn['steps'][number]) => string,
): Skip[] {
  const all = moments.flatMap(({ before, calls }) => [before, ...calls.map(({ after }) => after)]);
  const states = all.flatMap(({ columns }) => columns.filter((column) => column.origin === origin));
  const last = states.at(-1);
  if (last === undefined) return [];
  return moments.flatMap((moment) => {
    const { rule, before, selected, calls } = moment;
    const { columns } = rule.when;
    if (columns === undefined) return [];
    const ofTable = tableTests(rule.when);
    const ofColumn = columnTests(columns);
    const isTable = ofTable.every(({ condition, holds }) => condition !== 'tables' || holds(before.table));
    const speaks = ofColumn.filter(({ condition }) => condition !== 'names' || !namesAll(columns.names ?? []));
    const naming = speaks.find(({ condition }) => condition === 'names');
    const looks = naming === undefined ? speaks.some(({ holds }) => states.some(holds)) : states.some(naming.holds);
    if (!isTable || !looks) return [];
    const now = before.columns.find((column) => column.origin === origin);
    if (selected?.has(origin))
      return didNothing(now, calls) ? [{ rule, why: 'it selects the column, and its actions leave it as it is' }] : [];
    if (now === undefined) return [{ rule, why: absence(origin, moments, moment) }];
    if (origin.kind === 'parent')
      return [{ rule, why: `the column comes from "${origin.model.table.name}" and follows its rules` }];
    const failed = [
      ...ofTable.filter(({ holds }) => !holds(before.table)).map((test) => tableReason(test, before.table)),
      ...ofColumn.filter(({ holds }) => !holds(now)).map((test) => columnReason(test, now, ruleAt)),
    ];
    return failed.length === 0 ? [] : [{ rule, why: failed.join('; ') }];
  });
}

/** The rules that name a table and do not reach it. */
export const skippedForTable = (moments: readonly RuleMoment[]): Skip[] =>
  moments.flatMap(({ rule, before, selected }) => {
    const tests = tableTests(rule.when);
    const named = tests.find(({ condition }) => condition === 'tables');
    if (selected !== undefined || named === undefined || !named.holds(before.table)) return [];
    const failed = tests.filter(({ holds }) => !holds(before.table)).map((test) => tableReason(test, before.table));
    return [{ rule, why: failed.length === 0 ? 'no column fits its conditions at this step' : failed.join('; ') }];
  });

/** Globs that name nothing in particular. */
const namesAll = (names: readonly string[]): boolean => names.every((name) => name === '*' || name.startsWith('!'));

const didNothing = (now: StagedColumn | undefined, calls: RuleMoment['calls']): boolean =>
  calls.every(({ before, after }) => {
    const next = after.columns.find(({ origin }) => origin === now?.origin);
    const rest = (['layers', 'conditions', 'rows', 'keys', 'audits'] as const).every(
      (key) => before[key] === after[key],
    );
    return (
      rest &&
      next !== undefined &&
      next.steps.length === now?.steps.length &&
      next.description === now.description &&
      before.columns.length === after.columns.length
    );
  });

function absence(origin: ColumnOrigin, moments: readonly RuleMoment[], moment: RuleMoment): string {
  const earlier = moments.slice(0, moments.indexOf(moment));
  const has = (columns: readonly StagedColumn[]): boolean => columns.some((column) => column.origin === origin);
  const taker = earlier.find(({ calls }) =>
    calls.some(({ before, after }) => has(before.columns) && !has(after.columns)),
  );
  return taker === undefined
    ? 'the column is made by a later rule'
    : `${titled(taker.rule.name)} took the column out before`;
}

const titled = (name: string | undefined): string => (name === undefined ? 'an earlier rule' : `the rule "${name}"`);

function tableReason({ condition }: ConditionTest<Table>, table: Table): string {
  switch (condition) {
    case 'dispositions':
      return `the table's write disposition is ${table.writeDisposition}`;
    case 'nesting':
      return `the table is ${table.parent === undefined ? 'a root' : 'nested'}`;
    case 'resources':
      return `the table's resource is "${table.resource}"`;
    case 'has':
      return 'the table does not carry the annotation';
    default:
      return 'the table does not have the tag';
  }
}

function columnReason(
  { condition, holds }: ConditionTest<StagedColumn>,
  now: StagedColumn,
  ruleAt: (step: StagedColumn['steps'][number]) => string,
): string {
  if (condition === 'types')
    return `the column is ${now.type === undefined ? now.sqlType : printLogicalType(now.type)} at this step`;
  if (condition === 'has') return 'the column does not carry the hint or annotation';
  const renamed = now.steps.findLast(({ action, before }) => action === 'rename' && holds({ ...now, name: before }));
  return renamed === undefined
    ? `the column is called "${now.name}" at this step`
    : `the column is called "${now.name}" at this step: ${ruleAt(renamed)} renamed it from "${renamed.before}"`;
}
