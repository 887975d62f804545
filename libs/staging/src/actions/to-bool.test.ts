import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: "{to_bool: {true: ['Yes', '你'], false: ['no', '']}}",
  column: 'data_type: text, nullable: false',
  rows: [
    [' YES ', true],
    ['yes', true],
    ['yes', true],
    ['你', true],
    ['No', false],
    ['', false],
    ['perhaps', null],
    [long('yes'), null],
  ],
});
columnCases({
  action: '{to_bool: {true: [1], false: [0]}}',
  column: 'data_type: bigint',
  rows: [
    [1, true],
    [1, true],
    [0, false],
    ['9223372036854775807', null],
    [null, null],
  ],
});

refusedCases([
  [
    '{to_bool: {true: [1], false: [0]}}',
    'data_type: double',
    'to_bool works on text, bigint, and column "x" is double',
  ],
]);
