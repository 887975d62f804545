import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'lower',
  column: 'data_type: text, precision: 20000',
  rows: [
    ['Ada ß 你', 'ada ß 你'],
    ['ada ß 你', 'ada ß 你'],
    ['', ''],
    ['', ''],
    [long('aB'), long('aB').toLowerCase()],
    [null, null],
  ],
});

refusedCases([['lower', 'data_type: bigint', 'lower works on text, and column "x" is bigint']]);
