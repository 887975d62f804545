import { expect, test } from 'vitest';
import { checkFindings, planWrites, writeFindings } from './index.ts';
import { signedFile, textsOf, writeInput } from './testing/signed-file.ts';

const orders = signedFile('a/orders.sql', 'SELECT 2');
const oldOrders = signedFile('a/orders.sql', 'SELECT 1');
const shown = (findings: ReturnType<typeof writeFindings>) =>
  findings.map(({ code, at, message, hint }) => `${at.file} ${code} ${message}; ${hint}`);

test('an edit is told where it belongs', () => {
  const plan = planWrites(writeInput([orders], new Map([['a/orders.sql', `${oldOrders.content}--\n`]])));
  expect(shown(writeFindings(plan))).toEqual([
    'a/orders.sql CDF704 "a/orders.sql" was edited after it was generated; make the change in metadata/shop/schema.yml or ' +
      'metadata/shop/staging.yml and generate again; "--force" drops the edit and takes the generated text',
  ]);
});

const items = signedFile('a/items.sql', 'SELECT 2');
const stray = signedFile('b/old.sql', 'SELECT 0').content;
const keep = 'take its "cdf:signature" line out to keep it as a file of your own';
const misfits: [name: string, present: Record<string, string>, want: string][] = [
  [
    'edited or from elsewhere',
    { 'a/copy.sql': stray },
    `"a/copy.sql" was edited, copied or moved here, and nothing generates it; delete it, or ${keep}`,
  ],
  [
    'copied',
    { 'a/items.sql': items.content, 'a/copy.sql': items.content },
    `"a/copy.sql" is a copy of "a/items.sql"; delete it, or ${keep}`,
  ],
  [
    'moved, in a CRLF checkout',
    { 'a/copy.sql': items.content.replaceAll('\n', '\r\n') },
    `"a/copy.sql" was moved here from "a/items.sql"; move it back, or ${keep}`,
  ],
  [
    'copied from an output that is out of date',
    { 'a/orders.sql': oldOrders.content, 'a/copy.sql': oldOrders.content },
    `"a/copy.sql" is a copy of "a/orders.sql"; delete it, or ${keep}`,
  ],
  [
    'copied over an output',
    { 'a/orders.sql': items.content, 'a/items.sql': items.content },
    '"a/orders.sql" holds the text of "a/items.sql"; "--force" puts back what belongs here',
  ],
];
for (const [name, present, want] of misfits) {
  test(`a file whose signature does not fit: ${name}`, () => {
    const plan = planWrites(writeInput([orders, items], new Map(Object.entries(present))));
    expect(plan.isBlocked).toBe(true);
    expect(writeFindings(plan).map(({ code, message, hint }) => `${code} ${message}; ${hint}`)).toEqual([
      `CDF704 ${want}`,
    ]);
  });
}

test('a foreign file and a clash are reported', () => {
  const desired = [orders, signedFile('a/Orders.sql', '')];
  const plan = planWrites(writeInput(desired, new Map([['a/orders.sql', 'SELECT 1\n']])));
  expect(writeFindings(plan).map(({ code, at }) => `${code} ${at.file}`)).toEqual([
    'CDF705 a/orders.sql',
    'CDF708 a/Orders.sql',
    'CDF708 a/orders.sql',
  ]);
});

test('a check says what is out of date, missing and left over; writing does not', () => {
  const present = textsOf([oldOrders, signedFile('a/gone.sql', '')]);
  const plan = planWrites(writeInput([orders, signedFile('a/new.sql', '')], present));
  expect(writeFindings(plan)).toEqual([]);
  expect(checkFindings(plan).map(({ code, at }) => `${code} ${at.file}`)).toEqual([
    'CDF701 a/orders.sql',
    'CDF702 a/new.sql',
    'CDF703 a/gone.sql',
  ]);
});
