import { expect, test } from 'vitest';
import { ownValidator } from './own-validator.ts';
import { fromPlain } from './tree.ts';

const schema = {
  type: 'object',
  properties: { width: { type: 'integer', minimum: 1 }, side: { enum: ['left', 'right'] } },
  required: ['width'],
  additionalProperties: false,
};

const cases: [given: unknown, found: string[]][] = [
  [{ width: 2, side: 'left' }, []],
  [{ width: 0 }, ['CDF103 /do/pad/width: "width" has to be at least 1, not 0']],
  [
    { with: 1, side: 'lefd' },
    [
      'CDF104 /do/pad: Key "width" is missing in "pad"',
      'CDF102 /do/pad/with: Key "with" is not known here',
      'CDF103 /do/pad/side: "side" has to be "left" or "right", not "lefd"',
    ],
  ],
  ['wide', ['CDF103 /do/pad: "pad" has to be a mapping, not "wide"']],
];
test.each(cases)('%j', async (given, found) => {
  const validate = await ownValidator(schema);
  const findings = validate(fromPlain(given), 'staging.yml', '/do/pad');
  const shown = findings.map(({ code, at, message }) => `${code} ${'pointer' in at ? at.pointer : ''}: ${message}`);
  expect(shown).toEqual(found);
});

test('what is no JSON Schema is refused, its unknown keywords too', async () => {
  await expect(ownValidator({ type: 'whole' })).rejects.toThrow('type');
  await expect(ownValidator({ tpe: 'integer' })).rejects.toThrow('tpe');
});
