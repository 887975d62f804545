import { expect, test } from 'vitest';
import { checkArrows } from './arrows.ts';
import { readTree, type TreeFile } from './read-tree.ts';

test('the workspace has no violation', () => {
  const tree = readTree();
  expect(tree.length).toBeGreaterThan(20);
  expect(checkArrows(tree)).toEqual([]);
});

const manifests = {
  'package.json': '{"devDependencies": {"vitest": "1", "yaml": "1", "@nx/devkit": "1", "@types/sarif": "1"}}',
  'libs/sql/package.json': '{"dependencies": {"@cdf/core": "*", "@cdf/catalog": "*", "yaml": "*"}}',
  'generators/package.json': '{"dependencies": {}, "peerDependencies": {"nx": "*"}}',
};
const planted = (files: Readonly<Record<string, string>>): string[] => {
  const tree = Object.entries({ ...manifests, ...files }).map(([path, text]): TreeFile => ({ path, text }));
  return checkArrows(tree).map(({ file, line, kind, message }) => `${file}:${line} ${kind}: ${message}`);
};

const violations: [name: string, files: Record<string, string>, want: string[]][] = [
  [
    'an import of a higher library, undeclared as well',
    { 'libs/sql/src/a.ts': "\nimport { emit } from '@cdf/emit';" },
    [
      'libs/sql/src/a.ts:2 arrow: @cdf/sql may not import @cdf/emit',
      'libs/sql/src/a.ts:2 undeclared: "@cdf/emit" is not in the dependencies of libs/sql/package.json',
    ],
  ],
  [
    'a type is an arrow too, in any syntax',
    { 'libs/sql/src/a.ts': "type A = import('@cdf/commands').A;\nexport type { B } from '@cdf/cli';" },
    [
      'libs/sql/src/a.ts:1 arrow: @cdf/sql may not import @cdf/commands',
      'libs/sql/src/a.ts:1 undeclared: "@cdf/commands" is not in the dependencies of libs/sql/package.json',
      'libs/sql/src/a.ts:2 arrow: @cdf/sql may not import @cdf/cli',
      'libs/sql/src/a.ts:2 undeclared: "@cdf/cli" is not in the dependencies of libs/sql/package.json',
    ],
  ],
  [
    'a library that imports itself by name',
    { 'libs/sql/src/a.ts': "export { a } from '@cdf/sql';" },
    ['libs/sql/src/a.ts:1 arrow: @cdf/sql may not import @cdf/sql'],
  ],
  [
    'a test that imports a higher library',
    { 'libs/sql/src/a.test.ts': "import { emit } from '@cdf/emit';" },
    ['libs/sql/src/a.test.ts:1 arrow: @cdf/sql may not import @cdf/emit'],
  ],
  [
    'a path behind the door, lazily, in a test',
    { 'libs/sql/src/a.test.ts': "const a = await import('@cdf/core/src/order.ts');" },
    ['libs/sql/src/a.test.ts:1 door: "@cdf/core/src/order.ts" goes past the door "@cdf/core"'],
  ],
  [
    'a relative path out of the library',
    { 'libs/sql/src/a.ts': "\n\nimport { order } from '../../core/src/order.ts';" },
    ['libs/sql/src/a.ts:3 outside: "../../core/src/order.ts" leaves libs/sql/ by a path; import the package'],
  ],
  [
    'a dependency that package.json does not name, by a path inside it',
    { 'libs/sql/src/a.ts': "import zod from 'zod/mini';" },
    ['libs/sql/src/a.ts:1 undeclared: "zod" is not in the dependencies of libs/sql/package.json'],
  ],
  [
    'a package of which the workspace has the types only',
    { 'libs/sql/src/a.ts': "import type { Log } from 'sarif';\nimport { Run } from 'sarif';" },
    ['libs/sql/src/a.ts:2 undeclared: "sarif" is not in the dependencies of libs/sql/package.json'],
  ],
  [
    "the workspace's own tools in a source",
    { 'libs/sql/src/a.ts': "import { expect } from 'vitest';" },
    [
      'libs/sql/src/a.ts:1 undeclared: "vitest" is not in the dependencies of libs/sql/package.json',
      'libs/sql/src/a.ts:1 heavy: "vitest" belongs in tests and tools only',
    ],
  ],
  [
    'a heavy dependency in the wrong room',
    { 'libs/sql/src/a.ts': "import { parse } from 'yaml';" },
    ['libs/sql/src/a.ts:1 heavy: "yaml" belongs in libs/text/ only'],
  ],
  [
    'a run-time import where only types are welcome',
    { 'generators/src/plugin.ts': "import { logger } from '@nx/devkit';" },
    [
      'generators/src/plugin.ts:1 undeclared: "@nx/devkit" is not in the dependencies of generators/package.json',
      'generators/src/plugin.ts:1 heavy: of "@nx/devkit" only types may be imported here',
    ],
  ],
  [
    'a file system in a pure file',
    { 'libs/sql/src/a.ts': "// why\nimport { readFileSync } from 'node:fs';\nimport 'child_process';" },
    [
      'libs/sql/src/a.ts:2 io: "node:fs" does IO, and this file is not one of those that may',
      'libs/sql/src/a.ts:3 io: "child_process" does IO, and this file is not one of those that may',
    ],
  ],
  [
    'paths that depend on the machine',
    { 'libs/sql/src/a.ts': "import { join } from 'node:path';" },
    [
      'libs/sql/src/a.ts:1 io: "node:path" depends on the machine but for its posix, and this file is not one of those that may',
    ],
  ],
  [
    'environment, clock, chance, console and locale in a pure file',
    {
      'libs/sql/src/a.ts':
        "process.env.HOME;\nDate.now();\nnew Date();\nMath.random();\nglobalThis.console.log();\n'a'.localeCompare('b');",
    },
    ['process', 'Date.now', 'new Date', 'Math.random', 'console', '.localeCompare'].map(
      (name, index) => `libs/sql/src/a.ts:${index + 1} io: ${name} depends on more than its arguments`,
    ),
  ],
  [
    'a cycle of three files, told once',
    {
      'libs/sql/src/a.ts': "import type { C } from './c.ts';\nimport { b } from './b.ts';",
      'libs/sql/src/b.ts': "export * from './c.ts';",
      'libs/sql/src/c.ts': "await import('./a.ts');",
    },
    ['libs/sql/src/a.ts:2 cycle: libs/sql/src/a.ts → libs/sql/src/b.ts → libs/sql/src/c.ts → libs/sql/src/a.ts'],
  ],
  [
    'a source that imports what is there for tests',
    { 'libs/sql/src/a.ts': "import { sample } from './testing/sample.ts';", 'libs/sql/src/testing/sample.ts': '' },
    ['libs/sql/src/a.ts:1 test-import: "./testing/sample.ts" is there for tests only'],
  ],
  [
    'a dependency of package.json that points upward, though nothing imports it',
    { 'libs/sql/package.json': '{"dependencies": {\n"@cdf/core": "*",\n"@cdf/emit": "*"}}' },
    ['libs/sql/package.json:3 arrow: @cdf/sql may not depend on @cdf/emit'],
  ],
];
for (const [name, files, want] of violations) {
  test(`found: ${name}`, () => expect(planted(files)).toEqual(want));
}

