import { expect, test } from 'vitest';
import { countEscapes, type Escapes } from './figures/count-escapes.ts';
import { withRecord } from './figures/history.ts';
import { figuresOf, printFigures } from './figures.ts';

const escapes: [text: string, want: Escapes][] = [
  ['const a: any = b as string;', { any: 1, casts: 1 }],
  ['const a = <string>b as unknown as Record<string, any>;', { any: 1, casts: 3 }],
  ['const a = [1] as const; const b = <const>[1]; const c = a satisfies object;', { any: 0, casts: 0 }],
  ["// any as any\nimport { a as b } from './a.ts'; const any = 'x as any';", { any: 0, casts: 0 }],
];
test.each(escapes)('%s', (text, want) => expect(countEscapes('a.ts', text)).toEqual(want));

const tree = Object.entries({
  'libs/core/src/a.ts': "import './b.ts';\nexport const a = 1;\nexport const c: any = a as unknown;\n",
  'libs/core/src/b.ts': "import './a.ts';\n",
  'libs/core/src/index.ts': "/** Said. */\nexport const d = 1;\nexport { a } from './a.ts';\nexport const e = 2;",
  'libs/core/src/a.test.ts': 'const x: any = 1;\n\n\n\n',
  'libs/text/src/validators/config.ts': 'x\n'.repeat(99),
  'schemas/generated/config.ts': 'x\n'.repeat(99),
  'tools/a.ts': 'x\n'.repeat(99),
  'apps/warehouse/a.ts': 'x\n'.repeat(99),
  'docs/a.md': 'x\n'.repeat(99),
}).map(([path, text]) => ({ path, text }));

test('figures of a planted tree', () => {
  expect(figuresOf(tree)).toEqual({
    productFiles: 3,
    medianLength: 3,
    longest: { path: 'libs/core/src/index.ts', length: 4 },
    any: 1,
    casts: 1,
    cycles: 1,
    exports: { all: 3, documented: 1 },
    testFiles: 1,
    testRatio: 0.5,
  });
  expect(printFigures(figuresOf(tree))).toBe(
    '3 product files · length median 3 max 4 (libs/core/src/index.ts) · any 1 · casts 1 · cycles 1 · documented 33% of 3 exports · test files 1 · test lines per product line 0.50',
  );
});

test('a commit has one line, the last one measured', () => {
  const first = withRecord('', '1a2b3c4 2026-01-31', 'any 1');
  expect(first).toBe('1a2b3c4 2026-01-31  any 1\n');
  const second = withRecord(first, '5d6e7f8 2026-02-01', 'any 0');
  expect(withRecord(second, '5d6e7f8 2026-02-01', 'any 2')).toBe(
    '1a2b3c4 2026-01-31  any 1\n5d6e7f8 2026-02-01  any 2\n',
  );
  expect(withRecord(second, '5d6e7f8 2026-02-01', 'any 0')).toBe(second);
});
