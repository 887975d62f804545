import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'empty_to_null',
  column: 'data_type: text, nullable: false',
  rows: [
    ['', null],
    ['   ', null],
    ['', null],
    [' é ', 'é'],
    ['\t', '\t'],
    [long('x'), long('x')],
    [null, null],
  ],
});

refusedCases([['empty_to_null', 'data_type: json', 'empty_to_null works on text, and column "x" is json']]);
