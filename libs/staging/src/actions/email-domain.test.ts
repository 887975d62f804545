import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'email_domain',
  column: 'data_type: text',
  rows: [
    [' Ada@Example.COM ', 'example.com'],
    ['bob@example.com', 'example.com'],
    ['bob@example.com', 'example.com'],
    ['j@müller.example', 'müller.example'],
    ['a@b@c', 'b'],
    ['nobody', ''],
    ['', ''],
    [`a@${long('d')}`, long('d')],
    [null, null],
  ],
});

refusedCases([['email_domain', 'data_type: bigint', 'email_domain works on text, and column "x" is bigint']]);
