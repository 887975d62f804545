import { type Action, refused } from './action.ts';
import { findColumns } from './find-column.ts';
import { parameters, plainParameters } from './parameters.ts';

interface Relation {
  readonly columns: readonly string[];
  readonly to: string;
  readonly referenced_columns?: readonly string[];
  readonly reference?: boolean;
}

/** `relation`: what rows refer to, says a person. */
export const relation: Action = {
  name: 'relation',
  summary: 'Says that columns refer to rows of another table.',
  documentation: `A standalone audit lists the staged rows whose counterpart is not in the other staging model. It warns and never blocks, and makes no
model depend on another. A reference with a NULL in it refers to nothing. The other side is the primary key or grain of \`to\`, unless
\`referenced_columns\` says more.

\`reference: true\` names the columns in the model's \`references\` as well, so that SQLMesh joins the two for metrics. It joins by name, so the grain on the
other side has to be called the same; and it compares rows by these columns too in \`sqlmesh table_diff\`, unless told \`--on\`.`,
  example: '{when: {tables: [orders]}, do: [{relation: {columns: [customer_id], to: customers}}]}',
  parameters: parameters<Relation>({
    type: 'object',
    required: ['columns', 'to'],
    properties: {
      columns: {
        description: 'What refers, by the names so far.',
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
      },
      to: { description: 'The raw table whose staging model is meant.', type: 'string', minLength: 1 },
      referenced_columns: {
        description: 'What it refers to, by the names in that staging model, in the same order.',
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
      },
      reference: { description: "True: they are in the model's references, too.", type: 'boolean' },
    },
    additionalProperties: false,
  }),
  needsColumns: false,
  uses: [],
  apply: (draft, _, call) => {
    const given = plainParameters<Relation>(call.parameters);
    const { columns: names, to, referenced_columns: referencedColumns, reference: isReference = false } = given;
    const found = findColumns(names, draft, call);
    if ('faults' in found) return refused(draft, ...found.faults);
    const columns = found.columns.map(({ origin }) => origin);
    return {
      value: {
        ...draft,
        relations: [...draft.relations, { columns, to, referencedColumns, isReference, at: call.at }],
      },
      findings: [],
    };
  },
};
