import { type Dialect, literal, printExpression, printIdentifier, printSelect, printTableName } from '@cdf/sql';
import { loadValidator, parseYaml } from '@cdf/text';
import { expect } from 'vitest';
import { planStaging } from '../plan-staging.ts';
import type { StagedTable, StagingPlan } from '../staging-plan.ts';
import { type Engine, openEngine, testedDialect } from './engine.ts';
import { rulesetOf, schemaOf } from './plan-of.ts';
import { realJudge } from './real-judge.ts';

/** A value as it is put into a raw table; null is NULL. */
export type RawValue = string | number | boolean | null;

/** Raw tables with rows, and rules over them. */
export interface Stage {
  /** The `tables:` mapping in YAML's flow style. */
  readonly tables: string;
  /** Rows by table; a column that is left out is NULL. Loads `1` and `2` are finished, any other is not. */
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, RawValue>>[]>>;
  /** The list of `rules:` in YAML's flow style. */
  readonly rules: string;
  /** SQLMesh's variables. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The interval that incremental models are evaluated for. */
  readonly interval?: readonly [start: string, end: string];
  /** Codes of warnings that the tables come with. */
  readonly warnings?: readonly string[];
}

/** A staging layer that stands in a real database. */
export interface Staged {
  readonly plan: StagingPlan;
  readonly model: (table: string) => StagedTable;
  /** Columns of a model as text, all rows, sorted by all. */
  readonly rows: (table: string, columns: readonly string[]) => Promise<readonly (readonly (string | null)[])[]>;
  readonly engine: Engine;
}

/** The plan of rules that pass the JSON Schema, for the engine under test. */
export async function plannedOn({ tables, rules }: Pick<Stage, 'tables' | 'rules'>) {
  const text = `version: 1\nrules: ${rules}`;
  const validate = await loadValidator('staging');
  expect(validate(parseYaml(text, 'staging.yml').value, 'staging.yml')).toEqual([]);
  return planStaging(schemaOf(tables, testedDialect.name), [rulesetOf(text)], testedDialect, {
    judge: await realJudge(),
  });
}

/** Makes the raw tables and their staging views in a real database, and holds the rows against what the plan claims of them. */
export async function stage({ tables, rows, rules, variables = {}, interval, warnings = [] }: Stage): Promise<Staged> {
  const engine = await openEngine();
  const { dialect } = engine;
  const { value: plan, findings } = await plannedOn({ tables, rules });
  expect(findings.filter(({ code, severity }) => severity === 'error' || !warnings.includes(code))).toEqual([]);
  await engine.run('CREATE SCHEMA raw');
  await engine.run('CREATE SCHEMA staging');
  const { physicalType } = dialect;
  const [text, bigint, timestamp] = [
    physicalType({ dataType: 'text' })!,
    physicalType({ dataType: 'bigint' })!,
    physicalType({ dataType: 'timestamp' })!,
  ];
  await engine.run(
    `CREATE TABLE raw._dlt_loads (load_id ${text}, schema_name ${text}, status ${bigint}, inserted_at ${timestamp})`,
  );
  await engine.run(
    "INSERT INTO raw._dlt_loads VALUES ('1', 'shop', 0, '2026-03-01 00:00:00Z'), ('2', 'shop', 0, '2026-03-02 00:00:00Z'), ('3', 'shop', 1, '2026-03-03 00:00:00Z')",
  );
  for (const table of plan.schema.tables) {
    const columns = table.columns.map(({ name, type }) => ({ name, type: physicalType(type)! }));
    const name = printTableName({ dataset: 'raw', name: table.name }, dialect);
    const defined = columns.map((column) => `${printIdentifier(column.name, dialect)} ${column.type}`);
    await engine.run(`CREATE TABLE ${name} (${defined.join(', ')})`);
    for (const row of rows[table.name] ?? []) {
      const values = columns.map((column) => rawLiteral(row[column.name] ?? null, column.type));
      await engine.run(`INSERT INTO ${name} VALUES (${values.join(', ')})`);
    }
  }
  for (const model of plan.modelByTable.values()) {
    await engine.run(
      `CREATE VIEW ${printTableName(model.model, dialect)} AS ${rendered(model, dialect, variables, interval)}`,
    );
    await holds(model, engine);
  }
  return {
    plan,
    engine,
    model: (table) => plan.modelByTable.get(table)!,
    rows: (table, columns) => {
      const shown = columns.map((name) => `CAST(${printIdentifier(name, dialect)} AS ${text})`);
      const order = shown.map((_, index) => index + 1).join(', ');
      const from = printTableName(plan.modelByTable.get(table)!.model, dialect);
      return engine.run(`SELECT ${shown.join(', ')} FROM ${from} ORDER BY ${order}`);
    },
  };
}

