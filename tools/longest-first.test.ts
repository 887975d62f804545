import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longest, longestFirst } from './longest-first.ts';

test('the longest begin, the other real tools follow, the quick ones are last, and nothing is lost', () => {
  const files = ['libs/a.test.ts', 'apps/b.e2e.test.ts', longest[1]!, 'libs/c.test.ts', longest[0]!];
  const order = [longest[0], longest[1], 'apps/b.e2e.test.ts', 'libs/a.test.ts', 'libs/c.test.ts'];
  expect(longestFirst(files, (file) => file)).toEqual(order);
});

test.each(longest)('%s is there', (file) => {
  expect(existsSync(join(import.meta.dirname, '..', file))).toBe(true);
});