const welcome: [name: string, files: Record<string, string>][] = [
  [
    'lower libraries, JSON Schemas aside',
    { 'libs/sql/src/a.ts': "import { a } from '@cdf/core';\nimport type { C } from '@cdf/catalog';" },
  ],
  [
    'a hash and POSIX paths are not IO',
    { 'libs/sql/src/a.ts': "import { hash } from 'node:crypto';\nimport { posix } from 'node:path';" },
  ],
  ['types of a module with IO', { 'libs/sql/src/a.ts': "import type { Stats } from 'node:fs';" }],
  [
    'names that only look like globals',
    { 'libs/sql/src/a.ts': 'const process = { console: 1 };\nprocess.console;\ninterface A { fetch(): Date }' },
  ],
  [
    'type-only imports make no cycle',
    { 'libs/sql/src/a.ts': "import type { B } from './b.ts';", 'libs/sql/src/b.ts': "import { a } from './a.ts';" },
  ],
  ['IO files do IO', { 'libs/write/src/lock.ts': "import { openSync } from 'node:fs';\nprocess.pid;" }],
  [
    'tests read files, use tools and heavy packages',
    { 'libs/sql/src/a.test.ts': "import 'node:fs';\nimport 'vitest';\nimport 'yaml';\nimport '@cdf/sql';" },
  ],
  [
    'types of Nx on the inference path',
    { 'generators/src/plugin.ts': "import type { CreateNodesV2 } from '@nx/devkit';" },
  ],
  [
    'a string or a comment is no import',
    { 'libs/sql/src/a.ts': "// import { emit } from '@cdf/emit'\nexport const text = \"import 'node:fs'\";" },
  ],
];
for (const [name, files] of welcome) {
  test(`welcome: ${name}`, () => expect(planted(files)).toEqual([]));
}
