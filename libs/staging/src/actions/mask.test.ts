import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: '{mask: {keep: 2}}',
  column: 'data_type: text, precision: 20000',
  rows: [
    ['4111', '****11'],
    ['4111', '****11'],
    ['äöü你', '****ü你'],
    ['12', '****'],
    ['', '****'],
    [long('12'), '****12'],
    [null, null],
  ],
});

refusedCases([['{mask: {keep: 2}}', 'data_type: bigint', 'mask works on text, and column "x" is bigint']]);
