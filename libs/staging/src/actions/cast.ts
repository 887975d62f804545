import { dltDataTypes, type LogicalType, parseLogicalType, printLogicalType } from '@cdf/catalog';
import { type Finding, finding, nearestHint } from '@cdf/core';
import { cast as castExpression } from '@cdf/sql';
import { isTreeMap, type Tree } from '@cdf/text';
import { type Action, type Call, eachColumn, withStep } from './action.ts';

/** `cast`: another type; the query fails on a value that does not fit, so nothing is lost silently. */
export const cast: Action = {
  name: 'cast',
  summary: "Casts the column to a type of dlt's, or with sql_type to one of the destination's own",
  needsColumns: true,
  apply: (draft, selected, call) => {
    const wanted = wantedType(call);
    if ('code' in wanted) return { value: draft, findings: [wanted] };
    return eachColumn(draft, selected, (column) => {
      if (wanted.sqlType === column.sqlType) return column;
      return {
        ...column,
        type: wanted.type,
        sqlType: wanted.sqlType,
        expression: castExpression(column.expression, wanted.sqlType),
        keepsValues: column.keepsValues && call.dialect.isLossless(column.sqlType, wanted.sqlType),
        steps: withStep(column, call, 'cast', column.sqlType, wanted.sqlType),
      };
    });
  },
};

interface Wanted {
  readonly type: LogicalType | undefined;
  readonly sqlType: string;
}

function wantedType({ parameters, at, dialect }: Call): Wanted | Finding {
  const { type, sqlType } = typeNames(parameters);
  if (sqlType !== undefined)
    return /^[\w ]+(\(\s*\d+\s*(,\s*\d+\s*)?\))?[\w ]*$/.test(sqlType)
      ? { type: undefined, sqlType }
      : notAType(sqlType, at);
  const logical = parseLogicalType(type ?? '');
  if (logical === undefined) return notAType(type ?? '', at);
  const physical = dialect.physicalType(logical);
  if (physical !== undefined) return { type: logical, sqlType: physical };
  return finding('CDF210', at, `"${printLogicalType(logical)}" has no type in ${dialect.name}`, {
    hint: "name the destination's own type: cast: {sql_type: …}",
  });
}

function typeNames(parameters: Tree): { readonly type?: string; readonly sqlType?: string } {
  if (typeof parameters === 'string') return { type: parameters };
  if (!isTreeMap(parameters)) return {};
  const [type, sqlType] = [parameters.get('type'), parameters.get('sql_type')];
  return { ...(typeof type === 'string' ? { type } : {}), ...(typeof sqlType === 'string' ? { sqlType } : {}) };
}

const notAType = (type: string, at: Finding['at']): Finding =>
  finding('CDF306', at, `"${type}" is not a type`, { hint: nearestHint(type.replace(/[( ].*$/s, ''), dltDataTypes) });
