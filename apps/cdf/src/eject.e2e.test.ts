import { expect, test } from 'vitest';
import { testProject } from './testing/project.ts';

const generated = 'models/staging/shop_v1/orders.sql';
const unitTest = 'tests/generated/shop_v1/test_orders.yaml';
const byHand = 'models/staging_by_hand/shop_v1/orders.sql';
const ruleset = 'metadata/shop_v1/staging.yml';
const rows = 'metadata/shop_v1/generated/tables/orders.ts';
const items = 'models/staging/shop_v1/orders__items.sql';

test('a generated model becomes a hand-written one at once, and a second run does nothing', () => {
  const project = testProject();
  const before = project.snapshot();
  const dry = JSON.parse(project.cdf(['eject', 'shop_v1.orders', '--dry-run', '--json']).stdout);
  expect(project.snapshot()).toEqual(before);
  const [model, nested] = [project.read(generated), project.read(items)];
  const real = JSON.parse(project.cdf(['eject', 'shop_v1.orders', '--json']).stdout);
  expect([real.ok, real.written, real.removed]).toEqual([true, dry.written, [generated, unitTest]]);
  expect(real.written).toEqual(expect.arrayContaining([byHand, ruleset]));
  expect(project.read(byHand)).toBe(model.slice(model.indexOf('MODEL (')).replace(',\n  formatting FALSE', ''));
  expect(project.read(ruleset)).toBe(
    before[`${ruleset}`]!.replace(/^\S+ /, '').replace('\nrules:', '\nmodels:\n  skip: [orders]\nrules:'),
  );
  expect(project.read(items)).toBe(nested);
  expect(project.read(rows)).toMatch(
    /StagedOrders \{[^}]*readonly total: string \| null;[^}]*readonly loaded_at: string \| null;/,
  );
  const after = project.snapshot();
  expect(project.cdf(['eject', 'shop_v1.orders']).status).toBe(0);
  expect(project.cdf(['generate']).status).toBe(0);
  expect(project.cdf(['check']).status).toBe(0);
  expect(project.snapshot()).toEqual(after);
});

test('the staged row type follows what a person writes', () => {
  const project = testProject();
  project.cdf(['eject', 'shop_v1.orders']);
  project.edit(byHand, (text) =>
    text.replace('  src.total,', "  src.total,\n  CAST(src.total * 100 AS BIGINT) AS cents,\n  UPPER('x') AS word,"),
  );
  expect(project.cdf(['check']).stdout).toContain('CDF701');
  expect(project.cdf(['generate']).stdout).toContain(`${byHand}:34:`);
  expect(project.read(rows)).toMatch(/readonly cents: string \| null;[^}]*readonly word: unknown;/);
  project.edit(
    byHand,
    (text) => `${text.slice(0, text.lastIndexOf('SELECT'))}SELECT *\n${text.slice(text.lastIndexOf('FROM'))}`,
  );
  const { status, stdout } = project.cdf(['generate']);
  expect([status, /\S+:\d+:\d+ .*CDF321/.exec(stdout)?.[0]]).toEqual([1, `${byHand}:30:6  error  CDF321`]);
});

test('a hand edit stops it, and a table without a generated model is an error', () => {
  const project = testProject();
  project.edit(generated, (text) => text.replace('src.status', 'UPPER(src.status) AS status'));
  const before = project.snapshot();
  const held = project.cdf(['eject', 'shop_v1.orders']);
  expect([held.status, held.stdout.includes(`CDF704  "${generated}" was edited`)]).toEqual([1, true]);
  expect(project.cdf(['eject', 'shop_v1.order']).stdout).toContain(
    'CDF323  No staging model is generated for "shop_v1.order"',
  );
  expect(project.cdf(['eject', 'shop.orders']).stdout).toContain('CDF605');
  expect(project.cdf(['eject', 'orders']).status).toBe(2);
  expect(project.snapshot()).toEqual(before);
});
