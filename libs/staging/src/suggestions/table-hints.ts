import type { StagedColumn, StagedTable } from '../staging-plan.ts';
import { list, type Profile, type SuggestedRule, scalar } from './suggestion.ts';

/** Rules for one table that look at several of its columns. `names` are what the columns are called once the rules before are in. */
export const tableRules = (
  model: StagedTable,
  names: ReadonlyMap<StagedColumn, string>,
  profile: Profile,
  isDeduplicated: boolean,
): SuggestedRule[] => [
  ...variants(model),
  ...deleted(model, isDeduplicated),
  ...key(model, profile),
  ...prefix(model, names),
];

const rawOf = ({ origin }: StagedColumn) => (origin.kind === 'source' ? origin.column : undefined);

const onTable = ({ table }: StagedTable, columns: readonly string[] = []): string =>
  `{tables: [${scalar(table.name)}]${columns.length === 0 ? '' : `, columns: ${list(columns)}`}}`;

/** @source dlt `common/schema/schema.py`: a value of another type goes to `<column>__v_<type>` */
function variants(model: StagedTable): SuggestedRule[] {
  const found = model.columns.flatMap((column) => {
    const raw = rawOf(column);
    const others = model.columns.filter(
      (other) => rawOf(other)?.flags.has('variant') && raw && rawOf(other)!.name.startsWith(`${raw.name}__v_`),
    );
    return raw === undefined || raw.flags.has('variant') || others.length === 0 ? [] : [{ column, others }];
  });
  return found.map(({ column, others }) => {
    const isRetyped = column.steps.some(({ action }) => action !== 'rename');
    const [action, effect] = isRetyped
      ? ['merge_variants', 'in the type a rule gives it, a value that does not fit is NULL']
      : ['{merge_variants: text}', 'as text nothing is lost'];
    return {
      name: `one column for ${column.name} of ${model.table.name}`,
      evidence: [`${others.map(({ name }) => name).join(', ')}: dlt met values of another type; ${effect}`],
      when: onTable(model, [column.name]),
      do: `[${action}]`,
    };
  });
}

function deleted(model: StagedTable, isDeduplicated: boolean): SuggestedRule[] {
  const { table } = model;
  const flag = table.columns.find(({ flags }) => flags.has('hard_delete'));
  const isIdle =
    table.writeDisposition === 'append' ||
    table.writeDisposition === 'replace' ||
    (table.writeDisposition === 'merge' && table.mergeStrategy === 'upsert');
  const hasKey = table.keys.primaryKey?.columns.every((name) => model.columns.some((one) => rawOf(one)?.name === name));
  if (flag === undefined || !isIdle || !hasKey || isDeduplicated) return [];
  return [
    {
      name: `deleted rows of ${table.name} go`,
      evidence: [`${flag.name} marks deleted rows, and ${table.mergeStrategy ?? table.writeDisposition} keeps them`],
      when: onTable(model),
      do: '[{dedupe: {by: primary_key}}, drop_deleted]',
    },
  ];
}

/** Only where every load brings the whole table: rows of other tables may repeat by design. */
function key(model: StagedTable, profile: Profile): SuggestedRule[] {
  const { table, columns, audits } = model;
  if (table.writeDisposition !== 'replace' || table.parent !== undefined || table.keys.primaryKey !== undefined)
    return [];
  const column = columns.find((one) => /^(?:id|uuid)$/.test(one.name) && !one.nullable && rawOf(one)?.role === 'data');
  if (
    column === undefined ||
    audits.some(({ name, columns: of }) => name.startsWith('unique') && of.includes(column.name))
  )
    return [];
  const measured = profile[`${table.name}.${rawOf(column)!.name}`];
  return [
    {
      name: `${column.name} tells rows of ${table.name} apart`,
      evidence: [
        `never NULL, called ${column.name}, and dlt has no primary key for it${measured?.distinct === undefined ? '' : `; ${measured.distinct} values`}`,
      ],
      when: onTable(model),
      do: `[{key: {columns: ${list([column.name])}}}]`,
    },
  ];
}

const least = 4;

/** A prefix of at least four fifths of the columns, and of four. */
function prefix(model: StagedTable, names: ReadonlyMap<StagedColumn, string>): SuggestedRule[] {
  const data = model.columns.filter((column) => rawOf(column)?.role === 'data');
  const counts = new Map<string, number>();
  for (const column of data) {
    const start = /^[a-z][a-z0-9]*_(?=[a-z_])/i.exec(names.get(column) ?? column.name)?.[0];
    if (start !== undefined && !/^(?:is|has)_$/.test(start)) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const [shared, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < least || count < 0.8 * data.length) return [];
  const taken = model.columns.map((column) => {
    const name = names.get(column) ?? column.name;
    return name.startsWith(shared) && data.includes(column) ? name.slice(shared.length) : name;
  });
  if (new Set(taken.map((name) => name.toLowerCase())).size < taken.length) return [];
  return [
    {
      name: `the prefix of ${model.table.name}`,
      evidence: [`${count} of ${data.length} columns begin with ${shared}`],
      when: onTable(model, [`${shared}*`]),
      do: `[{rename: {strip_prefix: ${shared}}}]`,
    },
  ];
}
