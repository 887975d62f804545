import { type Action, type JsonSchema, ownModelKeys, stepSchema } from '@cdf/staging';
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
  const ownKeys = Object.entries(schema.definitions.models.properties as object).filter(([key]) =>
    ownModelKeys.has(key),
  );
  const models = { ...schema.definitions.models, properties: { ...Object.fromEntries(ownKeys), ...properties } };
  return `${printJson({ ...schema, definitions: { ...schema.definitions, models, step: stepSchema(actions, false) } })}\n`;
}
