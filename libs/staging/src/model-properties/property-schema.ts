import type { DescribedSchema, JsonSchema } from '../actions/parameters.ts';
import { sqlText } from '../actions/sql-text.ts';
import { kindSchema } from './model-kind.ts';
import { type PropertyShape, type SqlmeshProperty, sqlmeshProperties } from './sqlmesh-properties.ts';

const text: JsonSchema = { type: 'string', minLength: 1 };
const several = (item: JsonSchema): JsonSchema => ({ anyOf: [item, { type: 'array', minItems: 1, items: item }] });
const scalar = ['string', 'number', 'boolean', 'null'] as const;

const byShape: Readonly<Record<PropertyShape, JsonSchema>> = {
  kind: kindSchema,
  text,
  flag: { type: 'boolean' },
  words: several(text),
  tables: several({ type: 'string', pattern: '^[^.]+\\.[^.]+$' }),
  columns: several({
    anyOf: [
      text,
      {
        type: 'object',
        required: ['column', 'sql'],
        properties: {
          column: { description: 'The column, by the name it has so far.', ...text },
          sql: { description: 'An expression over it, as {column}.', ...sqlText },
        },
        additionalProperties: false,
      },
    ],
  }),
  map: {
    type: 'object',
    minProperties: 1,
    additionalProperties: {
      anyOf: [
        { type: scalar },
        { type: 'array', items: { anyOf: [{ type: scalar }, { type: 'array', items: { type: scalar } }] } },
      ],
    },
  },
  calls: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      propertyNames: { pattern: '^[a-z_][a-z0-9_]*$' },
      additionalProperties: {
        type: ['object', 'null'],
        propertyNames: { pattern: '^[a-z_][a-z0-9_]*$' },
        additionalProperties: { anyOf: [{ type: scalar }, { type: 'array', items: { type: scalar } }] },
      },
    },
  },
};

const schemaOf = ({ shape, description, values }: SqlmeshProperty): DescribedSchema => ({
  description,
  ...byShape[shape],
  ...(values === undefined ? {} : { enum: values }),
});

/** The JSON Schema of each property that rules may set, by name. */
export const propertySchemas: Readonly<Record<string, DescribedSchema>> = Object.fromEntries(
  sqlmeshProperties.map((property) => [property.name, schemaOf(property)]),
);
