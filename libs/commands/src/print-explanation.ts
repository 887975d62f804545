import type {
  ReportedAudit,
  ReportedColumn,
  ReportedSkippedRule,
  ReportedSource,
  ReportedStep,
  ReportedTable,
} from '@cdf/schemas/report';
import type { Report } from './report.ts';

/** What `cdf explain` says of a column or a table, for a person. Ends in a line feed. */
export function printExplanation({ column, table }: Pick<Report, 'column' | 'table'>): string {
  const lines = column !== undefined ? columnLines(column) : table !== undefined ? tableLines(table) : [];
  return `${lines.join('\n')}\n`;
}

function columnLines(column: ReportedColumn): string[] {
  const { source, lacking, lineage, expression, alias, type, sql_type: sqlType, nullable, audits, grain } = column;
  return [
    `${column.path}  ${statusOf(column)}`,
    ...(source === null
      ? row('from', lineage.join(', '))
      : part('source', [
          ...[source, ...column.more_sources].flatMap(sourceLines),
          ...lacking.map((table) => `${table} has none: NULL in its rows`),
        ])),
    ...part('rules', column.steps.flatMap(stepLines)),
    ...part('skipped', column.skipped.flatMap(skipLines)),
    ...row('type', [type, sqlType, nullOf(nullable)].filter((one) => one !== null).join(', ')),
    ...(expression === null ? [] : row('sql', aliased(expression, alias))),
    ...column.below.flatMap((one) => row(`in ${one.select}`, aliased(one.expression, one.alias))),
    ...row('grain', grain.join(', ')),
    ...part('audits', audits.map(auditLine)),
    ...row('says', column.description ?? ''),
  ];
}

function tableLines(table: ReportedTable): string[] {
  const { rows, columns } = table;
  const how = table.strategy === null ? table.disposition : `${table.disposition}, ${table.strategy}`;
  const width = Math.max(0, ...columns.map(({ name }) => name.length));
  return [
    `${table.path}  ${statusOf(table)}`,
    ...row('source', at(table), `${how}${table.parent === null ? '' : `, nested in ${table.parent}`}`),
    ...row('says', table.description ?? ''),
    ...(rows.dedupe === null
      ? []
      : row('rows', `one per ${rows.dedupe.by.join(', ')}, first by ${rows.dedupe.order.join(', ') || 'load'}`)),
    ...rows.where.flatMap((predicate) => row('where', predicate)),
    ...rows.joins.flatMap((join) => row('joins', join)),
    ...row('grain', table.grain.join(', ')),
    ...table.references.flatMap((names) => row('refers by', names.join(', '))),
    ...part('audits', table.audits.map(auditLine)),
    ...part('relations', table.relations),
    ...part(
      'columns',
      columns.map(
        ({ name, sql_type: type, nullable, from, actions }) =>
          `${name.padEnd(width)}  ${type} ${nullOf(nullable)}  ${from.join(', ')}${actions.length === 0 ? '' : `  ${actions.join(', ')}`}`,
      ),
    ),
    ...part(
      'dropped',
      table.dropped.map((one) => `${one.name}  ${ruleAt(one)}`),
    ),
    ...part('rules', table.steps.flatMap(stepLines)),
    ...part('skipped', table.skipped.flatMap(skipLines)),
  ];
}

const sourceLines = (source: ReportedSource): string[] => [
  `${source.table}.${source.column}  ${at(source)}`,
  [`${source.type} ${nullOf(source.nullable)}`, ...source.hints, ...source.annotations, source.disposition].join(', '),
];

const statusOf = ({ status, model }: Pick<ReportedColumn, 'status' | 'model'>): string =>
  status === 'staged' ? `in ${model}` : status === 'dropped' ? `dropped from ${model}` : 'in the raw layer only';

const at = ({ file, line }: { readonly file: string; readonly line: number }): string => `${file}:${line}`;

const ruleAt = (one: { readonly rule: string | null; readonly file: string; readonly line: number }): string =>
  `${at(one)}${one.rule === null ? '' : `  ${one.rule}`}`;

const nullOf = (nullable: boolean | null): string => (nullable === null ? '' : nullable ? 'null' : 'not null');

const aliased = (expression: string, alias: string | null): string =>
  alias === null ? expression : `${expression} AS ${alias}`;

const stepLines = (step: ReportedStep): string[] => [
  `${step.action}  ${ruleAt(step)}`,
  `  ${step.before === null ? '' : `${step.before} `}→ ${step.after ?? 'taken out'}`,
];

const skipLines = (skip: ReportedSkippedRule): string[] => [ruleAt(skip), `  ${skip.why}`];

const auditLine = ({ name, columns, blocking }: ReportedAudit): string =>
  `${name}${columns.length === 0 ? '' : ` of ${columns.join(', ')}`}${blocking ? '' : ', warns only'}`;

/** A label and a value, further lines below it; nothing where the value is empty. */
const row = (label: string, value: string, ...more: readonly string[]): string[] =>
  value === '' ? [] : part(label, [value, ...more]);

const part = (label: string, lines: readonly string[]): string[] =>
  lines.map((line, index) => `  ${(index === 0 ? `${label} ` : '').padEnd(10)}${line}`);
