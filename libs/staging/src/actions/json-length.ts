import { functionsOf } from '@cdf/sql';
import { type Action, refusal, refused } from './action.ts';
import { withComputed } from './computed-column.ts';
import { oneJson } from './json.ts';
import { pathSchema, readPath, showPath, type WrittenPath } from './json-path.ts';
import { parameters, plainParameters } from './parameters.ts';

interface JsonLength {
  readonly path?: WrittenPath;
  readonly as: string;
}

/** `json_length`: how many items a list in JSON has. */
export const jsonLength: Action = {
  name: 'json_length',
  summary: 'Adds a column with the number of items in a list of a JSON column.',
  documentation: 'The list is the column itself, or stands at a path. NULL where there is no list.',
  example: '{when: {columns: [profile]}, do: [{json_length: {path: tags, as: tag_count}}]}',
  parameters: parameters<JsonLength>({
    type: 'object',
    required: ['as'],
    properties: {
      path: pathSchema,
      as: { description: 'The name of the new column.', type: 'string', pattern: '^[^"\\u0000-\\u001f]+$' },
    },
    additionalProperties: false,
  }),
  needsColumns: true,
  uses: ['jsonLength'],
  apply: (draft, selected, call) => {
    const { path: written = [], as: name } = plainParameters<JsonLength>(call.parameters);
    const path = readPath(written);
    if (path === undefined)
      return refused(
        draft,
        refusal(
          call,
          'A name in the path holds a quote, a backslash or Jinja',
          'read it by an add with SQL of your own',
        ),
      );
    const source = oneJson(draft, selected);
    if (source === undefined)
      return refused(
        draft,
        refusal(call, `json_length reads one column of JSON in table "${draft.table.name}"`, 'select that one'),
      );
    const expression = functionsOf(call.dialect).jsonLength!(source.expression, path);
    const description = `Number of items in ${source.name}: ${showPath(path)}`;
    return withComputed(
      draft,
      { name, expression, type: { dataType: 'bigint' }, nullable: true, description, from: [source] },
      'behind',
      'json_length',
      call,
    );
  },
};
