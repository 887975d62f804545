import { createHash } from 'node:crypto';
import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

const digest = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const texts = ['ada@example.com', ' Ada@Example.com', 'ada@example.com', '', 'grüße 你好', long('ä')];

columnCases({
  action: '{hash: {salt: pii_salt}}',
  column: 'data_type: text',
  variables: { pii_salt: "s'alt" },
  rows: [...texts.map((text) => [text, digest('sha256', `s'alt${text}`)] as const), [null, null]],
});
columnCases({
  action: '{hash: {unsalted: true, algorithm: md5, normalise: [trim, lower]}}',
  column: 'data_type: text, unique: true',
  rows: [...texts.map((text) => [text, digest('md5', text.trim().toLowerCase())] as const), [null, null]],
});
columnCases({
  action: '{hash: {unsalted: true}}',
  column: 'data_type: bigint',
  rows: [
    [1, digest('sha256', '1')],
    [1, digest('sha256', '1')],
    ['-9223372036854775808', digest('sha256', '-9223372036854775808')],
    [null, null],
  ],
});

refusedCases([
  ['{hash: {algorithm: md5}}', 'data_type: text', 'hash needs a salt, or `unsalted: true`, and not both'],
  ['{hash: {unsalted: true}}', 'data_type: double', 'hash works on text, bigint, bool, date, and column "x" is double'],
]);
