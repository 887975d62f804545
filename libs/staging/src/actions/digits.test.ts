import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'digits',
  column: 'data_type: text, nullable: false',
  rows: [
    ['+44 (0)20-7946', '440207946'],
    ['440207946', '440207946'],
    ['440207946', '440207946'],
    ['٣ Ärger', null],
    ['', null],
    [long('1a'), '1'.repeat(5000)],
  ],
});

refusedCases([['digits', 'data_type: bigint', 'digits works on text, and column "x" is bigint']]);
