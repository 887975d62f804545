import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Action, actions } from '@cdf/staging';
import { expect, test } from 'vitest';
import { factsFolder, factsNow, factsNowWithoutRules } from './facts-file.ts';

const textOf = ({ name }: Action): string => readFileSync(fileOf(name), 'utf8');
const fileOf = (name: string): string => fileURLToPath(new URL(`${name}.yml`, factsFolder));

// After a change that is meant: `npx vitest run --project unit tools/catalogue/facts.test.ts -u`, and every line of the diff is read.
for (const action of actions)
  test(`what ${action.name} does in each dialect is what its facts say`, async () => {
    await expect(factsNow(action, textOf(action))).toMatchFileSnapshot(fileOf(action.name));
  });

test('what there is without rules is what its facts say', async () => {
  await expect(factsNowWithoutRules()).toMatchFileSnapshot(fileOf('without_rules'));
});

test('every action has its facts', () => {
  const files = [...actions.map(({ name }) => `${name}.yml`), 'tables.yml', 'without_rules.yml'];
  expect(readdirSync(factsFolder).sort()).toEqual(files.sort());
});

test('every parameter is in a rule of the facts', () => {
  const unused = actions.flatMap((action) =>
    parametersOf(action.parameters.schema)
      .filter((parameter) => !new RegExp(`\\b${parameter}'?: `).test(rulesOf(action)))
      .map((parameter) => `${action.name} ${parameter}`),
  );
  expect(unused).toEqual([]);
});

const rulesOf = (action: Action): string =>
  textOf(action)
    .split('\n')
    .filter((line) => line.startsWith('  - rule: '))
    .join('\n');

function parametersOf({ properties = {}, anyOf = [] }: Action['parameters']['schema']): string[] {
  return [...Object.keys(properties as object), ...(anyOf as Action['parameters']['schema'][]).flatMap(parametersOf)];
}
