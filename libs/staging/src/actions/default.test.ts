import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: "{default: 'n''ö'}",
  column: 'data_type: text',
  rows: [
    [null, "n'ö"],
    [null, "n'ö"],
    ['', ''],
    ['ä', 'ä'],
    [long('a'), long('a')],
  ],
});
columnCases({
  action: '{default: -1}',
  column: 'data_type: bigint, precision: 32',
  rows: [
    [null, -1],
    [2147483647, 2147483647],
    [2147483647, 2147483647],
  ],
});
columnCases({
  action: '{default: 0.5}',
  column: 'data_type: decimal, precision: 18, scale: 2',
  rows: [
    [null, '0.50'],
    [1, '1.00'],
    [1, '1.00'],
  ],
});
columnCases({
  action: '{default: false}',
  column: 'data_type: bool',
  rows: [
    [null, false],
    [true, true],
    [true, true],
  ],
});
columnCases({
  action: "{default: '2026-03-01T12:00:00+02:00'}",
  column: 'data_type: timestamp',
  rows: [
    [null, '2026-03-01 10:00:00+00'],
    ['2026-03-01 10:00:00Z', '2026-03-01 10:00:00+00'],
    ['2026-03-01 10:00:00Z', '2026-03-01 10:00:00+00'],
  ],
});

refusedCases([
  ['{default: 1}', 'data_type: text', 'Column "x" is text, which 1 is not'],
  ['{default: 1.5}', 'data_type: bigint', 'Column "x" is bigint, which 1.5 is not'],
  ['{default: tomorrow}', 'data_type: date', 'Column "x" is date, which "tomorrow" is not'],
]);
