import { type Dialect, literal, printExpression, printIdentifier, printSelect, printTableName } from '@cdf/sql';
import type { Audit, StagedTable } from '@cdf/staging';
import type { Emitter } from '../emitter.ts';
import { blockHeader, listed, sourcesOf } from '../header.ts';
import { fileName } from '../output-paths.ts';

/**
 * One MODEL file per staged table below `models/staging/<schema>/`, in the layout `sqlmesh format` would choose, with
 * `formatting FALSE` so that it leaves the file alone whatever a project's format options are.
 */
export const emitStagingModels: Emitter = ({ plan }) => {
  const header = blockHeader(listed(sourcesOf(plan)));
  return plan.models.map((model) => ({
    path: `models/staging/${plan.schema.key}/${fileName(model.table.name)}.sql`,
    content: `${header}${modelBlock(model, plan.dialect)}\n\n${printSelect(model.select, plan.dialect)}\n`,
  }));
};

function modelBlock(model: StagedTable, dialect: Dialect): string {
  const name = (column: string): string => printIdentifier(column, dialect);
  const text = (value: string): string => printExpression(literal(value), dialect);
  const described = model.columns.filter(({ description }) => description !== undefined);
  const properties = [
    `name ${printTableName(model.model, dialect)}`,
    'kind VIEW',
    `description ${text(oneLine(model.description))}`,
    ...(model.owner === undefined ? [] : [`owner ${text(model.owner)}`]),
    ...(model.grain.length === 0 ? [] : [`grain ${tuple(model.grain.map(name))}`]),
    ...(model.references.length === 0
      ? []
      : [`references ${tuple(model.references.map((columns) => tuple(columns.map(name))))}`]),
    ...(model.audits.length === 0
      ? []
      : [
          call(
            'audits',
            model.audits.map((audit) => printAudit(audit, name)),
          ),
        ]),
    ...(described.length === 0
      ? []
      : [
          `column_descriptions (\n${lines(described.map((column) => `${name(column.name)} = ${text(oneLine(column.description ?? ''))}`))}\n)`,
        ]),
    ...(model.tags.length === 0
      ? []
      : [
          call(
            'tags',
            model.tags.map((tag) => (/^[a-z_]\w*$/.test(tag) ? name(tag) : text(tag))),
          ),
        ]),
    'formatting FALSE',
  ];
  return `MODEL (\n${lines(properties)}\n);`;
}

/** SQLMesh has a `_NON_BLOCKING` twin of every built-in audit (`sqlmesh/core/audit/builtin.py`). */
function printAudit({ name, columns, condition, blocking }: Audit, printName: (column: string) => string): string {
  const args = [
    `columns := ${tuple(columns.map(printName))}`,
    ...(condition === undefined ? [] : [`condition := ${printName(condition)}`]),
  ];
  return `${name.toUpperCase()}${blocking ? '' : '_NON_BLOCKING'}(${args.join(', ')})`;
}

const maxTupleWidth = 80;

/** `a`, or `(a, b)` on one line as long as its items sum up to 80 characters: the rule of sqlglot's pretty printer. */
function tuple(items: readonly string[]): string {
  if (items.length === 1) return items[0]!;
  return items.join(', ').length <= maxTupleWidth ? `(${items.join(', ')})` : `(\n${lines(items)}\n)`;
}

const call = (key: string, items: readonly string[]): string =>
  items.join(', ').length <= maxTupleWidth ? `${key} (${items.join(', ')})` : `${key} (\n${lines(items)}\n)`;

const lines = (items: readonly string[]): string =>
  items.map((item) => `  ${item.replaceAll('\n', '\n  ')}`).join(',\n');

/** One line. SQLMesh reads `{{`, `{%` and `{#` as Jinja even inside a literal, so these are pulled apart. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\{(?=[{%#])/g, '{ ')
    .trim();
