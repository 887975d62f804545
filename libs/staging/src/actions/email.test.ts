import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'email',
  column: 'data_type: text',
  rows: [
    [' Ada@Example.COM ', 'ada@example.com'],
    ['ada@example.com', 'ada@example.com'],
    ['ada@example.com', 'ada@example.com'],
    ['JoRG@müller.example', 'jorg@müller.example'],
    ['', ''],
    [`${long('A')}@x`, `${long('a')}@x`],
    [null, null],
  ],
});

refusedCases([['email', 'data_type: json', 'email works on text, and column "x" is json']]);
