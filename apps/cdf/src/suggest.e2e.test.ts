import { fromPlain, loadValidator } from '@cdf/text';
import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import { freeProject, type TestProject } from './testing/project.ts';

interface Suggestion {
  readonly file: string;
  readonly patch: string;
}

function suggest(project: TestProject, ...args: readonly string[]): readonly Suggestion[] {
  const { status, stdout } = project.cdf(['suggest', '--json', ...args]);
  expect(status).toBe(0);
  return JSON.parse(stdout).suggestions;
}

function apply(project: TestProject, suggestions: readonly Suggestion[]): void {
  for (const { file, patch } of suggestions) {
    const isNew = patch.startsWith('--- /dev/null');
    const after = applyPatch(isNew ? '' : project.read(file), patch);
    expect(after).not.toBe(false);
    project.write(file, String(after));
  }
}

test('a first ruleset: nothing is written; applied, the project checks and nothing is left to suggest', async () => {
  const project = freeProject();
  for (const file of ['metadata/staging.yml', 'metadata/shop_v1/staging.yml', 'metadata/clickstream/staging.yml'])
    project.remove(file);
  const before = project.snapshot();
  const { stdout } = project.cdf(['suggest', '--json']);
  expect(project.snapshot()).toEqual(before);
  const report = JSON.parse(stdout);
  expect((await loadValidator('report'))(fromPlain(report), '')).toEqual([]);
  const shop = report.suggestions.find(({ file }: Suggestion) => file === 'metadata/shop_v1/staging.yml');
  expect(shop.patch).toContain('--- /dev/null\n+++ b/metadata/shop_v1/staging.yml\n');
  expect(shop.patch).toContain(`+  # email: dlt marks it with x-annotation-pii\n`);
  expect(shop.patch).toContain('+    do: [{rename: {strip_prefix: stk_}}]\n');
  apply(project, report.suggestions);
  expect(project.cdf(['generate']).status).toBe(0);
  expect(project.cdf(['check']).status).toBe(0);
  expect(suggest(project)).toEqual([]);
});

test('additions say nothing that a rule does already, and stand after the rules there are', () => {
  const project = freeProject();
  expect(project.cdf(['suggest', 'shop_v1']).stdout).toBe('suggest: nothing to add\n');
  // As it was before somebody thought of the payments.
  project.edit('metadata/shop_v1/staging.yml', (text) =>
    text.replace(/ {2}# ---- payments\n[\s\S]*(?= {2}# ---- stock)/, ''),
  );
  const suggestions = suggest(project, 'shop_v1');
  expect(suggestions.map(({ file }) => file)).toEqual(['metadata/shop_v1/staging.yml']);
  const [{ patch }] = suggestions as [Suggestion];
  expect(patch).not.toMatch(/email|strip_prefix/);
  expect(patch).not.toMatch(/^-(?!-- )/m);
  apply(project, suggestions);
  expect(project.cdf(['generate']).status).toBe(0);
  expect(project.cdf(['check']).status).toBe(0);
  expect(project.cdf(['suggest', 'shop_v1']).stdout).toBe('suggest: nothing to add\n');
});

test('the patch alone is printed', () => {
  const project = freeProject();
  project.write('metadata/clickstream/staging.yml', 'version: 1\n');
  expect(project.cdf(['suggest', 'clickstream']).stdout).toMatch(/^--- a\/metadata\/clickstream\/staging\.yml\n/);
});

test.each([
  ['{', 'is not JSON'],
  ['{"a.b": 1}', 'is not an object of objects'],
])('a profile %s is a wrong command line', (text, says) => {
  const project = freeProject();
  project.write('profile.json', text);
  const { status, stderr } = project.cdf(['suggest', '--profile', 'profile.json']);
  expect(status).toBe(2);
  expect(stderr).toContain(says);
});
