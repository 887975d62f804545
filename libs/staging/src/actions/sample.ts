import { binary, call as callOf, cast, column as columnOf, functionsOf, isIn, literal, not, variable } from '@cdf/sql';
import type { Draft, StagedColumn } from '../staging-plan.ts';
import { type Action, type Call, isRefusal, literals, refusal, refused } from './action.ts';
import { findColumn } from './find-column.ts';
import { parameters, plainParameters } from './parameters.ts';

interface Sample {
  readonly percent: number;
  readonly key?: string;
  readonly gateways?: readonly string[];
}

/** `sample`: some of the rows. */
export const sample: Action = {
  name: 'sample',
  summary: 'Keeps about so many percent of the rows, the same ones every time.',
  documentation: `A row stays when the MD5 of its key is small enough, so that every engine keeps the same rows, and tables that are sampled by the same key
keep what belongs together. With \`gateways\` it happens only where SQLMesh runs on one of them: a small layer for development. The key is taken as dlt
loaded it, whatever rules make of it; rows without one go;
nested rows follow theirs. Relations to the table are audited no more.`,
  example: '{when: {tables: [orders]}, do: [{sample: {percent: 10, key: customer_id, gateways: [dev]}}]}',
  parameters: parameters<Sample>({
    type: 'object',
    required: ['percent'],
    properties: {
      percent: { description: 'How many of a hundred.', type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 100 },
      key: {
        description:
          'What decides, by its name so far: a text or a whole number. The primary key where it is one of those, else the row id.',
        type: 'string',
        minLength: 1,
      },
      gateways: {
        description: "Only on these gateways of SQLMesh's config.",
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
      },
    },
    additionalProperties: false,
  }),
  needsColumns: false,
  uses: ['md5'],
  apply: (draft, _, call) => {
    const { table, parent, rows } = draft;
    const { percent, key: name, gateways } = plainParameters<Sample>(call.parameters);
    if (parent !== undefined)
      return refused(
        draft,
        refusal(
          call,
          `Table "${table.name}" is nested: its rows follow those of "${parent.table.name}"`,
          'sample that one',
        ),
      );
    const key = name === undefined ? usualKey(draft) : findColumn(name, draft, call);
    if (key !== undefined && isRefusal(key)) return refused(draft, key);
    const source = key?.origin.kind === 'source' ? key.origin.column : undefined;
    if (source === undefined || !isKeyType(key!))
      return refused(
        draft,
        refusal(
          call,
          `Table "${table.name}" cannot be sampled by ${name === undefined ? 'its key' : `"${name}"`}`,
          'name a text or a whole number that dlt loads',
        ),
      );
    const elsewhere = gateways === undefined ? undefined : notOn(gateways, call);
    if (elsewhere !== undefined && isRefusal(elsewhere)) return refused(draft, elsewhere);
    const text = cast(columnOf(source.name, 'src'), call.dialect.physicalType({ dataType: 'text' })!);
    const digits = callOf('SUBSTRING', functionsOf(call.dialect).md5!(text), literal(1), literal(4));
    const isSmall = binary('<', digits, literal(threshold(percent)));
    const filter = elsewhere === undefined ? isSmall : binary('OR', elsewhere, isSmall);
    return {
      value: { ...draft, rows: { ...rows, filters: [...rows.filters, filter], isSampled: true } },
      findings: [],
    };
  },
};

/** The first of the 16^4 beginnings of an MD5 that is left out. */
const threshold = (percent: number): string =>
  Math.min(Math.max(Math.round((percent / 100) * 65536), 1), 65535)
    .toString(16)
    .padStart(4, '0');

const isKeyType = ({ origin }: StagedColumn): boolean =>
  origin.kind === 'source' && ['text', 'bigint'].includes(origin.column.type.dataType);

function usualKey({ table, columns }: Draft): StagedColumn | undefined {
  const ofSource = (name: string | undefined) =>
    columns.find(({ origin }) => origin.kind === 'source' && origin.column.name === name);
  const [first, ...others] = table.keys.primaryKey?.columns ?? [];
  const primary = others.length === 0 ? ofSource(first) : undefined;
  return primary !== undefined && isKeyType(primary)
    ? primary
    : columns.find(({ origin }) => origin.kind === 'source' && origin.column.role === 'row_id');
}

function notOn(gateways: readonly string[], call: Call) {
  const names = literals(gateways, call);
  return isRefusal(names) ? names : not(isIn(variable('gateway'), names));
}
