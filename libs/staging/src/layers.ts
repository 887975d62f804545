import { cast, column, type Expression, readsOf } from '@cdf/sql';
import type { ColumnOrigin, Draft, Layer, StagedColumn } from './staging-plan.ts';

/**
 * The draft with its columns in a common table expression of their own, under the names they have now, so that SQL a person wrote
 * reads those and never the raw ones. A draft whose columns all stand there already as they are stays as it is.
 *
 * @param names  the columns that are read
 */
export function withLayerOf(draft: Draft, names: ReadonlySet<string>): Draft {
  const { columns, layers, conditions } = draft;
  const isThere = ({ name, expression }: StagedColumn): boolean =>
    expression.kind === 'column' && expression.qualifier === undefined && expression.name === name;
  if (layers.length > 0 && columns.every((one) => !names.has(one.name) || isThere(one))) return draft;
  const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
  const lost: StagedColumn[] = [];
  const above = columns.map((one): StagedColumn => {
    const losses = one.losses?.map((loss) => {
      const hidden = hiddenColumn(loss.value, one, taken);
      lost.push(hidden);
      return { ...loss, value: column(hidden.name) };
    });
    return { ...one, expression: column(one.name), ...(losses === undefined ? {} : { losses }) };
  });
  return {
    ...draft,
    layers: [...layers, { columns: [...columns.map(typed), ...lost], conditions }],
    columns: above,
    conditions: [],
  };
}

/** A lost value in a layer, under a name that no column has. Only an audit of the loss reads it; SQL of a person's cannot. */
function hiddenColumn(value: Expression, { origin }: StagedColumn, taken: Set<string>): StagedColumn {
  let number = 1;
  while (taken.has(`_lost_${number}`)) number++;
  const name = `_lost_${number}`;
  taken.add(name);
  return {
    name,
    origin: { kind: 'computed', from: [origin] },
    expression: value,
    type: undefined,
    sqlType: '',
    nullable: true,
    description: undefined,
    keepsValues: false,
    isLost: true,
    steps: [],
  };
}

/** The columns over the source: those of the innermost layer, where there is one. What ranks and filters rows stands there. */
export const overSource = ({ layers, columns }: Draft): readonly StagedColumn[] => layers[0]?.columns ?? columns;

/** True when the column is, above the source, the value it is there: SQL that came later made another of it, or did not. */
export const isAsInSource = (origin: ColumnOrigin, { layers, columns }: Draft): boolean =>
  layers.length === 0 ||
  [...layers.slice(1).map((layer) => layer.columns), columns].every(
    (level) => level.find((one) => one.origin === origin)?.expression.kind === 'column',
  );

/** A value that rules computed is cast to the type it is said to have: what engines make of an expression differs. */
export function typed(one: StagedColumn): StagedColumn {
  const { expression, sqlType, steps } = one;
  const isComputed = steps.some(({ action }) => action !== 'rename');
  const isTyped = expression.kind === 'column' || (expression.kind === 'cast' && expression.type === sqlType);
  return isComputed && !isTyped ? { ...one, expression: cast(expression, sqlType) } : one;
}

/** Every layer with the columns that something above it reads, the innermost first; the last one is the model's own. */
export function usedLayers({ layers, columns, conditions }: Draft): readonly Layer[] {
  const used: Layer[] = [{ columns, conditions }];
  for (const layer of layers.toReversed()) {
    const above = used.at(-1)!;
    const expressions = [...above.columns.map(({ expression }) => expression), ...above.conditions];
    const read = new Set(expressions.flatMap((expression) => [...readsOf(expression)]));
    used.push({ ...layer, columns: layer.columns.filter(({ name }) => read.has(name)) });
  }
  return used.reverse();
}
