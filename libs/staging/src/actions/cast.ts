import type { LogicalType } from '@cdf/catalog';
import { type Finding, finding } from '@cdf/core';
import { cast as castExpression } from '@cdf/sql';
import { isTreeMap, type Tree } from '@cdf/text';
import type { Scalar } from '../staging-plan.ts';
import { type Action, type Call, eachColumn, joinedBy, withStep } from './action.ts';
import { movedValues } from './column-action.ts';
import { declaredType, notAType } from './declared-type.ts';
import { parameters } from './parameters.ts';

/** `cast`: another type; the query fails on a value that does not fit, so nothing is lost silently. */
export const cast: Action = {
  name: 'cast',
  summary: 'Gives the column another type; a value that does not fit stops the query.',
  documentation:
    "A type of dlt's (`text`, `bigint(32)`, `decimal(18, 2)`, `timestamp naive`), mapped for each destination, or with `sql_type` the destination's own. A key or audit is claimed no more when different values could become equal. `try_cast` makes NULL of what does not fit. Engines differ in what fits: DuckDB rounds the text `12.7` to 13 as `bigint`, PostgreSQL stops. An instant as `date` is the day in the session's zone; `to_date` takes it in UTC.",
  example: "{when: {columns: [total_cents]}, do: [{cast: 'decimal(18, 0)'}]}",
  parameters: parameters({
    anyOf: [
      { description: "A type of dlt's.", type: 'string', minLength: 1 },
      {
        type: 'object',
        minProperties: 1,
        maxProperties: 1,
        properties: {
          type: {
            description: 'A type of dlt, mapped for each destination.',
            type: 'string',
            minLength: 1,
            examples: ['decimal(18, 2)'],
          },
          sql_type: {
            description: 'A type of the destination, or a mapping of dialect to type.',
            anyOf: [
              { type: 'string', minLength: 1 },
              { type: 'object', minProperties: 1, additionalProperties: { type: 'string', minLength: 1 } },
            ],
          },
        },
        additionalProperties: false,
      },
    ],
  }),
  needsColumns: true,
  uses: [],
  apply: (draft, selected, call) => {
    const wanted = wantedType(call);
    if ('code' in wanted) return { value: draft, findings: [wanted] };
    return eachColumn(draft, selected, (column) => {
      if (wanted.sqlType === column.sqlType) return { value: column, findings: [] };
      const fault = joinedBy(column, 'cast', draft, call);
      if (fault !== undefined) return { value: column, findings: [fault] };
      const value = {
        ...column,
        type: wanted.type,
        sqlType: wanted.sqlType,
        expression: castExpression(column.expression, wanted.sqlType),
        keepsValues: column.keepsValues && call.dialect.isLossless(column.sqlType, wanted.sqlType),
        acceptedValues: movedValues(column, (value) => castValue(value, wanted.type)),
        steps: withStep(column, call, 'cast', column.sqlType, wanted.sqlType),
      };
      return { value, findings: [] };
    });
  },
};

/** What a cast makes of a known value; undefined where engines do not agree, or where a longer text could be cut. */
function castValue(value: Scalar, type: LogicalType | undefined): Scalar | undefined {
  const isSized = type?.dataType === 'text' && type.precision !== undefined;
  if (typeof value === 'string') return type?.dataType === 'text' && !isSized ? value : undefined;
  if (typeof value === 'boolean') return type?.dataType === 'bool' ? value : undefined;
  if (type?.dataType === 'text' && !isSized) return String(value);
  return ['bigint', 'decimal', 'double'].includes(type?.dataType ?? '') ? value : undefined;
}

interface Wanted {
  readonly type: LogicalType | undefined;
  readonly sqlType: string;
}

function wantedType(call: Call): Wanted | Finding {
  const { parameters, at } = call;
  const ownType = isTreeMap(parameters) ? parameters.get('sql_type') : undefined;
  if (ownType !== undefined) return destinationType(ownType, call);
  const name = isTreeMap(parameters) ? parameters.get('type') : parameters;
  return typeof name === 'string' ? declaredType(name, call) : noType(at);
}

/** A type of the destination's own: words, sizes, list brackets. One text, or a mapping of dialect to text. */
function destinationType(named: Tree, { at, dialect }: Call): Wanted | Finding {
  const text = isTreeMap(named) ? named.get(dialect.name) : named;
  if (typeof text !== 'string')
    return finding('CDF306', at, `cast names no type for ${dialect.name}`, {
      hint: `add ${dialect.name} to the mapping: sql_type: {${dialect.name}: …}`,
    });
  const sqlType = text
    .trim()
    .toUpperCase()
    .replace(/\s*([(),])\s*/g, '$1')
    .replace(/,/g, ', ')
    .replace(/\)(?=\w)/g, ') ');
  return /^[A-Z_][\w ]*(\(\d+(, \d+)?\))?( [\w ]+)?(\[\d*\])*$/.test(sqlType)
    ? { type: undefined, sqlType }
    : notAType(text, at);
}

const noType = (at: Finding['at']): Finding =>
  finding('CDF306', at, 'cast does not say which type', {
    hint: "write one of dlt's types, such as cast: decimal(18, 2)",
  });
