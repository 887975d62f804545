import { readFileSync } from 'node:fs';
import { changeRules } from '@cdf/contract';
import { expect, test } from 'vitest';
import { changeOutputs } from './changes.ts';

for (const [path, content] of changeOutputs())
  test(`${path} is what the rules say: npm run actions`, () =>
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(content));

const rules = Object.values(changeRules).flatMap((ofSubject) =>
  ofSubject.map(({ name, reason }) => ({ name, reason })),
);

test('no two rules have one name', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

test.each(rules)('$name is explained', ({ name, reason }) => {
  expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
  expect(reason).toMatch(/^(?:[A-Z]|dlt ).*[^.]$/);
});
