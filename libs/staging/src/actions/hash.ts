import { cast, type Expression, variable } from '@cdf/sql';
import { columnAction } from './column-action.ts';
import { parameters } from './parameters.ts';

interface Hash {
  readonly algorithm?: 'sha256' | 'md5';
  readonly salt?: string;
  readonly unsalted?: true;
  readonly normalise?: Way | readonly Way[];
}

type Way = 'trim' | 'lower';

/** `hash`: the same person is the same text, and nobody knows who. */
export const hash = columnAction({
  name: 'hash',
  summary: 'Replaces a value by its SHA-256 or MD5 in hexadecimal digits; NULL stays NULL.',
  documentation: `Equal values have equal hashes, so that the column still joins and counts. \`normalise\` makes values equal that differ in case or blanks;
engines do not agree on the lower case of some letters (\`İ\`), so neither do such hashes.

The salt is a variable of SQLMesh, never a text in a file. SQLMesh puts its value into the SQL it sends and may log. Without a salt
anyone with a list of addresses can find out whose a hash is; \`unsalted: true\` says that this is known.`,
  example: '{when: {columns: [email]}, do: [{hash: {salt: pii_salt, normalise: [trim, lower]}}]}',
  parameters: parameters<Hash>({
    type: 'object',
    properties: {
      algorithm: { description: 'sha256 unless said.', enum: ['sha256', 'md5'] },
      salt: {
        description: 'A variable of SQLMesh whose value is put before every value.',
        type: 'string',
        pattern: '^[a-z_][a-z0-9_]*$',
      },
      unsalted: { description: 'Without a salt.', const: true },
      normalise: {
        description: 'What is done to a text first, in this order.',
        anyOf: [{ enum: ['trim', 'lower'] }, { type: 'array', items: { enum: ['trim', 'lower'] }, uniqueItems: true }],
      },
    },
    additionalProperties: false,
  }),
  on: ['text', 'bigint', 'bool', 'date'],
  uses: ['sha256', 'md5', 'join', 'trim', 'lower'],
  effect: { type: { dataType: 'text', precision: 64 }, isAnonymous: true },
  change: ({ expression, type }, { algorithm = 'sha256', salt, unsalted, normalise = [] }, tools) => {
    if ((salt === undefined) === (unsalted === undefined))
      return tools.refuse('hash needs a salt, or `unsalted: true`, and not both', 'hash: {salt: pii_salt}');
    const ways = [normalise].flat();
    const text = type?.dataType === 'text' ? expression : cast(expression, tools.sqlType({ dataType: 'text' })!);
    const normalised = ways.reduce<Expression>((value, way) => tools.functions[way](value), text);
    const salted = salt === undefined ? normalised : tools.functions.join([variable(salt), normalised]);
    return {
      expression: tools.functions[algorithm](salted),
      ...(algorithm === 'md5' ? { type: { dataType: 'text', precision: 32 } as const } : {}),
      ...(ways.length === 0 ? { keepsValues: true } : {}),
    };
  },
});
