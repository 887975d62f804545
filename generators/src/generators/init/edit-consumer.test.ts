import { expect, test } from 'vitest';
import { type ConsumerEdit, editConsumer } from './edit-consumer.ts';

const edit: ConsumerEdit = { module: '@acme/m/shop', types: ['StagedOrders'], provider: 'shop' };
const edited = (text: string, path = 'app.ts', other: Partial<ConsumerEdit> = {}): Promise<string> =>
  editConsumer(path, text, { ...edit, ...other });

const row = "import type { StagedOrders } from '@acme/m/shop'";
const tail = "\nexport default { providers: [shop], metadata: '@acme/m/shop' };\n";
const config = '\nexport default { providers: [] };\n';

/** Name, text given, text wanted. */
const cases: [string, string, string][] = [
  ['no imports', config.slice(1), `${row};\n${tail}`],
  [
    'only type imports',
    `import type { A } from "a";\n${config}`,
    `import type { A } from "a";\n${row.replaceAll("'", '"')};\n${tail.replaceAll("'", '"')}`,
  ],
  [
    'an import of the same module, types only',
    `import type { A } from '@acme/m/shop';\n${config}`,
    `import type { A, StagedOrders } from '@acme/m/shop';\n${tail}`,
  ],
  [
    'an import of the same module with values, one a line',
    `import {\n  orders, // data\n} from '@acme/m/shop';\n${config}`,
    `import {\n  orders, // data\n  type StagedOrders,\n} from '@acme/m/shop';\n${tail}`,
  ],
  [
    'an import of the same module as a namespace',
    `import * as m from '@acme/m/shop';\n${config}`,
    `import * as m from '@acme/m/shop';\n${row};\n${tail}`,
  ],
  [
    'an import with empty braces',
    `import type {} from '@acme/m/shop';\n${config}`,
    `import type { StagedOrders } from '@acme/m/shop';\n${tail}`,
  ],
  [
    'the type under another name',
    `import type { StagedOrders as Order } from '@acme/m/shop';\n${config}`,
    `import type { StagedOrders as Order } from '@acme/m/shop';\n${tail}`,
  ],
  [
    'the name taken by another import',
    `import { StagedOrders } from './own.ts';\n${config}`,
    `import { StagedOrders } from './own.ts';\nimport type { StagedOrders as StagedOrdersRow } from '@acme/m/shop';\n${tail}`,
  ],
  [
    'the name and its first alias taken by declarations',
    `import Old = require('old');\nclass StagedOrders {}\ntype StagedOrdersRow = 1;\n${config}`,
    `import Old = require('old');\nimport type { StagedOrders as StagedOrdersRow2 } from '@acme/m/shop';\nclass StagedOrders {}\ntype StagedOrdersRow = 1;\n${tail}`,
  ],
  [
    'the name of a member takes nothing',
    `interface A { StagedOrders: 1 }\nconst a = b.StagedOrders;\n${config}`,
    `${row};\n\ninterface A { StagedOrders: 1 }\nconst a = b.StagedOrders;\n${tail}`,
  ],
  [
    'CRLF',
    `import a from 'a';\r\n${config.replaceAll('\n', '\r\n')}`,
    `import a from 'a';\r\n${row};\r\n${tail.replaceAll('\n', '\r\n')}`,
  ],
  [
    'CRLF, an array over lines',
    "import a from 'a'\r\nexport const c = {\r\n\tproviders: [\r\n\t\ta\r\n\t]\r\n}",
    `import a from 'a'\r\n${row}\r\nexport const c = {\r\n\tproviders: [\r\n\t\ta,\r\n\t\tshop\r\n\t],\r\n\tmetadata: '@acme/m/shop'\r\n}`,
  ],
  ['a byte order mark', `\uFEFF${config.slice(1)}`, `\uFEFF${row};\n${tail}`],
  ['a shebang', `#!/usr/bin/env node\n${config.slice(1)}`, `#!/usr/bin/env node\n${row};\n${tail}`],
  [
    'a shebang, a license, a directive, a doc comment',
    `#!/usr/bin/env node\n/* Copyright Acme */\n'use strict' // always\n\n/** Ours. */${config}`,
    `#!/usr/bin/env node\n/* Copyright Acme */\n'use strict' // always\n\n${row}\n\n/** Ours. */${tail}`,
  ].map((text) => text.replaceAll('};', '}').replaceAll('];', ']')) as [string, string, string],
  [
    'a license header',
    `/** License: MIT */\n/* more */\n${config}`,
    `/** License: MIT */\n/* more */\n\n${row};\n${tail}`,
  ],
  ['a license without a blank line', `// SPDX: MIT\n// by Acme${config}`, `// SPDX: MIT\n// by Acme\n${row};\n${tail}`],
  ['a doc comment stays with what it describes', `/** The config. */${config}`, `${row};\n\n/** The config. */${tail}`],
  [
    'a directive and code on one line',
    `"use strict"; export const c = { providers: [] };`,
    `"use strict";\n\n${row.replaceAll("'", '"')};\n export const c = { providers: [shop], metadata: "@acme/m/shop" };`,
  ],
  [
    'an import and code on one line',
    `import 'a'; const x = 1;\n${config}`,
    `import 'a';\n${row};\n const x = 1;\n${tail}`,
  ],
  [
    'satisfies',
    'export const c = { providers: [a] } satisfies C;',
    `${row};\n\nexport const c = { providers: [a, shop], metadata: '@acme/m/shop' } satisfies C;`,
  ],
  [
    'as const, twice',
    'const c = ({ providers: [a] as const } as const);\nexport { c };',
    `${row};\n\nconst c = ({ providers: [a, shop] as const, metadata: '@acme/m/shop' } as const);\nexport { c };`,
  ],
  [
    'defineConfig',
    'export default defineConfig({ providers: [a,], })',
    `${row}\n\nexport default defineConfig({ providers: [a, shop,], metadata: '@acme/m/shop', })`,
  ],
  [
    'defineConfig with a function',
    'export default defineConfig(() => ({ "providers": [] }))',
    `${row.replaceAll("'", '"')}\n\nexport default defineConfig(() => ({ "providers": [shop], metadata: "@acme/m/shop" }))`,
  ],
  [
    'a default export by name',
    'const c: C = { providers: [] };\nexport default c;',
    `${row};\n\nconst c: C = { providers: [shop], metadata: '@acme/m/shop' };\nexport default c;`,
  ],
  [
    'a list of its own',
    'const providers = [a];\nexport default { providers };',
    `${row};\n\nconst providers = [a, shop];\nexport default { providers, metadata: '@acme/m/shop' };`,
  ],
  [
    'nested providers',
    'export default { app: { providers: [x] }, providers: [y] };',
    `${row};\n\nexport default { app: { providers: [x] }, providers: [y, shop], metadata: '@acme/m/shop' };`,
  ],
  [
    'the default export goes first',
    `export const other = { providers: [] };\n${config}`,
    `${row};\n\nexport const other = { providers: [] };\n${tail}`,
  ],
  [
    'a provider that is called',
    'export default { providers: [shop({ a: 1 })] };',
    `${row};\n\nexport default { providers: [shop({ a: 1 })], metadata: '@acme/m/shop' };`,
  ],
  [
    'metadata of another schema',
    "export default { providers: [], 'metadata': x };",
    `${row};\n\nexport default { providers: [shop], 'metadata': x };`,
  ],
  [
    'no semicolons, tabs, no final newline, comments',
    "import {a} from 'a' // a\n\nexport default {\n\tproviders: [\n\t\ta, // first\n\t\tb // second\n\t\t/* end */\n\t], // all\n}",
    "import {a} from 'a' // a\nimport type {StagedOrders} from '@acme/m/shop'\n\nexport default {\n\tproviders: [\n\t\ta, // first\n\t\tb, // second\n\t\tshop\n\t\t/* end */\n\t], // all\n\tmetadata: '@acme/m/shop',\n}",
  ],
  [
    'an empty array over lines, with a comment',
    'export const c = {\n    providers: [\n        // none yet\n    ],\n};\n',
    `${row};\n\nexport const c = {\n    providers: [\n        // none yet\n        shop\n    ],\n    metadata: '@acme/m/shop',\n};\n`,
  ],
];

