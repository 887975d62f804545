import { type Dialect, printIdentifier, printTableName, type TableName } from '@cdf/sql';
import type { ModelTest, TestRow, TestValue } from '@cdf/staging';
import { FloatText, printYamlText } from '@cdf/text';
import type { Emitter } from '../emitter.ts';
import { lineHeader, listed, sourcesOf } from '../header.ts';
import { fileName } from '../output-paths.ts';

/**
 * One file of unit tests per staging model that has any, below `tests/generated/<schema>/`. SQLMesh loads `tests/**\/test*.yaml`
 * and ignores any other name silently; people's own tests stand beside that folder.
 */
export const emitUnitTests: Emitter = ({ plan }) => {
  const header = lineHeader('#', listed(sourcesOf(plan)));
  return [...Map.groupBy(plan.tests, ({ table }) => table)].map(([table, tests]) => ({
    path: `tests/generated/${plan.schema.key}/test_${fileName(table)}.yaml`,
    content: header + tests.map((test) => printTest(test, plan.dialect)).join(''),
  }));
};

function printTest({ name, description, model, isIncremental, inputs, rows }: ModelTest, dialect: Dialect): string {
  const table = (one: TableName): string => printText(printTableName(one, dialect));
  return [
    `${printText(name)}:`,
    `  model: ${table(model)}`,
    `  description: ${printText(description)}`,
    ...(isIncremental ? allTimes : []),
    '  inputs:',
    ...inputs.flatMap((input) => [
      `    ${table(input.table)}:`,
      ...(input.asText.length === 0 ? [] : ['      columns:']),
      ...input.asText.map((name) => `        ${printText(printIdentifier(name, dialect))}: TEXT`),
      ...printRows(input.rows, dialect),
    ]),
    '  outputs:',
    // Of no row every column is compared, and there is nothing to leave out.
    ...(rows.length === 0 ? [] : ['    partial: true']),
    '    query:',
    ...printRows(rows, dialect),
    '',
  ].join('\n');
}

/** @source SQLMesh `core/test/definition.py`, `_render_model_query`: without these the interval is the first moment of 1970 */
const allTimes = ['  vars:', "    start: '1970-01-01'", "    end: '9999-12-30'"];

function printRows(rows: readonly TestRow[], dialect: Dialect): string[] {
  if (rows.length === 0) return ['      rows: []'];
  const print = (row: TestRow): string[] =>
    [...row].map(([name, value]) => `${printText(printIdentifier(name, dialect))}: ${printValue(value)}`);
  return [
    '      rows:',
    ...rows.flatMap((row) => print(row).map((line, at) => `      ${at === 0 ? '-' : ' '} ${line}`)),
  ];
}

function printValue(value: TestValue): string {
  if (typeof value === 'string') return printText(value);
  return value instanceof FloatText ? value.text : String(value);
}

/**
 * SQLMesh runs Jinja over the whole file before it reads YAML, and looks for the word `gateway:` in it: what would be taken for
 * either is spelled so that only YAML reads it.
 * @source SQLMesh `core/loader.py`, `_load_model_test_file`
 */
function printText(text: string): string {
  if (!/\{[{%#]|gateway:/.test(text)) return printYamlText(text);
  return JSON.stringify(text).replaceAll('{', '\\u007b').replaceAll('gateway:', 'gateway\\u003a');
}
