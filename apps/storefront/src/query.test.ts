import { expect, test } from 'vitest';
import { rowsWith } from './query.ts';

test('names are quoted, the key is compared as the type it has', () => {
  const table = {
    name: 'staging.odd',
    grain: ['group', 'position'],
    columns: { group: 'BIGINT', position: 'BIGINT', 'say "hi"': 'TEXT' },
  } as const;
  expect(rowsWith(table, 'group', ['1', '2'])).toEqual({
    sql: `SELECT "group", "position", "say ""hi"""
FROM "staging"."odd"
WHERE list_contains(CAST($values AS BIGINT[]), "group")
ORDER BY "group", "position"`,
    values: ['1', '2'],
  });
});
