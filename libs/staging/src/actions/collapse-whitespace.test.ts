import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'collapse_whitespace',
  column: 'data_type: text',
  rows: [
    [' \t a\r\n\n b  c ', 'a b c'],
    ['a b c', 'a b c'],
    ['a b c', 'a b c'],
    ['ä  ö', 'ä ö'],
    ['\n', ''],
    ['', ''],
    [long('x  '), long('x  ').replace(/ +/g, ' ').trim()],
    [null, null],
  ],
});

refusedCases([
  ['collapse_whitespace', 'data_type: bigint', 'collapse_whitespace works on text, and column "x" is bigint'],
]);
