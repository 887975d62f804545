import { findingCodes } from '@cdf/core';
import { expect, test } from 'vitest';
import { commandFacts, findGaps, unusedCodes } from './completeness.ts';
import { readTree, type TreeFile } from './read-tree.ts';

test('the workspace has no gap', () => {
  expect(findGaps(readTree(), findingCodes, commandFacts)).toEqual([]);
});

const codes = { CDF101: { title: 'One' }, CDF102: { title: 'Two' } };
const page = '### CDF101 One\n### CDF102 Two\n';
const verbs = [
  { name: 'sync', flags: ['force', 'json'], help: 'usage: cdf sync\n\nmakes\n' },
  { name: 'check', flags: ['json'], help: 'usage: cdf check\n' },
];
const part = ({ name, help }: { readonly name: string; readonly help: string }): string =>
  `## cdf ${name}\n\n\`\`\`text\n${help}\`\`\`\n`;
const base = {
  'docs/errors.md': page,
  'docs/commands.md': `# Commands\n\n${verbs.map(part).join('\n')}`,
  'libs/base/src/a.test.ts': "expect(codes).toEqual(['CDF101', 'CDF102'])",
};
const gaps = (files: Readonly<Record<string, string>>): string[] => {
  const tree = Object.entries({ ...base, ...files }).map(([path, text]): TreeFile => ({ path, text }));
  return findGaps(tree, codes, verbs).map(({ file, line, message }) => `${file}:${line} ${message}`);
};

const cases: [name: string, files: Record<string, string>, want: string[]][] = [
  ['nothing is missing', { 'libs/a/src/a.ts': "finding('CDF101');" }, []],
  [
    'a code that the list does not know, as a string or as a key',
    { 'apps/a/src/a.ts': "\nfinding('CDF999');\nconst o = { CDF998: 1 };" },
    [
      'apps/a/src/a.ts:2 CDF999 is not in libs/core/src/finding-codes.ts',
      'apps/a/src/a.ts:3 CDF998 is not in libs/core/src/finding-codes.ts',
    ],
  ],
  [
    'a code in prose or in a test is no use of it',
    { 'libs/a/src/a.ts': '// CDF999', 'libs/a/src/a.test.ts': "f('CDF999')" },
    [],
  ],
  ['a code without an entry', { 'docs/errors.md': '### CDF101 One' }, ['docs/errors.md:1 no entry "### CDF102 Two"']],
  [
    'an entry without a code, one with another title, one out of order',
    { 'docs/errors.md': '### CDF102 Too\n### CDF101 One\n### CDF103 Three' },
    [
      'docs/errors.md:1 the title of CDF102 is "Two" in libs/core/src/finding-codes.ts',
      'docs/errors.md:2 CDF101 stands after CDF102',
      'docs/errors.md:3 CDF103 is not in libs/core/src/finding-codes.ts',
    ],
  ],
  [
    'exports of a door without a doc comment, followed to where they are declared',
    {
      'libs/a/src/index.ts':
        "export { b, type C as D } from './b.ts';\nexport * from './e.ts';\n/** Said. */\nexport const told = 1;",
      'libs/a/src/b.ts': '\nexport function b() {}\nexport interface C {}\nexport const inside = 1;',
      'libs/a/src/e.ts': 'const e = 1, f = 2;\nexport { e };\n/** Said. */\nexport type G = 1;',
    },
    [
      'libs/a/src/b.ts:2 "b" has no doc comment',
      'libs/a/src/b.ts:3 "C" has no doc comment',
      'libs/a/src/e.ts:1 "e" has no doc comment',
    ],
  ],
  [
    'one comment serves all overloads',
    {
      'libs/a/src/index.ts':
        '/** Said. */\nexport function a(b: 1): 1;\nexport function a(b: 2): 2;\nexport function a(b) {}',
    },
    [],
  ],
  [
    'codes no test expects: in a comment, made into a finding, a name of a test, or planted by tests of this folder',
    {
      'libs/base/src/a.test.ts': "// CDF101\ntest('CDF101', () => finding('CDF101', at)); new Fault('CDF102');",
      'tools/completeness.test.ts': "expect('CDF101')",
    },
    ['CDF101', 'CDF102'].map((code) => `libs/core/src/finding-codes.ts:1 no test expects ${code}`),
  ],
  [
    'codes expected within a text, a template or a pattern',
    { 'libs/base/src/a.test.ts': 'expect(text).toMatch(/CDF101/); expect(text).toBe(`${at} CDF102 is`);' },
    [],
  ],
  [
    'a command without its part, one the table does not have, another help',
    {
      'docs/commands.md': `${part({ name: 'check', help: 'usage: cdf chek\n' })}\n${part({ name: 'pull', help: '' })}`,
    },
    [
      'docs/commands.md:1 no part "## cdf sync"',
      'docs/commands.md:1 the help of "check" is not what "cdf check --help" prints',
      'docs/commands.md:7 there is no command "pull"',
    ],
  ],
  [
    'parts in another order than the help',
    { 'docs/commands.md': verbs.toReversed().map(part).join('\n') },
    [
      'docs/commands.md:1 "check" does not stand where the help has it',
      'docs/commands.md:7 "sync" does not stand where the help has it',
    ],
  ],
  [
    'command lines that a page shows as code',
    {
      'README.md':
        'Run `cdf sync --force` or `npx cdf chek`; cdf makes files.\n\n    npx cdf check --force # all\n$ cdf sync --json | head --lines 1\n',
    },
    ['README.md:1 there is no command "chek"', 'README.md:3 "cdf check" has no flag "--force"'],
  ],
  ['what a door does not show needs no comment', { 'libs/a/src/b.ts': 'export const b = 1;' }, []],
];
for (const [name, files, want] of cases) {
  test(name, () => expect(gaps(files)).toEqual(want));
}

test('a listed code that no source uses is told', () => {
  expect(unusedCodes([{ path: 'libs/a/src/a.ts', text: "f('CDF101')" }], codes)).toEqual(['CDF102']);
});
