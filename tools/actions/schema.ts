import { type Action, type JsonSchema, ownModelKeys } from '@cdf/staging';

interface StagingSchema {
  readonly definitions: { readonly step: JsonSchema; readonly models: JsonSchema } & Readonly<
    Record<string, JsonSchema>
  >;
}

/** The JSON Schema of `staging.yml` with the parameters of every action and SQLMesh's properties; the rest of it stays as it is. */
export function stagingSchema(
  schema: StagingSchema,
  actions: readonly Action[],
  properties: Readonly<Record<string, JsonSchema>>,
): string {
  const step = {
    title: 'StagingStep',
    description:
      "An action's name, or a mapping of one action to its parameters. Projects may add actions of their own.",
    anyOf: [
      { type: 'string', minLength: 1, examples: actions.map(({ name }) => name) },
      {
        title: 'StagingAction',
        type: 'object',
        minProperties: 1,
        maxProperties: 1,
        properties: Object.fromEntries(
          actions.map(({ name, summary, parameters }) => [name, { description: summary, ...parameters.schema }]),
        ),
        additionalProperties: true,
      },
    ],
  };
  const ownKeys = Object.entries(schema.definitions.models.properties as object).filter(([key]) =>
    ownModelKeys.has(key),
  );
  const models = { ...schema.definitions.models, properties: { ...Object.fromEntries(ownKeys), ...properties } };
  return `${print({ ...schema, definitions: { ...schema.definitions, models, step } }, '')}\n`;
}

const width = 120;

/** JSON as the formatter of the workspace writes it: objects open, lists on one line where they fit. */
function print(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = `[${value.map((item) => print(item, inner)).join(', ')}]`;
    if (!flat.includes('\n') && indent.length + 20 + flat.length <= width) return flat;
    return `[\n${value.map((item) => `${inner}${print(item, inner)}`).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
