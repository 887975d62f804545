import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'upper',
  column: 'data_type: text, precision: 20000',
  rows: [
    ['Ada 你', 'ADA 你'],
    ['ada 你', 'ADA 你'],
    ['', ''],
    ['', ''],
    [long('aB'), long('aB').toUpperCase()],
    [null, null],
  ],
});

refusedCases([['upper', 'data_type: bigint', 'upper works on text, and column "x" is bigint']]);
