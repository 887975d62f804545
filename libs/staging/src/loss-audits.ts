import type { ResolvedSchema } from '@cdf/catalog';
import { anyOf, column, type Dialect, type Expression, isNull, not, readsOf } from '@cdf/sql';
import { buildSelect, rowIdOf } from './build-select.ts';
import { typed } from './layers.ts';
import type { ColumnOrigin, Draft, Layer, Loss, StagedColumn } from './staging-plan.ts';
import { type AuditFile, namedAudit } from './standalone-audit.ts';

/** The audit `cdf_no_loss` of a column: rows in which an action made NULL of a value. */
export interface LossAudit extends AuditFile {
  /** False: SQLMesh warns and goes on. */
  readonly blocking: boolean;
}

/**
 * One audit for each column that may lose values and of which a rule asks it. It is the model's own query, up to the value before and
 * after each action: the model itself does not hold the raw value any more, and what comes later may hide that it was lost.
 *
 * @param grain  names of the staged columns that tell rows apart
 */
export const auditsOfLosses = (
  draft: Draft,
  grain: readonly string[],
  schema: ResolvedSchema,
  dialect: Dialect,
): LossAudit[] =>
  draft.columns.flatMap((one) => {
    const { losses = [] } = one;
    return losses.length === 0 ? [] : [auditOf(one, losses, shownBeside(one, grain, draft), draft, schema, dialect)];
  });

/** What tells which rows are meant: the grain, or the row id where nothing is sure to. */
function shownBeside(lossy: StagedColumn, grain: readonly string[], draft: Draft): readonly StagedColumn[] {
  const shown = draft.columns.filter(({ name }) => grain.includes(name));
  const rowId = rowIdOf(draft);
  const all = shown.length > 0 || rowId === undefined ? shown : [rowId];
  return all.filter((one) => one !== lossy).map(typed);
}

function auditOf(
  { name, origin }: StagedColumn,
  losses: readonly Loss[],
  shown: readonly StagedColumn[],
  draft: Draft,
  schema: ResolvedSchema,
  dialect: Dialect,
): LossAudit {
  const { table } = draft;
  const values = losses.map(({ value }, index): StagedColumn => {
    const called = index === 0 ? name : `${name}_${index + 1}`;
    const hasName = shown.some((one) => dialect.fold(one.name) === dialect.fold(called));
    return {
      ...{ name: hasName ? `_${called}` : called, origin, expression: value, type: undefined, sqlType: '' },
      ...{ nullable: true, description: undefined, keepsValues: false, steps: [] },
    };
  });
  const levels = [...draft.layers, { columns: [...shown, ...values], conditions: draft.conditions }].map(
    (level, index) => ({ ...level, conditions: withoutLost(level.conditions, draft.layers[index - 1], origin) }),
  );
  const audited: Draft = {
    ...draft,
    layers: levels,
    columns: [...shown, ...values].map((one) => ({ ...one, expression: column(one.name) })),
    conditions: [anyOf(values.map((one) => not(isNull(column(one.name)))))!],
  };
  return {
    ...namedAudit(schema, `${table.name}__${name}__no_loss`),
    blocking: losses.some(({ blocking }) => blocking),
    select: buildSelect(audited, schema, dialect),
  };
}

/** Without the conditions on a value that may have been lost: a row that one leaves out because it was lost is lost too. */
function withoutLost(
  conditions: readonly Expression[],
  below: Layer | undefined,
  origin: ColumnOrigin,
): readonly Expression[] {
  const isLost =
    below?.columns.some((one) => one.isLost && one.origin.kind === 'computed' && one.origin.from[0] === origin) ===
    true;
  const read = below?.columns.find((one) => one.origin === origin)?.name;
  return isLost && read !== undefined ? conditions.filter((one) => !readsOf(one).has(read)) : conditions;
}
