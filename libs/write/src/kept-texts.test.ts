import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepTexts, readKept } from './kept-texts.ts';
import { temporaryProject } from './testing/temporary-project.ts';

const files = (root: string): string[] => readdirSync(join(root, '.cdf/cache'));

test('a text is kept under any name, and goes when it is not kept again', () => {
  const root = temporaryProject();
  expect(readKept(root, '../a/=')).toBeUndefined();
  keepTexts(
    root,
    new Map([
      ['../a/=', 'x\ny'],
      ['b', ''],
    ]),
  );
  expect([readKept(root, '../a/='), readKept(root, 'b')]).toEqual(['x\ny', '']);
  keepTexts(
    root,
    new Map([
      ['../a/=', undefined],
      ['c', 'z'],
    ]),
  );
  expect([readKept(root, '../a/='), readKept(root, 'b'), readKept(root, 'c')]).toEqual(['x\ny', undefined, 'z']);
  expect(files(root)).toHaveLength(2);
});

test('a text that is not what was kept is none', () => {
  const root = temporaryProject();
  keepTexts(root, new Map([['a', 'x']]));
  const path = join(root, '.cdf/cache', files(root)[0]!);
  writeFileSync(path, `${readFileSync(path, 'utf8')}!`);
  expect(readKept(root, 'a')).toBeUndefined();
});

test('nothing is kept outside the project', () => {
  const root = temporaryProject();
  const outside = temporaryProject();
  symlinkSync(outside, join(root, '.cdf'));
  expect(keepTexts(root, new Map([['a', 'x']]))).toBe(false);
  expect(readdirSync(outside)).toEqual([]);
});
