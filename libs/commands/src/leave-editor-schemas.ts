import type { Action } from '@cdf/staging';
import { leaveForNext, readLeft } from '@cdf/write';

/**
 * Leaves the JSON Schemas of the files that people write in `.cdf`, for their editors: `staging.schema.json` and others by their names in
 * `schemas/`. That of `staging.yml` knows the project's own actions too.
 *
 * @param own  the project's own actions
 */
export async function leaveEditorSchemas(root: string, own: readonly Action[]): Promise<void> {
  const [changes, config, dltSchema, schemaFile, staging, { actions, stepSchema }] = await Promise.all([
    import('@cdf/schemas/changes.schema.json', { with: { type: 'json' } }),
    import('@cdf/schemas/config.schema.json', { with: { type: 'json' } }),
    import('@cdf/schemas/dlt-schema.schema.json', { with: { type: 'json' } }),
    import('@cdf/schemas/schema-file.schema.json', { with: { type: 'json' } }),
    import('@cdf/schemas/staging.schema.json', { with: { type: 'json' } }),
    import('@cdf/staging'),
  ]);
  const step = stepSchema([...actions, ...own], true);
  const schemas = {
    changes: changes.default,
    config: config.default,
    // The schema of `schema.yml` stands on this one.
    'dlt-schema': dltSchema.default,
    'schema-file': schemaFile.default,
    staging: { ...staging.default, definitions: { ...staging.default.definitions, step } },
  };
  for (const [kind, schema] of Object.entries(schemas)) {
    const file = `${kind}.schema.json`;
    const text = `${JSON.stringify(schema)}\n`;
    if (readLeft(root, file) !== text) leaveForNext(root, file, text);
  }
}
