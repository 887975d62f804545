import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadValidator, parseYaml } from '@cdf/text';
import { expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../docs/rulesets.md'), 'utf8');

test('the ruleset on the page is one', async () => {
  const validate = await loadValidator('staging');
  const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  expect(blocks.length).toBeGreaterThan(0);
  for (const text of blocks) {
    const { value, findings } = parseYaml(text, 'docs/rulesets.md');
    expect([...findings, ...validate(value, 'docs/rulesets.md')]).toEqual([]);
  }
});
