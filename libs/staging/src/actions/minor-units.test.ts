import { columnCases, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: '{minor_units: 2}',
  column: 'data_type: bigint',
  rows: [
    [1234, '12.34'],
    [1234, '12.34'],
    [-5, '-0.05'],
    [0, '0.00'],
    ['999999999999999999', '9999999999999999.99'],
    [null, null],
  ],
});
columnCases({
  action: '{minor_units: 6}',
  column: 'data_type: bigint, precision: 32',
  rows: [
    [1, '0.000001'],
    [1, '0.000001'],
    [2147483647, '2147.483647'],
    [null, null],
  ],
});

refusedCases([['{minor_units: 2}', 'data_type: decimal', 'minor_units works on bigint, and column "x" is decimal']]);
