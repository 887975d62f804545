import { printCatalog } from '@cdf/contract/catalog';
import { printSelect } from '@cdf/sql';
import { type Audit, auditFiles, type Judge, type StagedColumn, type StagingPlan } from '@cdf/staging';
import { planExample } from '../catalogue/cells.ts';

/** A staging model in which the example's tables differ once its rule is applied. */
interface Made {
  readonly columns: Readonly<Record<string, ColumnMade>>;
  readonly rows: string;
  readonly facts: Readonly<Record<'Grain' | 'Audits', string>>;
}

interface ColumnMade {
  readonly sql: string;
  readonly says: string;
}

/** What a rule makes of the examples' tables on DuckDB: SQL and what is known of it. Markdown, empty where no SQL changes. */
export function exampleMade(rule: string, judge: Judge): string {
  const plans = ['', rule].map((one) => planExample('shop', one, 'duckdb', judge).value);
  const [was, is] = plans.map(modelsOf);
  const models = Object.entries(is!).map(([table, made]) => changesOf(table, was![table]!, made));
  const [, ...audits] = plans.map(auditsOf);
  const known = new Set(auditsOf(plans[0]!));
  return [...models, ...audits.flat().filter((audit) => !known.has(audit))].join('');
}

const auditsOf = (plan: StagingPlan): string[] =>
  auditFiles(plan).map(
    ({ file, select }) =>
      `\nThe audit \`${file}\` on DuckDB:\n\n\`\`\`sql\n${printSelect(select, plan.dialect)}\n\`\`\`\n`,
  );

function modelsOf(plan: StagingPlan): Readonly<Record<string, Made>> {
  const catalog = JSON.parse(printCatalog(plan, '', 1, undefined));
  return Object.fromEntries(
    plan.models.map(({ table, columns, grain, audits }) => {
      const said = catalog.tables[table.name].staging;
      const made = columns.map((column, index) => [column.name, columnMade(column, said.columns[index])] as const);
      const facts = { Grain: listed(grain), Audits: listed(audits.map(auditText)) };
      return [table.name, { columns: Object.fromEntries(made), rows: said.rows, facts }];
    }),
  );
}

const listed = (texts: readonly string[]): string =>
  texts.length === 0 ? 'none' : texts.map((text) => `\`${text}\``).join(', ');

const auditText = ({ name, columns, blocking }: Audit): string =>
  `${name}${blocking ? '' : '_non_blocking'}(${columns.join(', ')})`;

function columnMade(
  { name, nullable, keepsValues, isAnonymous }: StagedColumn,
  { expression = name, sql_type: type }: { readonly expression?: string; readonly sql_type: string },
): ColumnMade {
  const sql = expression === name ? `src.${name}` : expression;
  return {
    sql: sql === `src.${name}` ? sql : `${sql} AS ${name}`,
    says: [
      `\`${type}\``,
      nullable ? 'may be NULL' : 'never NULL',
      ...(keepsValues ? [] : ['different values may have become equal, so that it is no key any more']),
      ...(isAnonymous ? ['says nothing about a person any more'] : []),
    ].join(', '),
  };
}

function changesOf(table: string, was: Made, is: Made): string {
  const changed = Object.entries(is.columns).filter(
    ([name, column]) => JSON.stringify(was.columns[name]) !== JSON.stringify(column),
  );
  const gone = Object.keys(was.columns).filter((name) => !(name in is.columns));
  const facts = (['Grain', 'Audits'] as const).filter((name) => was.facts[name] !== is.facts[name]);
  const isSame = was.rows === is.rows;
  if (changed.length + gone.length + facts.length === 0 && isSame) return '';
  const projections = changed.map(([, { sql }]) => sql);
  const rows = is.rows.replaceAll(/SELECT\n\n/g, 'SELECT\n  …\n').replaceAll(/( +)SELECT\n {2}…/g, '$1SELECT\n$1  …');
  const sql = [...projections, ...(isSame ? [] : [rows])].join('\n\n');
  return `
In the model of \`${table}\` on DuckDB:
${sql === '' ? '' : `\n\`\`\`sql\n${sql}\n\`\`\`\n`}
${[
  ...changed.map(([name, { says }]) => `- \`${name}\`: ${says}.`),
  ...gone.map((name) => `- \`${name}\` is left out.`),
  ...facts.map((name) => `- ${name}: ${is.facts[name]}.`),
].join('\n')}
`;
}
