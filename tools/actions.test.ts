import { readFileSync } from 'node:fs';
import { actions } from '@cdf/staging';
import { loadValidator, parseYaml } from '@cdf/text';
import { expect, test } from 'vitest';
import { actionOutputs } from './actions.ts';

for (const [path, content] of await actionOutputs())
  test(`${path} is what the actions say: npm run actions`, () =>
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(content));

const validate = await loadValidator('staging');

for (const { name, summary, documentation, example } of actions)
  test(`${name} is explained`, () => {
    expect(validate(parseYaml(`{version: 1, rules: [${example}]}`, '').value, '')).toEqual([]);
    expect(example).toMatch(new RegExp(`do: .*\\b${name}\\b`));
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(documentation).toMatch(/\.$/);
  });
