import { columnCases, long } from '../testing/column-cases.ts';

columnCases({
  action: 'redact',
  column: 'data_type: text, nullable: false',
  rows: [
    ['ä', null],
    ['a', null],
    ['a', null],
    ['', null],
    [long('a'), null],
  ],
});
columnCases({
  action: 'redact',
  column: 'data_type: decimal, precision: 18, scale: 2',
  rows: [
    [1, null],
    [1, null],
    [null, null],
  ],
});
