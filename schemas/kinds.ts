/** The JSON Schemas of this folder: kind → what the file is. A kind's schema is `<kind>.schema.json`. */
export const kinds = ['changes', 'config', 'dlt-schema', 'report', 'schema-file', 'staging'] as const;

/** The name of a JSON Schema. */
export type Kind = (typeof kinds)[number];
