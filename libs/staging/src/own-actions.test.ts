import { expect, test } from 'vitest';
import { call, defineAction, type OwnAction, parameters } from './define.ts';
import { readOwnActions } from './own-actions.ts';
import { planStaging } from './plan-staging.ts';
import { codesOf, duckdb, messagesOf, modelOf, rootTable, rulesetOf, schemaOf, sqlOf } from './testing/plan-of.ts';

const shout: OwnAction<null, never> = {
  name: 'shout',
  summary: 'Makes a text loud.',
  on: ['text'],
  effect: { type: { dataType: 'text' } },
  change: ({ expression }) => ({ expression: call('UPPER', expression) }),
};

const planWith = (spec: OwnAction<null, never>, does = 'shout') =>
  planStaging(
    schemaOf(`{orders: ${rootTable('note: {data_type: text}, n: {data_type: bigint}')}}`),
    [rulesetOf(`rules: [{when: {columns: [note]}, do: [${does}]}]`)],
    duckdb,
    { own: readOwnActions([defineAction(spec)]).value },
  );

test('an action of the project is applied as one of cdf is', () => {
  const plan = planWith(shout);
  expect([plan.findings, sqlOf(modelOf(plan, 'orders'))]).toEqual([
    [],
    expect.stringContaining('UPPER(src.note)::TEXT AS note'),
  ]);
});

test('its name is known to who mistypes one', () => {
  expect(planWith(shout, 'shuot').findings[0]).toMatchObject({ code: 'CDF301', hint: 'did you mean "shout"?' });
});

const untyped = (answer: unknown) => () => answer as never;
const failing: [name: string, change: OwnAction<null, never>['change'], says: string][] = [
  ['throws', untyped(undefined), 'change did not return'],
  [
    'throws itself',
    () => {
      throw new Error('no luck\nat all');
    },
    'no luck',
  ],
  [
    'throws nothing in particular',
    () => {
      throw null;
    },
    'it threw a value without a message',
  ],
  ['is asynchronous', untyped(Promise.resolve({})), 'change did not return'],
  [
    'makes no tree',
    untyped({ expression: { kind: 'call', name: 'UPPER', args: [undefined] } }),
    'change did not return',
  ],
  ['makes SQL itself', untyped({ expression: 'UPPER(x)' }), 'change did not return'],
];
test.each(failing)('an action that %s', (_, change, says) => {
  const plan = planWith({ ...shout, change });
  expect([codesOf(plan), messagesOf(plan)]).toEqual([
    ['CDF314 /rules/0/do/0'],
    [expect.stringContaining(`"shout" failed on table "orders": ${says}`)],
  ]);
  expect(sqlOf(modelOf(plan, 'orders'))).toContain('src.note,');
});

test('an action may refuse', () => {
  const plan = planWith({ ...shout, change: (_, __, { refuse }) => refuse('Too loud') });
  expect([codesOf(plan), messagesOf(plan)]).toEqual([['CDF306 /rules/0/do/0'], ['Too loud']]);
});

const lists: [name: string, exported: unknown, says: string[]][] = [
  ['nothing', undefined, ['cdf.actions.ts does not export a list of actions by default']],
  ['something else', [shout], ['cdf.actions.ts does not export a list of actions by default']],
  ['none', [], []],
  [
    'names that are taken',
    ['trim', 'shout', 'shout'].map((name) => defineAction({ ...shout, name })),
    [
      'The action "trim" cannot be used: cdf has an action of that name',
      'The action "shout" cannot be used: it is defined twice',
    ],
  ],
];
test.each(lists)('a file that exports %s', (_, exported, says) => {
  const { findings } = readOwnActions(exported);
  expect(findings.map(({ code, message }) => [code, message])).toEqual(says.map((message) => ['CDF313', message]));
});

const wrong: [spec: Readonly<Record<string, unknown>>, says: string][] = [
  [{ name: 'Shout' }, 'name'],
  [{ summary: 1 }, 'summary'],
  [{ parameters: { type: 'integer' } }, 'parameters'],
  [{ effect: undefined }, 'effect'],
  [{ on: 'text' }, 'on and uses'],
  [{ change: 'UPPER' }, 'change'],
];
test.each(wrong)('defineAction refuses %j', (spec, says) => {
  expect(() => defineAction({ ...shout, ...spec } as typeof shout)).toThrow(`${says} ha`);
});

test('what parameters and functions are is known to the compiler', () => {
  defineAction({
    ...shout,
    parameters: parameters<{ readonly times: number }>({ type: 'object' }),
    uses: ['replaceAll'],
    change: ({ expression }, { times }, { functions }) => {
      const count: number = times;
      // @ts-expect-error: `uses` does not name it
      void functions.sha256;
      return { expression: call('REPEAT', expression, { kind: 'literal', value: count }) };
    },
  });
});
