import { columnCases, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: '{round: 1}',
  column: 'data_type: decimal, precision: 38, scale: 2',
  rows: [
    ['2.25', '2.30'],
    ['2.25', '2.30'],
    ['-2.25', '-2.30'],
    ['2.24', '2.20'],
    ['999999999999999999999999999999999999.94', '999999999999999999999999999999999999.90'],
    [null, null],
  ],
});

refusedCases([['{round: 1}', 'data_type: double', 'round works on decimal, wei, and column "x" is double']]);
