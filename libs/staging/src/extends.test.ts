import { expect, test } from 'vitest';
import { withExtended } from './extends.ts';
import type { Ruleset } from './ruleset.ts';
import { codesOf, rulesetOf } from './testing/plan-of.ts';

const folder = 'metadata/shop';

/** Files by path, each with what it extends; `faulty` is one that did not pass its check. */
function opened(files: Readonly<Record<string, string | 'faulty'>>, entries: readonly string[]) {
  const open = (file: string): Ruleset | 'absent' | 'faulty' => {
    const text = files[file];
    return text === undefined ? 'absent' : text === 'faulty' ? 'faulty' : rulesetOf(`extends: ${text}`, file);
  };
  const result = withExtended(
    entries.map((entry) => open(entry) as Ruleset),
    folder,
    open,
  );
  return { order: result.value.map(({ file }) => file), codes: codesOf(result), findings: result.findings };
}

const own = 'metadata/shop/staging.yml';
const shared = 'metadata/staging.yml';

test('what is extended runs first, each file once', () => {
  const files = {
    [shared]: '[]',
    [own]: '[../money.yml, pii.yml, ../staging.yml]',
    'metadata/money.yml': 'base.yml',
    'metadata/shop/pii.yml': '[../base.yml, ../money.yml]',
    'metadata/base.yml': '[]',
  };
  expect(opened(files, [shared, own])).toMatchObject({
    order: [shared, 'metadata/base.yml', 'metadata/money.yml', 'metadata/shop/pii.yml', own],
    findings: [],
  });
});

test('a file that is not there is an error at its entry', () => {
  const result = opened({ [own]: '[../staging.yml, ../stagin.yml]', [shared]: '[]' }, [own]);
  expect(result).toMatchObject({ order: [shared, own], codes: ['CDF304 /extends/1'] });
  expect(result.findings[0]!.message).toBe(
    'There is no ruleset "metadata/stagin.yml" in metadata/ or beside this file, as "../stagin.yml" says',
  );
});

test('one path alone has the place of the key', () => {
  expect(opened({ [own]: 'x.yml' }, [own]).codes).toEqual(['CDF304 /extends']);
});

for (const path of [
  '../../staging.yml',
  '/etc/staging.yml',
  '../crm/staging.yml',
  '../shared/staging.yml',
  'sub/staging.yml',
]) {
  test(`${path} is outside, whether it is there or not`, () => {
    const everywhere = new Proxy<Record<string, string>>(
      { [own]: path },
      { get: (files, file) => files[file as string] ?? '[]' },
    );
    expect(opened(everywhere, [own])).toMatchObject({ order: [own], codes: ['CDF304 /extends'] });
  });
}

const circles: [name: string, files: Record<string, string>, codes: string[]][] = [
  ['itself', { [own]: 'staging.yml' }, ['CDF305 /extends']],
  ['two', { [own]: '../a.yml', 'metadata/a.yml': 'shop/staging.yml' }, ['CDF305 /extends']],
  [
    'three',
    { [own]: 'a.yml', 'metadata/shop/a.yml': 'b.yml', 'metadata/shop/b.yml': '[staging.yml]' },
    ['CDF305 /extends/0'],
  ],
];
for (const [name, files, codes] of circles) {
  test(`a circle of ${name} is an error, and ends`, () => expect(opened(files, [own]).codes).toEqual(codes));
}

test('a faulty file was reported by whoever opened it', () => {
  expect(
    opened({ [own]: '[../a.yml, ../b.yml]', 'metadata/a.yml': 'faulty', 'metadata/b.yml': '[]' }, [own]),
  ).toMatchObject({
    order: ['metadata/b.yml', own],
    findings: [],
  });
});
