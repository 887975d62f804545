import type { ResolvedSchema } from '@cdf/catalog';
import type { Checked } from '@cdf/core';
import type { Dialect } from '@cdf/sql';
import type { StagedTable } from '../staging-plan.ts';
import { type ReachedTables, testsOfExamples } from './from-rules.ts';
import type { ModelTest } from './model-test.ts';
import { type Drafted, synthesisedTest } from './synthesised.ts';

/**
 * The unit tests of a schema's staging models: every example in a rule, and one of our own for each model that has logic and no
 * example. The latter only where SQLMesh runs unit tests in the dialect of the models: elsewhere it translates them to DuckDB
 * first, and a translation that fails would stop every plan of a project that asked for no test.
 *
 * @param drafted  the models that may have one of our own
 */
export function modelTests(
  rules: readonly ReachedTables[],
  schema: ResolvedSchema,
  modelByTable: ReadonlyMap<string, StagedTable>,
  drafted: readonly Drafted[],
  dialect: Dialect,
): Checked<ModelTest[]> {
  const examples = testsOfExamples(rules, schema, modelByTable, dialect);
  const covered = new Set(examples.value.map(({ table }) => table));
  const others = drafted.filter(({ model }) => dialect.name === testDialect && !covered.has(model.table.name));
  const own = others.flatMap((one) => synthesisedTest(one, schema, dialect) ?? []);
  return { value: [...examples.value, ...own], findings: examples.findings };
}

/** @source SQLMesh `core/config/root.py`, `default_test_connection`: DuckDB in memory, unless the gateway says another */
const testDialect = 'duckdb';
