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

test('an edited or copied file that nothing generates is told apart', () => {
  const plan = planWrites(writeInput([], new Map([['a/copy.sql', orders.content]])));
  expect(writeFindings(plan)).toMatchObject([{ code: 'CDF704', reason: 'edited-stray', severity: 'error' }]);
});

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
