import { expect, test } from 'vitest';
import { addToList } from './add-to-list.ts';
import { parseYaml } from './parse-yaml.ts';
import { toPlain } from './tree.ts';

const cases: [what: string, text: string, edited: string][] = [
  ['nothing there', 'version: 1\n', 'version: 1\nmodels:\n  skip: [b]\n'],
  ['no line feed at the end', 'version: 1', 'version: 1\nmodels:\n  skip: [b]\n'],
  [
    'rules with a comment of theirs',
    'version: 1\n\n# ours\nrules:\n  - do: [drop]\n',
    'version: 1\n\nmodels:\n  skip: [b]\n# ours\nrules:\n  - do: [drop]\n',
  ],
  [
    'a mapping without the list',
    'models: # all\n    # who\n    owner: me\n',
    'models: # all\n    skip: [b]\n    # who\n    owner: me\n',
  ],
  ['a mapping in braces', 'models: {owner: me}\n', 'models: {skip: [b], owner: me}\n'],
  ['an empty mapping', 'models:\nrules: []\n', 'models:\n  skip: [b]\nrules: []\n'],
  ['one text', "models: {skip: 'a_*'} # old\n", "models: {skip: ['a_*', b]} # old\n"],
  ['a list in brackets', 'models:\n  skip: [a, "c"] # old\n', 'models:\n  skip: [a, "c", b] # old\n'],
  ['an empty list', 'models: {skip: []}\n', 'models: {skip: [b]}\n'],
  [
    'a list of lines',
    'models:\n  skip:\n    # old\n    - a # one\n  owner: me\n',
    'models:\n  skip:\n    # old\n    - a # one\n    - b\n  owner: me\n',
  ],
  ['a list of lines that ends the text', 'models:\n  skip:\n  - a', 'models:\n  skip:\n  - a\n  - b'],
  ['Windows line endings', 'models:\r\n  skip:\r\n  - a\r\n', 'models:\r\n  skip:\r\n  - a\r\n  - b\r\n'],
];

test.each(cases)('adds to %s', (_, text, edited) => {
  expect(addToList(text, ['models', 'skip'], 'b')).toBe(edited);
  expect(toPlain(parseYaml(edited, '').value)).toMatchObject({ models: { skip: expect.arrayContaining(['b']) } });
});

test('a new list begins with what it takes the place of', () => {
  expect(addToList('version: 1\n', ['models', 'skip'], 'b', ['a_*'])).toBe("version: 1\nmodels:\n  skip: ['a_*', b]\n");
});
