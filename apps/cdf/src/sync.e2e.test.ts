import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fromPlain, loadValidator } from '@cdf/text';
import { expect, test } from 'vitest';
import { freeProject, type TestProject } from './testing/project.ts';

const orders = 'models/staging/shop_v1/orders.sql';
const shopExport = 'exports/shop.schema.yaml';
const outputs = [
  'audits/generated',
  'external_models',
  'models/staging',
  'tests/generated',
  'metadata/shop_v1/generated',
  'metadata/clickstream/generated',
];

const texts = (snapshot: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(snapshot).map(([path, text]) => [path, text.replace(/^\S+ /, '')]));

const changed = (before: Record<string, string>, after: Record<string, string>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]).sort();

const withCoupon2 = (text: string): string =>
  text.replace('      coupon:\n', '      coupon_2:\n        data_type: text\n      coupon:\n');

test('everything that was deleted is made again, byte by byte, and a second run touches nothing', () => {
  const project = freeProject();
  const committed = texts(project.snapshot());
  for (const path of [...outputs, 'metadata/shop_v1/schema.yml', 'metadata/clickstream/schema.yml'])
    project.remove(path);
  expect(project.cdf(['sync']).status).toBe(0);
  const first = project.snapshot();
  expect(texts(first)).toEqual(committed);
  const second = project.cdf(['sync']);
  expect(second.stdout).toContain('sync: ok, 2 schemas, 0 files written, 0 removed');
  expect(project.snapshot()).toEqual(first);
});

