import { emitAudits, emitStagingModels } from '@cdf/emit';
import {
  type ColumnOf,
  type ColumnRead,
  type Dialect,
  type Expression,
  linesOfSelect,
  mapColumns,
  type Placed,
  printSelect,
  type QueryOutput,
  type Select,
  type SelectLines,
  type Source,
  type TableName,
} from '@cdf/sql';
import { auditFiles, type StagedTable, type StagingPlan } from '@cdf/staging';

/** A generated model or audit: what it reads, line by line, and what its columns are made of. Names in lower case. */
export interface GeneratedQuery {
  readonly kind: 'staging' | 'audit';
  /** Relative to the project folder. */
  readonly file: string;
  /** Of the model, `dataset.name`, or of the audit. */
  readonly name: string;
  readonly reads: readonly Placed<ColumnRead>[];
  readonly outputs: readonly Placed<QueryOutput>[];
}

/** A table by the last two parts of its name, in lower case, as SQL names it: a dataset is no schema everywhere. */
export function tableKey({ dataset, name, isRaw }: TableName, dialect: Dialect): string {
  const whole = isRaw === true ? dialect.rawTableName?.(dataset, name) : undefined;
  return (whole ?? `${dataset}.${name}`).toLowerCase();
}

/** The tables that the generated queries of a plan read, by key, without printing any. */
export function readersByTable(plan: StagingPlan): Map<string, Set<StagedTable | 'audits'>> {
  const readers = new Map<string, Set<StagedTable | 'audits'>>();
  const add = (select: Select, reader: StagedTable | 'audits'): void => {
    for (const { table } of [select.from, ...select.joins])
      if (typeof table !== 'string') {
        const key = tableKey(table, plan.dialect);
        readers.set(key, (readers.get(key) ?? new Set()).add(reader));
      }
    for (const cte of select.ctes) add(cte.select, reader);
    for (const next of select.unionAll ?? []) add(next, reader);
  };
  for (const model of plan.models) if (model.select !== undefined) add(model.select, model);
  for (const { select } of auditFiles(plan)) add(select, 'audits');
  return readers;
}

/** What a generated staging model reads, at the lines of its file; undefined where a person writes it. */
export function queryOfModel(model: StagedTable, plan: StagingPlan): GeneratedQuery | undefined {
  if (model.select === undefined) return undefined;
  const [file] = emitStagingModels({ plan: { ...plan, models: [model] }, ...nothingElse });
  const name = tableKey(model.model, plan.dialect);
  return { kind: 'staging', file: file!.path, name, ...readSelect(model.select, file!.content, plan.dialect) };
}

/** What the generated audits of a plan read. */
export const queriesOfAudits = (plan: StagingPlan): GeneratedQuery[] =>
  emitAudits({ plan, ...nothingElse }).map(({ path, content }, index) => {
    const { name, select } = auditFiles(plan)[index]!;
    return {
      ...{ kind: 'audit' as const, file: path, name: name.toLowerCase() },
      ...readSelect(select, content, plan.dialect),
    };
  });

const nothingElse = { lineOf: () => undefined, contractVersion: 1, typescript: undefined };

/** The query is the last thing in its file. */
function readSelect(select: Select, content: string, dialect: Dialect): Pick<GeneratedQuery, 'reads' | 'outputs'> {
  const [all, own] = [content, `${printSelect(select, dialect)}\n`].map((text) => text.split('\n').length) as [
    number,
    number,
  ];
  const placed = linesOfSelect(select, dialect, all - own + 1);
  const notes: Notes = {
    reads: [],
    dialect,
    text: content.split('\n'),
    starts: startsOf(placed).sort((a, b) => a - b),
  };
  return { outputs: walk(select, placed, new Map(), notes), reads: notes.reads };
}

const startsOf = ({ ctes, projections, from, joins, where, unionAll, end }: SelectLines): number[] => [
  ...[...ctes, ...unionAll].flatMap(startsOf),
  ...[...projections, from, ...joins, where, end + 1],
];

