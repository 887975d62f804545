import { parseLogicalType } from '@cdf/catalog';
import { cast, functionsOf, call as sqlCall } from '@cdf/sql';
import { anonymousOf, type Draft, ingredientsOf, type StagedColumn } from '../staging-plan.ts';
import { type Action, refusal, refused, withStep } from './action.ts';
import { notAType } from './declared-type.ts';
import { type LossAsked, losesNothing, lossAudit, lossOf, lossText } from './loss.ts';
import { parameters, plainParameters } from './parameters.ts';

interface Merging {
  readonly type?: string;
  readonly audit?: LossAsked;
}

/** `merge_variants`: one column of a value that came in several types. */
export const mergeVariants: Action = {
  name: 'merge_variants',
  summary: 'Makes one column of a column and its variants, which dlt adds for values of another type.',
  documentation: `In the type of the column unless another is said. A value of a variant that does not fit the type is NULL; as \`text\` nothing is lost.

${lossText}`,
  example: '{when: {columns: [balance]}, do: [{merge_variants: {audit: {blocking: false}}}]}',
  parameters: parameters<string | null | Merging>({
    description: "A type of dlt's.",
    type: ['string', 'object', 'null'],
    minLength: 1,
    minProperties: 1,
    properties: {
      type: { description: "A type of dlt's; that of the column unless said.", type: 'string', minLength: 1 },
      audit: lossAudit,
    },
    additionalProperties: false,
  }),
  needsColumns: true,
  uses: ['safeCast'],
  apply: (draft, selected, call) => {
    const given = plainParameters<string | null | Merging>(call.parameters);
    const { type: wanted, audit }: Merging = typeof given === 'string' ? { type: given } : (given ?? {});
    const type = wanted === undefined ? undefined : parseLogicalType(wanted);
    if (wanted !== undefined && type === undefined) return refused(draft, notAType(wanted, call.at));
    const { safeCast } = functionsOf(call.dialect);
    let merged = draft;
    for (const column of draft.columns.filter(({ origin }) => selected.has(origin))) {
      const variants = variantsOf(column, draft);
      if (variants.length === 0 && isVariant(column)) continue;
      if (variants.length === 0)
        return refused(draft, refusal(call, `Column "${column.name}" of table "${draft.table.name}" has no variants`));
      const into = type ?? column.type;
      const sqlType = into && call.dialect.physicalType(into);
      const fitted = [column, ...variants].map((one) => {
        if (sqlType === undefined || one.sqlType === sqlType) return one.expression;
        return into!.dataType === 'text' ? cast(one.expression, sqlType) : safeCast!(one.expression, into!, sqlType);
      });
      if (sqlType === undefined || fitted.includes(undefined))
        return refused(
          draft,
          refusal(
            call,
            `${call.dialect.name} cannot merge the variants of "${column.name}" into ${wanted ?? 'its type'}`,
          ),
        );
      if (audit !== undefined && audit !== false && into!.dataType === 'text')
        return refused(draft, losesNothing('merge_variants', call));
      const expression = sqlCall('COALESCE', ...fitted.map((one) => one!));
      const text = call.dialect.physicalType({ dataType: 'text' })!;
      const present = sqlCall('COALESCE', ...[column, ...variants].map((one) => cast(one.expression, text)));
      const steps = withStep(
        column,
        call,
        'merge_variants',
        column.name,
        [column, ...variants].map(({ name }) => name).join(', '),
      );
      const one: StagedColumn = {
        ...column,
        ...{ expression, type: into, sqlType, nullable: true, keepsValues: false, acceptedValues: undefined, steps },
        isAnonymous: anonymousOf([column, ...variants]),
        losses: [...(column.losses ?? []), ...lossOf(present, expression, audit)],
        ingredients: [column, ...variants].flatMap(ingredientsOf),
      };
      merged = {
        ...merged,
        columns: merged.columns.flatMap((other) =>
          other === column ? [one] : variants.includes(other) ? [] : [other],
        ),
      };
    }
    return { value: merged, findings: [] };
  },
};

const isVariant = ({ origin }: StagedColumn): boolean => origin.kind === 'source' && origin.column.flags.has('variant');

/** @source dlt `common/schema/schema.py`, `_coerce_non_null_value`: a variant is `<column>__v_<type>` and has the hint */
const variantsOf = ({ origin }: StagedColumn, { columns }: Draft): StagedColumn[] =>
  origin.kind !== 'source'
    ? []
    : columns.filter(
        (other) =>
          isVariant(other) &&
          other.origin.kind === 'source' &&
          other.origin.column.name.startsWith(`${origin.column.name}__v_`),
      );
