import { spawnSync } from 'node:child_process';
import { fromPlain, loadValidator } from '@cdf/text';
import { expect, test } from 'vitest';
import { committedProject, testProject } from './testing/project.ts';

const contract = 'metadata/shop_v1/schema.yml';
const withoutWeight = (text: string): string => text.replace(/ {6}stk_weight: .*\n/, '');

test('nothing differs from the revision the project is at', () => {
  const { status, stdout } = committedProject().cdf(['plan', '--base', 'HEAD']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'plan: ok, 2 schemas\n' });
});

test('a column the source dropped is one change, its staged column with it; nothing is written', () => {
  const project = committedProject();
  const line =
    project
      .read(contract)
      .split('\n')
      .findIndex((text) => text.includes('stk_weight: ')) + 1;
  project.edit(contract, withoutWeight);
  const before = project.snapshot();
  const { status, stdout } = project.cdf(['plan', '--base', 'HEAD']);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: `  breaking  shop_v1.stock_levels.stk_weight:column-removed  ${contract}:${line}
            TEXT → –
            Every query and every line of TypeScript that reads it fails
            SQLMesh rebuilds the model and everything below it
            read by models/staging/shop_v1/stock_levels.sql:38  staging.shop_v1__stock_levels
            nobody else in this workspace reads it
            needs a decision
plan: ok, 2 schemas, 1 breaking
`,
  });
  expect(project.snapshot()).toEqual(before);
});

test('a rule is graded like a source, and the answer is what the schema of reports says', async () => {
  const project = committedProject();
  project.edit('metadata/shop_v1/staging.yml', (text) => text.replace('decimal(10, 3)', 'decimal(12, 3)'));
  const report = JSON.parse(project.cdf(['plan', 'shop_v1', '--base', 'HEAD', '--json']).stdout);
  expect(
    report.changes.map(({ id, grade, before, after }: Record<string, string>) => [id, grade, before, after]),
  ).toEqual([['shop_v1.stock_levels.weight:staged-column-resized', 'risky', 'DECIMAL(10, 3)', 'DECIMAL(12, 3)']]);
  expect((await loadValidator('report'))(fromPlain(report), 'report')).toEqual([]);
});

test('schemas that came and went', () => {
  const project = committedProject();
  project.write('metadata/shop_v2/schema.yml', project.read(contract));
  project.write('metadata/shop_v2/staging.yml', project.read('metadata/shop_v1/staging.yml'));
  project.remove('metadata/shop_v1');
  const { changes } = JSON.parse(project.cdf(['plan', '--base', 'HEAD', '--json']).stdout);
  const ofOrders = changes.flatMap(({ id }: { id: string }) => (id.includes('.orders:') ? [id] : []));
  expect(ofOrders).toEqual([
    'shop_v1.orders:table-removed',
    'shop_v2.orders:table-added',
    'shop_v2.orders:model-added',
  ]);
});

test('faults of either side are told, and whose they are', () => {
  const project = committedProject();
  project.edit(contract, (text) => `${text}<<<<<<< ours\n`);
  const now = project.cdf(['plan', '--base', 'HEAD']);
  expect(now.status).toBe(1);
  expect(now.stdout).toContain(`${contract}:`);
  spawnSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-qam', 'broken'], {
    cwd: project.root,
  });
  project.edit(contract, (text) => text.replace('<<<<<<< ours\n', ''));
  const then = project.cdf(['plan', '--base', 'HEAD']);
  expect(then.status).toBe(1);
  expect(then.stdout).toContain('At "HEAD": ');
});

test.each(['nowhere', '--upload-pack=touch x', 'HEAD:metadata', ''])('%j is no revision', (ref) => {
  const project = committedProject();
  const { status, stdout } = project.cdf(['plan', `--base=${ref}`]);
  expect(status).toBe(1);
  expect(stdout).toContain('CDF501');
});

test('without a repository', () => {
  const { status, stdout } = testProject().cdf(['plan', '--base', 'HEAD']);
  expect(status).toBe(1);
  expect(stdout).toContain('CDF501');
});

test('what may be a renaming is said to be so, with what speaks for it, and stays a removal', () => {
  const project = committedProject();
  project.edit(contract, (text) => text.replace('stk_weight: ', 'stk_weigth: '));
  const { status, stdout } = project.cdf(['plan', '--base', 'HEAD']);
  expect(status).toBe(0);
  expect(stdout).toContain('shop_v1.stock_levels.stk_weight:column-removed');
  expect(stdout).toMatch(
    /perhaps it is stk_weigth now \(the same type, \w+, a name like it.*\): if so, x-renamed-from: stk_weight there makes it a renaming\n/,
  );
});

test('the same plan as a comment for a pull request, and as a log for code scanning', () => {
  const project = committedProject();
  project.edit(contract, withoutWeight);
  const comment = project.cdf(['plan', '--base', 'HEAD', '--markdown']);
  expect(comment.status).toBe(0);
  expect(comment.stdout).toContain('### cdf plan: 1 breaking\n');
  expect(comment.stdout).toContain('--accept shop_v1.stock_levels.stk_weight:column-removed');
  const log = JSON.parse(project.cdf(['plan', '--base', 'HEAD', '--sarif']).stdout);
  expect(log.runs[0].results).toMatchObject([{ ruleId: 'column-removed', level: 'error' }]);
  expect(project.cdf(['plan', '--sarif', '--json'])).toMatchObject({
    status: 2,
    stderr: 'cdf: --json and --sarif do not go together\n  hint: ask for one of them\n',
  });
});
