import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: "{map: {values: {'1': open, 2: 'clösed'}, else: unknown}}",
  column: 'data_type: bigint',
  rows: [
    [1, 'open'],
    [1, 'open'],
    [2, 'clösed'],
    ['-9223372036854775808', 'unknown'],
    [null, 'unknown'],
  ],
});
columnCases({
  action: "{map: {values: {'': 0, 'n': 1, 'ä': 1}}}",
  column: 'data_type: text, nullable: false',
  rows: [
    ['', 0],
    ['n', 1],
    ['ä', 1],
    ['n', 1],
    [' n', null],
    [long('n'), null],
  ],
});
columnCases({
  action: "{map: {values: {true: yes it is, false: 'no'}, else: never}}",
  column: 'data_type: bool, nullable: false',
  rows: [
    [true, 'yes it is'],
    [false, 'no'],
    [false, 'no'],
  ],
});

refusedCases([
  ['{map: {values: {a: b}}}', 'data_type: bigint', 'Column "x" is bigint, so it is never "a"'],
  ['{map: {values: {a: b, c: 1}}}', 'data_type: text', 'map makes values of several kinds'],
  ['{map: {values: {a: 1.5}}}', 'data_type: text', 'map makes values of several kinds'],
]);
