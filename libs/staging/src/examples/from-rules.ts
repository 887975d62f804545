import { posix } from 'node:path';
import type { LogicalType, ResolvedSchema, Table } from '@cdf/catalog';
import { type Checked, type Finding, finding, nearestHint, type Place } from '@cdf/core';
import type { Dialect } from '@cdf/sql';
import type { Rule } from '../ruleset.ts';
import type { StagedTable } from '../staging-plan.ts';
import { isUnited, partsOf } from '../united-table.ts';
import { below, type Example, type ExampleRow } from './example.ts';
import { exampleValue, lookOf } from './example-value.ts';
import type { ModelTest, TestRow, TestValue } from './model-test.ts';
import { finishedLoad, inputsOf, isIncremental, partOf } from './surroundings.ts';

/** A rule with the names of the tables it reached. */
export interface ReachedTables {
  readonly rule: Rule;
  readonly tables: readonly string[];
}

/**
 * The unit tests of the examples that people wrote into rules.
 *
 * @findings CDF330 for a table or column that is not there, CDF331 for a value its column never holds, and for rows that cannot be
 *   compared
 */
export function testsOfExamples(
  rules: readonly ReachedTables[],
  schema: ResolvedSchema,
  models: ReadonlyMap<string, StagedTable>,
  dialect: Dialect,
): Checked<ModelTest[]> {
  const findings: Finding[] = [];
  const value: ModelTest[] = [];
  for (const { rule, tables } of rules)
    for (const example of rule.examples) {
      const model = modelOf(example, rule, tables, schema, models);
      if (model === undefined) continue;
      if ('code' in model) {
        findings.push(model);
        continue;
      }
      const made = testOf(example, rule, model, schema, dialect);
      findings.push(...made.findings);
      const number = value.filter(({ table }) => table === model.table.name).length + 1;
      value.push({ ...made.value, name: `test_${model.model.name}_${number}` });
    }
  return { value, findings };
}

/** The model an example is about; undefined where none is generated, or a rule that many schemas inherit does not reach its table here. */
function modelOf(
  { table, at }: Example,
  rule: Rule,
  reached: readonly string[],
  schema: ResolvedSchema,
  models: ReadonlyMap<string, StagedTable>,
): StagedTable | Finding | undefined {
  const isOwn = 'file' in rule.at && posix.dirname(rule.at.file) === posix.dirname(schema.file);
  if (table !== undefined && reached.includes(table)) return models.get(table);
  if (table !== undefined) {
    // A model that a person writes or that is skipped is none of the rule's.
    const isLeftOut = schema.tableByName.has(table) && models.get(table)?.select === undefined;
    if (!isOwn || isLeftOut) return undefined;
    return finding('CDF330', below(at, 'table'), `The rule does not reach a table "${table}"`, {
      hint: nearestHint(table, reached),
    });
  }
  if (reached.length === 1) return models.get(reached[0]!);
  if (reached.length === 0) return undefined;
  const hint = `say which one is meant: table: ${reached[0]}`;
  return finding('CDF330', at, `The rule reaches ${reached.length} tables, and the example names none`, { hint });
}

function testOf(
  example: Example,
  rule: Rule,
  model: StagedTable,
  schema: ResolvedSchema,
  dialect: Dialect,
): Checked<ModelTest> {
  const { table, parent, columns } = model;
  const findings: Finding[] = [];
  const read = (rows: readonly ExampleRow[], place: string, known: readonly KnownColumn[]): TestRow[] =>
    rows.map((row) => {
      const checked = rowOf(row, place, known);
      findings.push(...checked.findings);
      return checked.value;
    });
  const raw = example.raw.flatMap((row) => {
    const part = partOf(row.values, table);
    if (part === undefined) findings.push(ofNoPart(row, table));
    return part === undefined ? [] : read([row], `Table "${part.name}"`, columnsOf(part, table));
  });
  const staged = read(example.staged, `Model "${model.model.name}"`, columns);
  const loads = example.loads && read(example.loads, `Table "${schema.loadsTable}"`, loadsColumns);
  if (example.parent !== undefined && parent === undefined)
    findings.push(
      finding('CDF330', below(example.at, 'parent'), `Table "${table.name}" joins no parent`, { hint: 'leave it out' }),
    );
  const parents = parent && example.parent && read(example.parent, `Model "${parent.model.name}"`, parent.columns);
  findings.push(...unlike(example.staged));
  const given = { raw, parent: parents, loads: loads?.map((load) => finishedLoad(load, schema)) };
  const value = {
    name: '',
    description: `Example of ${rule.name === undefined ? 'a rule' : `the rule "${rule.name}"`}`,
    table: table.name,
    model: model.model,
    isIncremental: isIncremental(model),
    inputs: inputsOf(model, given, schema, dialect),
    rows: staged,
  };
  return { value, findings };
}

/** A row of a union may say which table it is from. */
const columnsOf = (part: Table, table: Table): readonly KnownColumn[] =>
  isUnited(table) ? [...part.columns, table.sourceColumn] : part.columns;

function ofNoPart({ values, at }: ExampleRow, table: Table): Finding {
  const name = isUnited(table) ? table.sourceColumn.name : '';
  const names = partsOf(table).map((part) => part.name);
  const message = `No row of model "${table.name}" comes from ${JSON.stringify(values.get(name))}`;
  return finding('CDF331', below(at, name), message, { hint: nearestHint(String(values.get(name)), names) });
}

interface KnownColumn {
  readonly name: string;
  readonly type: LogicalType | undefined;
  readonly nullable: boolean;
}

/** @source dlt `common/schema/utils.py`, `loads_table` */
const loadsColumns: readonly KnownColumn[] = [
  { name: 'load_id', type: { dataType: 'text' }, nullable: false },
  { name: 'schema_name', type: { dataType: 'text' }, nullable: true },
  { name: 'status', type: { dataType: 'bigint' }, nullable: false },
  { name: 'inserted_at', type: { dataType: 'timestamp' }, nullable: false },
];

function rowOf({ values, at }: ExampleRow, place: string, known: readonly KnownColumn[]): Checked<TestRow> {
  const findings: Finding[] = [];
  const row = new Map<string, TestValue>();
  for (const [name, written] of values) {
    const column = known.find((one) => one.name === name);
    const where = below(at, name);
    if (column === undefined) {
      const names = known.map((one) => one.name);
      findings.push(
        finding('CDF330', { ...where, part: 'key' } as Place, `${place} has no column "${name}"`, {
          hint: nearestHint(name, names),
        }),
      );
      continue;
    }
    const value = exampleValue(written, column.type);
    if (value === undefined) {
      const message = `"${name}" is ${column.type?.dataType ?? 'no such value'}, which this value is not`;
      findings.push(
        finding('CDF331', where, message, { hint: `write ${lookOf(column.type ?? { dataType: 'text' })}` }),
      );
    } else if (value === null && !column.nullable)
      findings.push(finding('CDF331', where, `"${name}" is never NULL`, { hint: 'give it a value, or leave it out' }));
    else row.set(name, value);
  }
  return { value: row, findings };
}

/** What one row leaves out would be compared with NULL. */
function unlike(rows: readonly ExampleRow[]): Finding[] {
  const keys = ({ values }: ExampleRow): string => [...values.keys()].sort().join('\0');
  const first = rows[0] && keys(rows[0]);
  return rows
    .filter((row) => keys(row) !== first)
    .map(({ at }) =>
      finding('CDF331', at, 'The rows that come out of an example do not name the same columns', {
        hint: 'name the same columns in each; the others may hold anything',
      }),
    );
}
