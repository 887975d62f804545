import { spawnSync } from 'node:child_process';
import { fromPlain, loadValidator } from '@cdf/text';
import { expect, test } from 'vitest';
import { committedProject, git, type TestProject, testProject } from './testing/project.ts';

const contract = 'metadata/shop_v1/schema.yml';
const record = 'metadata/shop_v1/changes.yml';
const rules = 'metadata/shop_v1/staging.yml';
const exported = 'exports/shop.schema.yaml';
const removed = 'shop_v1.customers.vat_number:column-removed';

const withoutVat = (text: string): string => text.replace(/ {6}vat_number:\n {8}data_type: text\n/, '');
const withCoupon = (text: string): string =>
  text.replace(/\n {2}events:\n {4}columns:\n/, (head) => `${head}      coupon:\n        data_type: text\n`);

/** Ids of changes, and whether they are held back or accepted. */
function changesOf(project: TestProject, args: readonly string[]): Record<string, string> {
  const { changes } = JSON.parse(project.cdf([...args, '--json']).stdout);
  return Object.fromEntries(
    changes.map(({ id, held, accepted }: Record<string, string | boolean>) => [
      id,
      held ? 'held' : accepted ? 'accepted' : 'applied',
    ]),
  );
}

test('a column the source dropped holds its schema back, whole, and no other', async () => {
  const project = committedProject();
  project.edit(exported, withoutVat);
  project.edit('exports/clickstream.schema.yaml', withCoupon);
  const ofShop = (snapshot: Record<string, string>) =>
    Object.entries(snapshot).filter(([path]) => path.includes('shop_v1'));
  const before = project.snapshot();

  expect(changesOf(project, ['plan'])).toEqual({
    [removed]: 'held',
    'clickstream.events.coupon:column-added': 'applied',
  });
  expect(project.cdf(['plan']).status).toBe(0);
  expect(project.cdf(['sync', '--dry-run']).status).toBe(1);
  expect(project.snapshot()).toEqual(before);

  const { status, stdout } = project.cdf(['sync']);
  expect(status).toBe(1);
  expect(stdout).toContain(`CDF502  "shop_v1" is held back: 1 change needs a decision`);
  expect(stdout).toContain(`cdf sync shop_v1 --accept '${removed}' --reason '…'`);
  expect(stdout).toMatch(
    /breaking {2}shop_v1\.customers\.vat_number:column-removed {2}metadata\/shop_v1\/schema\.yml:\d+/,
  );
  const after = project.snapshot();
  expect(ofShop(after)).toEqual(ofShop(before));
  expect(project.read('metadata/clickstream/schema.yml')).toContain('coupon');
  expect(project.read('models/staging/clickstream/events.sql')).toContain('coupon');
  // It is said again as long as nobody decides.
  expect(project.cdf(['sync']).status).toBe(1);
  const report = JSON.parse(project.cdf(['sync', '--json']).stdout);
  expect((await loadValidator('report'))(fromPlain(report), 'report')).toEqual([]);
});

test('what is accepted is applied and recorded, and the gate lets it pass', () => {
  const project = committedProject();
  project.edit(exported, withoutVat);
  expect(project.cdf(['sync', '--accept', removed]).status).toBe(2);
  expect(project.cdf(['sync', '--reason', 'none']).status).toBe(2);
  const misspelt = project.cdf(['sync', '--accept', `${removed}d`, '--reason', 'none']);
  expect(misspelt.status).toBe(1);
  expect(misspelt.stdout).toContain(
    `CDF503  There is no change "${removed}d" to accept\n  hint: did you mean "${removed}"?`,
  );

  const { status, stdout } = project.cdf(['sync', '--accept', removed, '--reason', "It's gone: nobody read it"]);
  expect({ status, stdout }).toMatchObject({ status: 0 });
  expect(project.read(record).split('\n').slice(1)).toEqual([
    'version: 1',
    'changes:',
    `  - {id: '${removed}', before: TEXT, after: null, grade: breaking, rebuild: model and below, reason: 'It''s gone: nobody read it'}`,
    '',
  ]);
  expect(project.read(contract)).not.toContain('vat_number');
  expect(project.read('models/staging/shop_v1/customers.sql')).not.toContain('vat_number');
  expect(project.read('metadata/shop_v1/generated/catalog.json')).toContain('"contract_version": 2');
  expect(project.cdf(['sync']).status).toBe(0);
  expect(project.cdf(['check']).status).toBe(0);
  expect(project.cdf(['check', '--base', 'main']).status).toBe(0);
  expect(changesOf(project, ['plan', '--base', 'main'])).toEqual({ [removed]: 'accepted' });

  project.remove(record);
  const without = project.cdf(['check', '--base', 'main']);
  expect(without.status).toBe(1);
  expect(without.stdout).toContain(`CDF502  "${removed}" is not accepted`);
  const again = ['sync', '--base', 'main', '--accept', removed, '--reason', 'gone'];
  expect(project.cdf(again).status).toBe(0);
  expect(project.cdf(['check', '--base', 'main']).status).toBe(0);
});