test.each(cases)('%s', async (_, text, want) => {
  expect(await edited(text)).toBe(want);
});

test.each(cases)('a second run changes nothing: %s', async (_, text) => {
  const once = await edited(text);
  expect(await edited(once)).toBe(once);
});

test('in a JSX file, quotes of attributes do not count', async () => {
  const text = `'use client'\n\nconst a = <A b="c" d="e" f="g">it's</A>\nexport const c = { providers: [<A key="x" />] }\n`;
  expect(await edited(text, 'app.tsx')).toBe(
    `'use client'\n\n${row}\n\nconst a = <A b="c" d="e" f="g">it's</A>\nexport const c = { providers: [<A key="x" />, shop], metadata: '@acme/m/shop' }\n`,
  );
});

test('several types, or none', async () => {
  expect(await edited(config, 'a.ts', { types: ['RawA', 'StagedA'] })).toContain('import type { RawA, StagedA } from');
  expect(await edited(config, 'a.ts', { types: [] })).toBe(tail);
});

test.each([
  ['an empty file', '', 'app.ts exports no object with an array "providers"'],
  ['only a comment', '// later\n', 'exports no object'],
  ['an object that is not exported', 'const c = { providers: [] };', 'exports no object'],
  ['only nested providers', 'export default { app: { providers: [] } };', 'exports no object'],
  ['providers that are no array', 'export default { providers: load() };', 'exports no object'],
  ['providers in a spread', 'export default { ...{ providers: [] } };', 'exports no object'],
  ['a computed name', 'export default { [providers]: [] };', 'exports no object'],
  ['a constant that is itself', 'const a = a;\nexport default a;', 'exports no object'],
  ['two that it could be', 'export const a = { providers: [] }, b = { providers: [] };', 'exports 2 objects'],
  ['a call with two of them', 'export default merge({ providers: [] }, { providers: [] });', 'exports 2 objects'],
  ['an export of another file', "export { default } from './c.ts';", 'exports no object'],
  ['a syntax error', '\nexport default { providers: [ };', 'app.ts:2 '],
  ['JSX in a .ts file', 'export default { providers: [<A />] };', 'the file is left as it is'],
])('%s is refused', async (_, text, message) => {
  await expect(edited(text)).rejects.toThrow(message);
});
