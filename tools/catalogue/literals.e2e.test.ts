import { join } from 'node:path';
import { dialectOf } from '@cdf/sql';
import { expect, test } from 'vitest';
import { runProgram } from '../conformance/run-program.ts';
import { ensurePython } from '../python/ensure.ts';
import { catalogueDestinations } from './cells.ts';

const texts = [
  '',
  'é',
  "it's",
  "''",
  "'",
  'a\\b',
  '\\',
  "\\'",
  "a\\''b\\\\",
  '"x" `y` [z]',
  '$$a$$',
  '@x',
  '%s',
  'a -- b /* c */',
];

test('SQLMesh reads a text as the one that was written, in every dialect', async () => {
  const written = catalogueDestinations.flatMap((destination) => {
    const { name, textLiteral } = dialectOf(destination)!;
    return texts.flatMap((text) => {
      const sql = textLiteral(text);
      return sql === undefined ? [] : [{ name, text, sql }];
    });
  });
  const asked = JSON.stringify(written.map(({ name, sql }) => [name, sql]));
  const reader = join(import.meta.dirname, 'read_literals.py');
  const read = JSON.parse(await runProgram(import.meta.dirname, await ensurePython(), [reader, asked])) as unknown[];
  expect(written.length).toBeGreaterThan(texts.length * 8);
  expect(written.map((one, index) => ({ ...one, text: read[index] }))).toEqual(written);
});
