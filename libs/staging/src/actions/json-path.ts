import type { JsonPath } from '@cdf/sql';

/** A path as rules write it: names between dots, or a list of names and positions. */
export type WrittenPath = string | readonly (string | number)[];

/** Its JSON Schema. */
export const pathSchema = {
  description: 'Where the value is: names between dots, or a list of names and of positions from 0.',
  anyOf: [
    { type: 'string', minLength: 1 },
    {
      type: 'array',
      minItems: 1,
      items: {
        anyOf: [
          { type: 'string', minLength: 1 },
          { type: 'integer', minimum: 0 },
        ],
      },
    },
  ],
} as const;

/** The parts of a path; undefined when one of them cannot stand in every engine's notation. */
export function readPath(path: WrittenPath): JsonPath | undefined {
  const parts = typeof path === 'string' ? path.split('.') : path;
  return parts.every((part) => typeof part === 'number' || (/^[^"'\\\p{Cc}]+$/u.test(part) && !/\{[{%#]/.test(part)))
    ? parts
    : undefined;
}

/** `$.a.b[0]` for people. */
export const showPath = (path: JsonPath): string =>
  `$${path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('')}`;
