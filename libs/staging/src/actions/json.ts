import { parseLogicalType } from '@cdf/catalog';
import { functionsOf } from '@cdf/sql';
import type { Draft, StagedColumn } from '../staging-plan.ts';
import { type Action, refusal, refused } from './action.ts';
import { withComputed } from './computed-column.ts';
import { notAType } from './declared-type.ts';
import { pathSchema, readPath, showPath, type WrittenPath } from './json-path.ts';
import { type LossAsked, losesNothing, lossAudit, lossOf, lossText } from './loss.ts';
import { parameters, plainParameters } from './parameters.ts';
import { parameterPlace } from './sql-text.ts';

interface Json {
  readonly path: WrittenPath;
  readonly as: string;
  readonly type?: string;
  readonly audit?: LossAsked;
}

/** `json`: a column of a value inside JSON. */
export const json: Action = {
  name: 'json',
  summary: 'Adds a column with the value at a path of a JSON column.',
  documentation: `As text unless a type is said; a value that does not fit the type is NULL, as are a JSON null and a path that leads nowhere; on Redshift an empty
text too. SQL Server gives JSON where the path leads to an object or a list. The JSON column stays; \`drop\` takes it out.

${lossText} A path that leads nowhere loses nothing.`,
  example:
    '{when: {columns: [profile]}, do: [{json: {path: loyalty.points, as: points, type: bigint, audit: {blocking: false}}}, drop]}',
  parameters: parameters<Json>({
    type: 'object',
    required: ['path', 'as'],
    properties: {
      path: pathSchema,
      as: { description: 'The name of the new column.', type: 'string', pattern: '^[^"\\u0000-\\u001f]+$' },
      type: { description: "A type of dlt's; text unless said.", type: 'string', minLength: 1 },
      audit: lossAudit,
    },
    additionalProperties: false,
  }),
  needsColumns: true,
  uses: ['jsonText', 'safeCast'],
  apply: (draft, selected, call) => {
    const { path: written, as: name, type: wanted = 'text', audit } = plainParameters<Json>(call.parameters);
    const [path, type] = [readPath(written), parseLogicalType(wanted)];
    const { jsonText, safeCast } = functionsOf(call.dialect);
    if (path === undefined)
      return refused(
        draft,
        refusal(
          call,
          'A name in the path holds a quote, a backslash or Jinja',
          'read it by an add with SQL of your own',
        ),
      );
    if (type === undefined) return refused(draft, notAType(wanted, parameterPlace(call, 'json', 'type')));
    if (type.dataType === 'text' && audit !== undefined && audit !== false)
      return refused(draft, losesNothing('json', call));
    const source = oneJson(draft, selected);
    if (source === undefined)
      return refused(
        draft,
        refusal(call, `json reads one column of JSON in table "${draft.table.name}"`, 'select that one'),
      );
    const text = jsonText!(source.expression, path);
    const value = type.dataType === 'text' ? text : safeCast!(text, type, call.dialect.physicalType(type) ?? '');
    if (value === undefined)
      return refused(
        draft,
        refusal(call, `${call.dialect.name} cannot try whether a text is ${wanted}`, 'read it as text, then cast'),
      );
    const loss = type.dataType === 'text' ? '' : `; NULL when it is not ${wanted}`;
    const description = `Read from ${source.name}: ${showPath(path)}${loss}`;
    return withComputed(
      draft,
      {
        ...{ name, expression: value, type, nullable: true, description, from: [source] },
        losses: lossOf(text, value, audit),
      },
      'behind',
      'json',
      call,
    );
  },
};

/** The one selected column, if it is JSON. */
export function oneJson({ columns }: Draft, selected: ReadonlySet<unknown>): StagedColumn | undefined {
  const [source, ...others] = columns.filter(({ origin }) => selected.has(origin));
  return others.length === 0 && source?.type?.dataType === 'json' ? source : undefined;
}
