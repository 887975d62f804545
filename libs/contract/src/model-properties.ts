import { type Dialect, printExpression, printTableName } from '@cdf/sql';
import type { ModelKind, PropertyValue, StagedTable } from '@cdf/staging';

/** SQLMesh's properties of a staging model that rulesets set, options of its kind included, each as text, by name. */
export function propertyTexts(
  { kind, properties, ignoredRules }: StagedTable,
  dialect: Dialect,
): ReadonlyMap<string, string> {
  return new Map([
    ...optionsOf(kind).map(([name, value]) => [name, String(value)] as const),
    ...properties.map(({ name, value }) => [name, textOf(value, dialect)] as const),
    ...(ignoredRules.length === 0 ? [] : [['ignored_rules', ignoredRules.join(', ')] as const]),
  ]);
}

function optionsOf(kind: ModelKind): readonly (readonly [name: string, value: unknown])[] {
  switch (kind.name) {
    case 'VIEW':
      return kind.isMaterialized ? [['materialized', true]] : [];
    case 'FULL':
      return [];
    case 'INCREMENTAL_BY_TIME_RANGE':
      return kind.options;
  }
}

function textOf(value: PropertyValue, dialect: Dialect): string {
  switch (value.shape) {
    case 'text':
      return value.text;
    case 'flag':
      return String(value.flag);
    case 'words':
      return value.words.join(', ');
    case 'tables':
      return value.tables.map((table) => printTableName(table, dialect)).join(', ');
    case 'columns':
      return value.columns.map((column) => printExpression(column, dialect)).join(', ');
    case 'map':
      return JSON.stringify(value.entries);
    case 'calls':
      return JSON.stringify(value.calls);
  }
}