const rawLiteral = (value: RawValue, type: string): string =>
  value === null ? 'NULL' : `CAST('${String(value).replaceAll("'", "''")}' AS ${type})`;

/** What SQLMesh makes of the text: variables become their values. */
const rendered = (
  model: StagedTable,
  dialect: Dialect,
  variables: Readonly<Record<string, string>>,
  interval: Stage['interval'],
): string =>
  printSelect(model.select!, dialect)
    .replace(/@start_tstz\b/g, `'${interval?.[0]}'`)
    .replace(/@end_tstz\b/g, `'${interval?.[1]}'`)
    .replace(/@VAR\('(\w+)'\)/g, (_, name: string) => {
      if (variables[name] === undefined) throw new Error(`no variable "${name}"`);
      return `'${variables[name].replaceAll("'", "''")}'`;
    });

/** Fails where rows contradict the plan: a NULL, a repeated grain, a value that is not of a list, a column of another type. */
async function holds({ model, columns, grain }: StagedTable, engine: Engine): Promise<void> {
  const from = printTableName(model, engine.dialect);
  const print = (name: string): string => printIdentifier(name, engine.dialect);
  const count = async (query: string): Promise<string | null> =>
    (await engine.run(`SELECT CAST(COUNT(*) AS VARCHAR) FROM (${query}) AS found`))[0]![0]!;
  for (const { name, nullable } of columns)
    if (!nullable)
      expect(
        await count(`SELECT 1 FROM ${from} WHERE ${print(name)} IS NULL`),
        `NULLs in "${name}", which the plan says is never NULL`,
      ).toBe('0');
  for (const { name, acceptedValues = [] } of columns)
    if (acceptedValues.length > 0) {
      const list = acceptedValues.map((value) => printExpression(literal(value), engine.dialect)).join(', ');
      expect(
        await count(`SELECT 1 FROM ${from} WHERE ${print(name)} NOT IN (${list})`),
        `values of "${name}", of which the plan says that each is one of ${list}`,
      ).toBe('0');
    }
  if (grain.length > 0) {
    const key = grain.map(print).join(', ');
    expect(
      await count(`SELECT ${key} FROM ${from} GROUP BY ${key} HAVING COUNT(*) > 1`),
      `values that stand more than once in ${key}, which the plan says is unique`,
    ).toBe('0');
  }
  const wanted = columns.map(({ name, sqlType }) => `CAST(NULL AS ${sqlType}) AS ${print(name)}`).join(', ');
  // A UNION would hide a difference, so the engine names the types of both.
  const types = async (query: string) =>
    engine.run(`SELECT ${columns.map(({ name }) => typeOf(print(name))).join(', ')} FROM (${query}) AS one`);
  const [found] = await types(`SELECT * FROM ${from} LIMIT 1`);
  if (found !== undefined) expect(found).toEqual((await types(`SELECT ${wanted}`))[0]);
}

const typeOf = (name: string): string =>
  testedDialect.name === 'postgres' ? `CAST(PG_TYPEOF(${name}) AS VARCHAR)` : `TYPEOF(${name})`;