/** The line of a part, which may take several, that has a name in it. */
function lineOfName(name: string, first: number, { text, starts }: Notes): number {
  const next = starts.find((start) => start > first) ?? text.length + 1;
  const at = text.slice(first - 1, next - 1).findIndex((line) => line.toLowerCase().includes(name));
  return at === -1 ? first : first + at;
}

/** What a name in FROM stands for: a table, or the columns of a common table expression. */
type Meaning = { readonly table: string } | { readonly columns: readonly Placed<QueryOutput>[] };

interface Notes {
  readonly reads: Placed<ColumnRead>[];
  readonly dialect: Dialect;
  /** The lines of the file. */
  readonly text: readonly string[];
  /** Where the parts of the query begin, in order. */
  readonly starts: readonly number[];
}

function walk(
  select: Select,
  lines: SelectLines,
  above: ReadonlyMap<string, Meaning>,
  notes: Notes,
): Placed<QueryOutput>[] {
  const ctes = new Map(above);
  for (const [index, cte] of select.ctes.entries())
    ctes.set(cte.name, { columns: walk(cte.select, lines.ctes[index]!, ctes, notes) });
  const sources = [select.from, ...select.joins].map((source, index) => {
    const meaning = meaningOf(source, ctes, notes.dialect);
    const line = index === 0 ? lines.from : lines.joins[index - 1]!;
    if ('table' in meaning) notes.reads.push({ from: [[meaning.table]], column: '', line });
    return { alias: source.alias ?? (typeof source.table === 'string' ? source.table : source.table.name), meaning };
  });
  const read = (expression: Expression, first: number): ColumnOf[] =>
    namesIn(expression).flatMap(({ name, qualifier }) => {
      const line = lineOfName(name, first, notes);
      const asked = sources.filter(({ alias }) => qualifier === undefined || alias === qualifier);
      const tables = asked.flatMap(({ meaning }) => ('table' in meaning ? [meaning.table] : []));
      const made = asked.flatMap(({ meaning }) =>
        'columns' in meaning ? meaning.columns.filter((one) => one.name === name).flatMap(({ from }) => from) : [],
      );
      // A line that reads a column of a common table expression reads what that is made of.
      notes.reads.push(...made.map((one) => ({ ...one, line })));
      if (tables.length === 0 || (qualifier === undefined && made.length > 0)) return made;
      notes.reads.push({ from: [tables], column: name, line });
      return [...made, { from: [tables], column: name }];
    });
  for (const [index, { condition }] of select.joins.entries()) {
    const line = lines.joins[index]!;
    if ('on' in condition) read(condition.on, line + 1);
    else
      for (const name of condition.using)
        for (const { alias } of sources.slice(0, index + 2)) read({ kind: 'column', name, qualifier: alias }, line + 1);
  }
  if (select.where !== undefined) read(select.where, lines.where);
  const outputs = select.projections.map(({ alias, expression }, index) => {
    const line = lines.projections[index]!;
    return { name: alias.toLowerCase(), from: read(expression, line), line };
  });
  const others = (select.unionAll ?? []).map((next, index) => walk(next, lines.unionAll[index]!, above, notes));
  return outputs.map((one, index) => ({ ...one, from: [...one.from, ...others.flatMap((next) => next[index]!.from)] }));
}

const meaningOf = ({ table }: Source, ctes: ReadonlyMap<string, Meaning>, dialect: Dialect): Meaning =>
  typeof table === 'string' ? (ctes.get(table) ?? { columns: [] }) : { table: tableKey(table, dialect) };

/** The columns an expression names, those in a person's own text included. */
function namesIn(expression: Expression): { readonly name: string; readonly qualifier?: string }[] {
  const names: { name: string; qualifier?: string }[] = [];
  mapColumns(
    expression,
    (column) => {
      const { name, qualifier } = column;
      names.push({ name: name.toLowerCase(), ...(qualifier === undefined ? {} : { qualifier }) });
      return column;
    },
    (text) => {
      names.push(...text.reads.map((name) => ({ name: name.toLowerCase() })));
      return text;
    },
  );
  return names;
}
