import { type Action, type JsonSchema, ownModelKeys } from '@cdf/staging';
import { printJson } from '../print-json.ts';

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
  return `${printJson({ ...schema, definitions: { ...schema.definitions, models, step } })}\n`;
}