test('a rule that renames what comes out', () => {
  const project = committedProject();
  project.edit(rules, (text) => text.replaceAll('payment_id', 'payment_number'));
  const before = project.snapshot();
  const renamed = 'shop_v1.payments.payment_id:staged-column-renamed';
  for (const command of ['sync', 'generate']) {
    const { status, stdout } = project.cdf([command]);
    expect(status).toBe(1);
    expect(stdout).toContain(renamed);
    expect(project.snapshot()).toEqual(before);
  }
  expect(project.cdf(['check', '--base', 'main']).stdout).toContain(`CDF502  "${renamed}" is not accepted`);
  expect(project.cdf(['sync', '--accept', '*', '--reason', 'as the bank calls it']).status).toBe(0);
  expect(project.read(record)).toContain(renamed);
  expect(project.cdf(['check', '--base', 'main']).status).toBe(0);
});

test('a decimal that is widened breaks nobody, and everything below is rebuilt', () => {
  const project = committedProject();
  project.edit(exported, (text) =>
    text.replace(/(credit_limit:\n(?: {8}.*\n)*? {8}precision: )12/, (_all, head) => `${head}14`),
  );
  const widened = 'shop_v1.customers.credit_limit:column-widened';
  const report = JSON.parse(project.cdf(['plan', '--json']).stdout);
  expect(report.changes).toMatchObject([{ id: widened, grade: 'risky', rebuild: 'model and below', held: true }]);
  expect(project.cdf(['sync']).status).toBe(1);
  expect(project.cdf(['sync', '--accept', widened, '--reason', 'more credit']).status).toBe(0);
  expect(project.cdf(['check', '--base', 'main']).status).toBe(0);
});

test('an accepted change that expired is accepted no more', () => {
  const project = committedProject();
  project.edit(exported, withoutVat);
  project.cdf(['sync', '--accept', removed, '--reason', 'for now']);
  project.edit(record, (text) => text.replace('}', ', expires: 2999-12-31}'));
  expect(project.cdf(['check', '--base', 'main']).status).toBe(0);
  project.edit(record, (text) => text.replace('2999', '2020'));
  const plain = project.cdf(['check']);
  expect(plain.status).toBe(1);
  expect(plain.stdout).toContain(`${record}:4:5  error  CDF504  "${removed}" was accepted until 2020-12-31`);
  expect(project.cdf(['check', '--base', 'main']).stdout).toContain(`CDF502  "${removed}" is not accepted`);
});

test('a decision made before is none on what happens again', () => {
  const project = committedProject();
  const before = project.read(exported);
  project.edit(exported, withoutVat);
  project.cdf(['sync', '--accept', removed, '--reason', 'gone']);
  git(project, 'commit', '-qam', 'gone');
  project.write(exported, before);
  expect(project.cdf(['sync']).status).toBe(0);
  git(project, 'commit', '-qam', 'back');
  project.edit(exported, withoutVat);
  expect(project.cdf(['sync']).status).toBe(1);
  expect(project.cdf(['sync', '--accept', '*', '--reason', 'gone for good']).status).toBe(0);
  expect(project.read(record).match(/column-removed/g)).toHaveLength(2);
  expect(project.cdf(['check', '--base', 'main']).status).toBe(0);
});

