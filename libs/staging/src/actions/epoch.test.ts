import { columnCases, refusedCases } from '../testing/column-cases.ts';

const cases: [unit: string, perSecond: bigint, fraction: string][] = [
  ['s', 1n, ''],
  ['ms', 1000n, '.123'],
  ['us', 1_000_000n, '.123456'],
];
for (const [unit, perSecond, fraction] of cases) {
  const part = BigInt(fraction.slice(1) || 0);
  const at = (seconds: bigint): string => String(seconds * perSecond + part);
  columnCases({
    action: `{epoch: ${unit}}`,
    column: 'data_type: bigint',
    rows: [
      [at(0n), `1970-01-01 00:00:00${fraction}+00`],
      [at(1_772_359_200n), `2026-03-01 10:00:00${fraction}+00`],
      [at(1_772_359_200n), `2026-03-01 10:00:00${fraction}+00`],
      [at(-86_400n), `1969-12-31 00:00:00${fraction}+00`],
      [at(4_102_444_800n), `2100-01-01 00:00:00${fraction}+00`],
      [null, null],
    ],
  });
}

refusedCases([['{epoch: s}', 'data_type: text', 'epoch works on bigint, and column "x" is text']]);