test('with nothing to do no room that reads or makes texts is loaded', () => {
  const project = freeProject();
  const tellsLoads = `import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) });`;
  const options = { node: [`--import=data:text/javascript,${encodeURIComponent(tellsLoads)}`] };
  const roomsOf = ({ stderr }: { stderr: string }) =>
    [...new Set([...stderr.matchAll(/\/libs\/(\w+)\/src\//g)].map(([, room]) => room))].sort();
  expect(roomsOf(project.cdf(['generate', '--force'], options))).toContain('text');
  expect(roomsOf(project.cdf(['generate'], options))).toEqual(['commands', 'core', 'write']);
});

test('a column added to one export changes the files of that schema and no others', () => {
  const project = freeProject();
  const before = project.snapshot();
  project.edit(shopExport, withCoupon2);
  expect(project.cdf(['sync']).status).toBe(0);
  const paths = changed(before, project.snapshot());
  expect(paths).toContain('metadata/shop_v1/schema.yml');
  expect(paths).toContain('external_models/shop_v1/orders.yaml');
  expect(paths).not.toContain('external_models/shop_v1/customers.yaml');
  expect(paths.filter((path) => !path.includes('shop_v1'))).toEqual([shopExport]);
});

test('a dry run says what a run would write, and writes nothing', () => {
  const project = freeProject();
  project.edit(shopExport, withCoupon2);
  const before = project.snapshot();
  const dry = JSON.parse(project.cdf(['sync', '--dry-run', '--json']).stdout);
  expect(project.snapshot()).toEqual(before);
  const real = JSON.parse(project.cdf(['sync', '--json']).stdout);
  expect(dry.written.length).toBeGreaterThan(5);
  expect(dry.written).toEqual(real.written);
});

test('without a pull the export is not looked at', () => {
  const project = freeProject();
  project.write(shopExport, 'not: [yaml');
  expect(project.cdf(['sync', '--no-pull']).status).toBe(0);
});

test('a hand edit is reported and kept, its schema stays as it was, and --force takes the generated text', () => {
  const project = freeProject();
  const generated = project.read(orders);
  const edited = generated.replace('src.status', 'UPPER(src.status) AS status');
  project.write(orders, edited);
  project.edit('metadata/shop_v1/schema.yml', (text) =>
    text.replace('description: Order number', 'description: Number'),
  );
  const before = project.snapshot();
  const held = project.cdf(['sync', '--no-pull']);
  expect(held.status).toBe(1);
  expect(held.stdout).toContain(`CDF704  "${orders}" was edited after it was generated`);
  expect(project.snapshot()).toEqual(before);
  expect(project.cdf(['sync', '--no-pull', '--force']).status).toBe(0);
  expect(project.read(orders)).toContain("'Number'");
  expect(project.read(orders)).not.toContain('UPPER');
  expect(project.cdf(['check']).status).toBe(0);
});

test('a table that leaves the export takes its files with it', () => {
  const project = freeProject();
  project.edit(shopExport, (text) => text.replace(/^ {2}stock_levels:\n(?: {3}.*\n)*/m, ''));
  expect(project.cdf(['sync']).status).toBe(0);
  expect(Object.keys(project.snapshot()).filter((path) => path.includes('stock_levels'))).toEqual([]);
  expect(project.cdf(['check']).status).toBe(0);
});

test('outputs of a schema whose folder is gone are removed', () => {
  const project = freeProject();
  project.remove('metadata/clickstream');
  expect(project.cdf(['sync', '--no-pull']).status).toBe(0);
  expect(
    Object.keys(project.snapshot()).filter((path) => path.includes('clickstream') && !path.startsWith('exports')),
  ).toEqual([]);
});

const broken: [name: string, text: string, says: string][] = [
  ['empty', '', 'CDF103'],
  ['cut off', 'version: 1\ntables:\n  orders: {columns: {id: {data_', 'CDF101'],
  [
    'of another schema',
    'version: 1\nversion_hash: x\nengine_version: 11\nname: crm\ntables: {}\nsettings: {}\nnormalizers: {}\nprevious_hashes: []\n',
    'CDF209',
  ],
  ['of engine 12', 'version: 1\nversion_hash: x\nengine_version: 12\nname: shop\nnews: 1\ntables: {}\n', 'CDF203'],
  ['of engine 8', 'version: 1\nversion_hash: x\nengine_version: 8\nname: shop\ntables: {}\n', 'CDF202'],
  ['binary', '\u0000\u0001\u0002', 'CDF101'],
];

test.each(broken)('an export that is %s is a finding, and changes nothing', (_, text, says) => {
  const project = freeProject();
  project.write(shopExport, text);
  const before = project.snapshot();
  const { status, stdout } = project.cdf(['sync']);
  expect({
    status,
    says: /CDF2?\d+/.exec(stdout.split('\n').find((line) => /exports\/.* error /.test(line)) ?? stdout)?.[0],
  }).toEqual({ status: 1, says });
  expect(project.snapshot()).toEqual(before);
});

test('the report as data is what its JSON Schema says', async () => {
  const validate = await loadValidator('report');
  const project = freeProject();
  const reports = [['sync'], ['check'], ['generate', '--dry-run'], ['pull', 'shop_v1'], ['check', 'nope']];
  for (const args of reports) {
    const report = JSON.parse(project.cdf([...args, '--json']).stdout);
    expect(report.command).toBe(args[0]);
    expect(validate(fromPlain(report), 'report')).toEqual([]);
  }
});

test('two syncs at once both succeed and leave one result', async () => {
  const project = freeProject();
  const committed = texts(project.snapshot());
  for (const path of outputs) project.remove(path);
  const codes = await Promise.all([run(project), run(project), run(project)]);
  expect(codes).toEqual([0, 0, 0]);
  expect(texts(project.snapshot())).toEqual(committed);
});

test('a sync that is killed leaves each schema old or new, and the next one finishes', async () => {
  const project = freeProject();
  const before = texts(project.snapshot());
  project.edit(shopExport, withCoupon2);
  const clean = freeProject();
  clean.edit(shopExport, withCoupon2);
  clean.cdf(['sync']);
  const after = texts(clean.snapshot());
  for (const delay of [60, 120, 180, 240, 300, 360]) {
    for (const [path, text] of Object.entries(before)) if (path !== shopExport) project.write(path, text);
    if (delay > 60) project.remove('.cdf');
    await run(project, delay);
    expect(project.cdf(['sync']).status).toBe(0);
    expect(texts(project.snapshot())).toEqual(after);
  }
});

/** Runs `cdf sync`, and kills it after so many milliseconds where they are given. */
async function run({ root }: TestProject, killAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bin.js'), 'sync'], { cwd: root, stdio: 'ignore' });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [code] = await once(child, 'exit');
  clearTimeout(timer);
  return code;
}

test('modules that move to another folder leave none behind', () => {
  const project = freeProject();
  project.edit('cdf_config.toml', (text) => `${text}\n[cdf.typescript]\nout_dir = "src/rows"\n`);
  expect(project.cdf(['sync']).status).toBe(0);
  const paths = Object.keys(project.snapshot());
  expect(paths).toContain('src/rows/shop_v1/tables/orders.ts');
  expect(paths.filter((path) => /^metadata\/.*\/generated\//.test(path))).toEqual([]);
  expect(project.cdf(['check']).status).toBe(0);
});

test('a checkout with Windows line endings is current, and stays as it is', () => {
  const project = freeProject();
  for (const path of ['metadata/shop_v1/schema.yml', 'metadata/shop_v1/staging.yml', orders]) {
    project.edit(path, (text) => text.replaceAll('\n', '\r\n'));
  }
  const before = project.snapshot();
  expect(project.cdf(['check']).status).toBe(0);
  expect(project.cdf(['sync']).stdout).toContain('0 files written');
  expect(project.snapshot()).toEqual(before);
});