test('two branches that accepted different changes', () => {
  const project = committedProject();
  const other = (text: string): string => text.replace(/ {6}weight_kg:\n(?: {8}.*\n)+/, '');
  git(project, 'switch', '-qc', 'theirs');
  project.edit(exported, other);
  expect(project.cdf(['sync', '--accept', '*', '--reason', 'weights are theirs']).status).toBe(0);
  git(project, 'add', '-A');
  git(project, 'commit', '-qm', 'theirs');
  git(project, 'switch', '-q', 'main');
  project.edit(exported, withoutVat);
  expect(project.cdf(['sync', '--accept', '*', '--reason', 'numbers are ours']).status).toBe(0);
  git(project, 'add', '-A');
  git(project, 'commit', '-qm', 'ours');
  git(project, 'branch', 'base', 'HEAD');
  const merge = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', 'merge', 'theirs'], {
    cwd: project.root,
  });
  expect(merge.status).toBe(1);
  expect(project.read(record)).toContain('<<<<<<<');
  expect(project.cdf(['check']).status).toBe(1);
  project.edit(exported, () =>
    other(
      withoutVat(
        spawnSync('git', ['show', 'base~1:exports/shop.schema.yaml'], { cwd: project.root, encoding: 'utf8' }).stdout,
      ),
    ),
  );
  const { status, stdout } = project.cdf(['sync', '--force']);
  expect(stdout).not.toContain('CDF502');
  expect(status).toBe(0);
  expect(project.read(record).match(/reason: .*}/g)).toEqual([
    'reason: numbers are ours}',
    'reason: weights are theirs}',
  ]);
  expect(project.cdf(['check', '--base', 'base']).status).toBe(0);
});

test('a rule that needs the column: the schema is held back, and the rule is named once the column is gone', () => {
  const project = committedProject();
  project.edit(exported, (text) => text.replace(/ {6}birth_date:\n(?: {8}.*\n)+/, ''));
  const before = project.snapshot();
  const { status, stdout } = project.cdf(['sync']);
  expect(status).toBe(1);
  expect(stdout).toContain('shop_v1.customers.birth_date:column-removed');
  expect(project.snapshot()).toEqual(before);
});

test('a faulty record is told with its line', () => {
  const project = testProject();
  project.write(record, 'version: 1\nchanges:\n  - {id: shop_v1.a:column-removed, before: null, after: x}\n');
  for (const command of ['check', 'sync']) {
    const { status, stdout } = project.cdf([command]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${record}:3:5  error  CDF104`);
  }
});

test('a project grades changes of its own', () => {
  const project = testProject();
  project.edit('cdf_config.toml', (text) => `${text}\n[cdf.contract]\n"shop_v1.cust*" = {column-removed = "safe"}\n`);
  project.edit(exported, withoutVat);
  expect(changesOf(project, ['plan'])).toEqual({ [removed]: 'applied' });
  expect(project.cdf(['sync']).status).toBe(0);
  project.edit(exported, (text) => text.replace(/ {6}weight_kg:\n(?: {8}.*\n)+/, ''));
  expect(changesOf(project, ['plan'])).toEqual({ 'shop_v1.products.weight_kg:column-removed': 'held' });
  project.edit('cdf_config.toml', (text) =>
    text.replace('"shop_v1.cust*" = {column-removed = "safe"}', '"*" = "fatal"'),
  );
  expect(project.cdf(['sync']).stdout).toContain('CDF103');
});

test('drift tells what sources changed, and writes nothing', () => {
  const project = testProject();
  const current = project.cdf(['drift']);
  expect({ status: current.status, stdout: current.stdout }).toEqual({ status: 0, stdout: 'drift: ok, 2 schemas\n' });
  project.edit(exported, withoutVat);
  project.edit('exports/clickstream.schema.yaml', withCoupon);
  const before = project.snapshot();
  const { status, stdout } = project.cdf(['drift']);
  expect(status).toBe(1);
  expect(stdout).toContain('CDF505  The source differs: shop_v1: - customers.vat_number');
  expect(stdout).toContain('CDF505  The source differs: clickstream: + events.coupon');
  expect(stdout).toContain(`breaking  ${removed}`);
  expect(stdout).toContain('safe      clickstream.events.coupon:column-added');
  expect(project.snapshot()).toEqual(before);
});
