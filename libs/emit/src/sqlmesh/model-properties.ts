import { type Dialect, layOut, literal, printCall, printExpression, printTableName, printTuple } from '@cdf/sql';
import type { MapValue, ModelKind, PropertyValue, StagedTable } from '@cdf/staging';

/** `VIEW`, or a kind with its options on lines of their own. */
export function printKind(kind: ModelKind, dialect: Dialect, name: (column: string) => string): string {
  const options =
    kind.name === 'INCREMENTAL_BY_TIME_RANGE'
      ? [
          `time_column ${name(kind.timeColumn)}`,
          ...kind.options.map(([option, value]) => `${option} ${printOption(value, dialect)}`),
        ]
      : kind.name === 'VIEW' && kind.isMaterialized
        ? ['materialized TRUE']
        : [];
  return options.length === 0 ? kind.name : `${kind.name} (\n${options.map((option) => `  ${option}`).join(',\n')}\n)`;
}

const printOption = (value: string | number | boolean, dialect: Dialect): string =>
  typeof value === 'string' && /^[a-z]+$/.test(value) ? value : scalar(value, dialect);

/** The properties that rulesets set, one text each: `cron '@hourly'`. */
export const printProperties = ({ properties }: StagedTable, dialect: Dialect): string[] =>
  properties.map(({ name, value }) => `${name} ${printValue(value, dialect)}`);

function printValue(value: PropertyValue, dialect: Dialect): string {
  switch (value.shape) {
    case 'text':
      return scalar(value.text, dialect);
    case 'flag':
      return scalar(value.flag, dialect);
    case 'words':
      return printTuple(value.words.map((word) => scalar(word, dialect)));
    case 'tables':
      return printTuple(value.tables.map((table) => printTableName(table, dialect)));
    case 'columns': {
      const columns = value.columns.map((column) => layOut(column, dialect));
      return columns.length === 1 && value.columns[0]!.kind === 'column' ? columns[0]! : printTuple(columns);
    }
    case 'map':
      return printTuple(
        value.entries.map(([key, one]) => `${printKey(key, dialect)} = ${printMapValue(one, dialect)}`),
      );
    case 'calls':
      return printTuple(
        value.calls.map((one) =>
          printCall(
            one.name,
            one.arguments.map(([key, given]) => `${key} := ${printMapValue(given, dialect)}`),
          ),
        ),
      );
  }
}

/** sqlglot reads a dotted key as its last part, and a key that is a word of SQL as that. */
function printKey(key: string, { quote }: Dialect): string {
  const isPlain = /^[a-z]+(_[a-z0-9]+)+$/.test(key) && !key.startsWith('current_');
  return isPlain ? key : `${quote}${key.replaceAll(quote, quote + quote)}${quote}`;
}

/** A list in brackets `[]`, in it a list is a tuple: `[('team', 'data')]`. */
function printMapValue(value: MapValue, dialect: Dialect): string {
  if (value === null || typeof value !== 'object') return scalar(value, dialect);
  const items = value.map((item) =>
    item === null || typeof item !== 'object'
      ? scalar(item, dialect)
      : `(${item.map((one) => scalar(one, dialect)).join(', ')})`,
  );
  return `[${items.join(', ')}]`;
}

const scalar = (value: string | number | boolean | null, dialect: Dialect): string =>
  printExpression(literal(value), dialect);
