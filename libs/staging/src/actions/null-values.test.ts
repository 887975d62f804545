import { columnCases, long, refusedCases } from '../testing/column-cases.ts';
import { testedDialect } from '../testing/engine.ts';

columnCases({
  action: "{null_values: [' N/A', '', 'nichts 你', \"o'clock\"]}",
  column: 'data_type: text, nullable: false',
  rows: [
    ['n/a ', null],
    ['  ', null],
    ['', null],
    ['Nichts 你', null],
    ["o'clock", null],
    [' Ada', ' Ada'],
    [' Ada', ' Ada'],
    [long('n/a'), long('n/a')],
    [null, null],
  ],
});
columnCases({
  action: '{null_values: [-1, 999]}',
  column: 'data_type: bigint',
  rows: [
    [-1, null],
    [999, null],
    [1, 1],
    [1, 1],
    ['9223372036854775807', '9223372036854775807'],
    [null, null],
  ],
});

refusedCases([
  ['{null_values: [a]}', 'data_type: bigint', 'Column "x" is a number, so it is never "a"'],
  ['{null_values: [1]}', 'data_type: text', 'Column "x" is text, so it is never 1'],
  ['{null_values: ["a\\nb"]}', 'data_type: text', `The text "a\\nb" cannot be written on ${testedDialect.name}`],
  ['{null_values: [a]}', 'data_type: json', 'null_values works on text, bigint, decimal, and column "x" is json'],
]);
