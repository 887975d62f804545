import { expect, test } from 'vitest';
import { rulesetOf } from './testing/plan-of.ts';

test('an empty file says nothing', () => {
  expect(rulesetOf('{}')).toEqual({
    file: 'metadata/shop/staging.yml',
    extends: [],
    models: { dataset: undefined, name: undefined, skip: undefined, properties: new Map() },
    rules: [],
  });
});

test('one text counts as a list of one', () => {
  const {
    models,
    rules,
    extends: files,
  } = rulesetOf(
    'extends: ../staging.yml\nmodels: {tags: a, skip: b}\nrules: [{when: {tables: c, columns: d}, do: [drop]}]',
  );
  expect([models.properties.get('tags')?.value, models.skip]).toEqual(['a', ['b']]);
  expect(rules[0]!.when).toMatchObject({ tables: ['c'], columns: { names: ['d'] } });
  expect(files).toMatchObject([{ path: '../staging.yml', file: 'metadata/staging.yml' }]);
});

test('every condition and action has the place it is written at', () => {
  const { rules } = rulesetOf(
    'rules: [{do: [drop]}, {name: n, when: {columns: {names: a, types: text, has: {primary_key: null}}}, do: [{cast: text}, drop]}]',
  );
  const [first, second] = rules;
  expect(first).toMatchObject({ at: { pointer: '/rules/0' }, when: { at: { pointer: '/rules/0/when' } } });
  expect(first!.actions).toMatchObject([{ name: 'drop', parameters: null, at: { pointer: '/rules/0/do/0' } }]);
  expect(second!.when.columns).toMatchObject({
    names: ['a'],
    types: ['text'],
    has: new Map([['primary_key', null]]),
    at: { pointer: '/rules/1/when/columns' },
  });
  expect(second!.actions.map(({ at }) => at)).toMatchObject([
    { pointer: '/rules/1/do/0' },
    { pointer: '/rules/1/do/1' },
  ]);
});
