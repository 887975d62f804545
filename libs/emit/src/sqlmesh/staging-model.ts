import {
  bracketed,
  type Dialect,
  indent,
  layOut,
  literal,
  printCall,
  printExpression,
  printIdentifier,
  printSelect,
  printTableName,
  printTuple,
  raw,
  withLineBreaks,
} from '@cdf/sql';
import type { Audit, StagedTable } from '@cdf/staging';
import type { Emitter } from '../emitter.ts';
import { blockHeader, listed, sourcesOf } from '../header.ts';
import { stagingModelFile } from '../output-paths.ts';
import { ignoredRules } from './ignored-rules.ts';
import { printKind, printProperties } from './model-properties.ts';
import { printProse } from './prose.ts';

/**
 * One MODEL file per staged table below `models/staging/<schema>/`, in the layout `sqlmesh format` would choose, with
 * `formatting FALSE` so that it leaves the file alone whatever a project's format options are.
 */
export const emitStagingModels: Emitter = ({ plan }) => {
  const header = blockHeader(listed(sourcesOf(plan)));
  return plan.models.flatMap((model) =>
    model.select === undefined
      ? []
      : [
          {
            path: stagingModelFile(plan.schema.key, model.table.name),
            content: `${header}${modelBlock(model, plan.dialect)}\n\n${printSelect(model.select, plan.dialect)}\n`,
          },
        ],
  );
};

/**
 * The text of a generated model as a person's own: without the header and the signature, and `sqlmesh format` may format it.
 *
 * @param generated  what `emitStagingModels` made
 */
export const asHandWritten = (generated: string): string =>
  generated.slice(generated.indexOf('MODEL (')).replace(/,\n {2}formatting FALSE\n/, '\n');

function modelBlock(model: StagedTable, dialect: Dialect): string {
  const name = (column: string): string => printIdentifier(column, dialect);
  const text = (value: string): string => printProse(value, dialect);
  const described = model.columns.filter(({ description }) => description !== undefined);
  const tags = model.tags.map((tag) => (/^[a-z_]\w*$/.test(tag) ? name(tag) : text(tag)));
  const audits = [
    ...model.audits.filter(({ name }) => name !== 'cdf_no_loss').map((audit) => printAudit(audit, dialect)),
    ...model.lossAudits.map((audit) => audit.name),
  ];
  const descriptions = described.map((column) => `${name(column.name)} = ${text(column.description ?? '')}`);
  const ignored = [...new Set([...ignoredRules(model), ...model.ignoredRules])];
  const properties = [
    `name ${printTableName(model.model, dialect)}`,
    `kind ${printKind(model.kind, dialect, name)}`,
    `description ${text(model.description)}`,
    ...(model.owner === undefined ? [] : [`owner ${text(model.owner)}`]),
    ...printProperties(model, dialect),
    ...unlessEmpty('grain', model.grain.map(name), keyOf),
    ...unlessEmpty(
      'references',
      model.references.map((columns) => columns.map(name)),
      printReferences,
    ),
    ...unlessEmpty('audits', audits, printTuple),
    ...unlessEmpty('column_descriptions', descriptions, printTuple),
    ...unlessEmpty('tags', tags, keyOf),
    ...unlessEmpty('ignored_rules', ignored, keyOf),
    'formatting FALSE',
  ];
  return withLineBreaks(`MODEL (\n${properties.map(indent).join(',\n')}\n);`);
}

/** A property of the MODEL block, or nothing. */
const unlessEmpty = <T>(property: string, items: readonly T[], print: (items: readonly T[]) => string): string[] =>
  items.length === 0 ? [] : [`${property} ${print(items)}`];

/** One name as it is, several as a tuple. */
const keyOf = (names: readonly string[]): string => (names.length === 1 ? names[0]! : printTuple(names));

/** `references (a, b)` and `references ((a, b))` are two references of one column each: a lone composite one is in a list. */
function printReferences(references: readonly (readonly string[])[]): string {
  const keys = references.map(keyOf);
  if (keys.length > 1) return printTuple(keys);
  return references[0]!.length === 1 ? keys[0]! : `[${keys[0]}]`;
}

/** Audits that take several columns; the others take one. @source SQLMesh `core/audit/builtin.py` */
const ofSeveral = new Set(['not_null', 'unique_values', 'unique_combination_of_columns']);

/** SQLMesh has a `_NON_BLOCKING` twin of every built-in audit (`sqlmesh/core/audit/builtin.py`). */
function printAudit(audit: Audit, dialect: Dialect): string {
  const { name, columns, condition, criterion, blocking, arguments: further = {} } = audit;
  const names = columns.map((column) => printIdentifier(column, dialect));
  const value = (one: string | number | boolean): string => printExpression(literal(one), dialect);
  const called = `${name.toUpperCase()}${blocking ? '' : '_NON_BLOCKING'}`;
  if (criterion !== undefined)
    return printCall(called, [`criteria := ${bracketed(bracketed(layOut(raw(criterion, []), dialect)))}`]);
  return printCall(called, [
    ...(names.length === 0 ? [] : [`${ofSeveral.has(name) ? 'columns' : 'column'} := ${keyOf(names)}`]),
    ...Object.entries(further).map(([key, given]) =>
      typeof given === 'object' ? `${key} := (${given.map(value).join(', ')})` : `${key} := ${value(given)}`,
    ),
    ...(condition === undefined ? [] : [`condition := ${printIdentifier(condition, dialect)}`]),
  ]);
}
