import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'trim',
  column: 'data_type: text',
  rows: [
    ['  Grüße 你好 ', 'Grüße 你好'],
    ['a', 'a'],
    [' a', 'a'],
    ['a', 'a'],
    ['\ta\n', '\ta\n'],
    ['  ', ''],
    ['', ''],
    [` ${long('ab ')}`, long('ab ').trim()],
    [null, null],
  ],
});

refusedCases([['trim', 'data_type: bigint', 'trim works on text, and column "x" is bigint']]);
