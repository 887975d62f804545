import { isUnited, partsOf } from '../united-table.ts';
import type { Action } from './action.ts';
import { parameters } from './parameters.ts';

/** What `union` is told. */
export interface UnionParameters {
  readonly tables: readonly string[];
  readonly source?: string;
}

/** `union`: rows of several tables in one model. The tables are united before any rule, in `united-tables.ts`. */
export const union: Action = {
  name: 'union',
  summary: 'Takes the rows of further tables into the model, and says which table each is from.',
  documentation: `For tables of one kind that dlt keeps apart, as a resource does that names its tables by their content. Columns are aligned by name:
one that a table lacks is NULL there, and one that says more than the others (may be NULL, an annotation, a mark of deletion) says so for all. The tables
are one source before any rule, so that every rule of the table sees all columns. A primary key that all of them have is the key
together with \`_source\`. Nested tables of the model keep joining their own rows.

The tables named keep their own models; name them in \`models: {skip: […]}\` where those are not wanted and nothing is nested in them. Tables whose columns
of one name differ in type, scd2 and nested ones are refused. Exact names only: a table that appears later is no surprise.`,
  example: '{when: {tables: [payments]}, do: [{union: {tables: [refunds, chargebacks]}}]}',
  parameters: parameters<UnionParameters>({
    type: 'object',
    required: ['tables'],
    properties: {
      tables: {
        description: 'The further tables, by their names in dlt.',
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', minLength: 1 },
      },
      source: {
        description: 'The name of the column with the table a row is from: _source, unless said.',
        type: 'string',
        minLength: 1,
      },
    },
    additionalProperties: false,
  }),
  needsColumns: false,
  uses: [],
  apply: (draft) => {
    const { table, rows } = draft;
    if (!isUnited(table)) return { value: draft, findings: [] };
    const unites = partsOf(table).map(({ name }) => name);
    return { value: { ...draft, rows: { ...rows, unites } }, findings: [] };
  },
};
