import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { effectiveVersion, type LoadFile, loadFileOf, newestFirst, versionFileOf } from './effective-file.ts';
import { folderWith, readAll, settingsOf } from './testing/project.ts';
import { bucketFiles, storedCase } from './testing/stored.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const effective: [dataset: string, schema: string, hash: string][] = [
  ['raw', 'evo', 'jwLTBfBbjaBn+03j4SFW17Dy/MnGkeOyq6yM9uLDDL8='],
  ['raw', 'my__two__part', 'NlygZ/zegSdWMmgN8gNtgAs3D9Bn8nDLqH4pVuUMwBw='],
  ['prefix_layout', 'flat', '7427FE+FVE3BKgAQ2bJ839HFbczcLIj+YbTB762kbyU='],
];
const urls = [
  'bucket:bucket',
  `bucket:${fixtures}/bucket`,
  `bucket:${pathToFileURL(fixtures)}/bucket`,
  'bucket:file://bucket',
];

test.each(effective)('%s, %s: the hash in force, and its body', async (dataset, schema, hash) => {
  for (const url of urls) {
    const { value, findings } = await readAll(fixtures, [settingsOf(url, { dataset, schema })]);
    expect(findings).toEqual([]);
    expect(value.get('shop')?.hash).toBe(hash);
    expect(JSON.parse(value.get('shop')!.body!).version_hash).toBe(hash);
  }
});

test('dlt’s folders have no underscore under s3_tables, and a user’s folder is not taken for one', async () => {
  const s3 = { datasets: storedCase('s3_names').datasets, schema: 's3names' };
  const user = { 'raw/dlt_version/x__1__ab.jsonl': '', 'raw/dlt_loads/x__1.jsonl': '' };
  const plain = { datasets: storedCase('shop').datasets, schema: 'shop' };
  for (const [{ datasets, schema }, more] of [
    [s3, {}],
    [plain, user],
  ] as const) {
    const root = folderWith({ ...bucketFiles(datasets), ...more });
    const { value, findings } = await readAll(root, [settingsOf('bucket:.', { schema })]);
    expect(findings).toEqual([]);
    expect(JSON.parse(value.get('shop')!.body!).name).toBe(schema);
  }
});

const damages: [name: string, file: RegExp, text: string, message: RegExp][] = [
  ['a version file that is cut off', /_dlt_version\//, '{"version', /its file "\S+\.jsonl" is no JSON$/],
  ['a version file without a schema', /_dlt_version\//, '{"hunter2": 1}', /its file "\S+\.jsonl" holds no schema$/],
  ['a load file that is empty', /_dlt_loads\//, '', /its file "shop__\S+\.jsonl" is no JSON$/],
];

test.each(damages)('%s is a finding of its schema alone', async (_, which, text, message) => {
  const files = bucketFiles(storedCase('shop').datasets);
  const other = bucketFiles(storedCase('types').datasets);
  const damaged = Object.fromEntries(Object.entries(files).map(([path, was]) => [path, which.test(path) ? text : was]));
  const root = folderWith({ ...damaged, ...other });
  const schemas = [settingsOf('bucket:.'), settingsOf('bucket:.', { key: 'types', schema: 'types' })];
  const { value, findings } = await readAll(root, schemas);
  expect([...value.keys()]).toEqual(['types']);
  expect(findings).toMatchObject([{ code: 'CDF220', message: expect.stringMatching(message) }]);
  expect(JSON.stringify(findings)).not.toContain('hunter2');
});

test('a path is taken as it is written, a file URL is decoded', async () => {
  const files = bucketFiles(storedCase('shop').datasets);
  const root = folderWith(Object.fromEntries(Object.entries(files).map(([path, text]) => [`50%20 ä/${path}`, text])));
  for (const source of [
    'bucket:50%20 ä',
    `bucket:${pathToFileURL(join(root, '50%20 ä'))}`,
    'bucket:file://50%2520%20ä',
  ])
    expect((await readAll(root, [settingsOf(source)])).findings).toEqual([]);
});

const absences: [source: string, dataset: string, code: string, message: RegExp][] = [
  ['bucket:bucket', 'raw', 'CDF201', /dataset "raw" of the bucket has no schema "shop"/],
  ['bucket:bucket', 'rwa', 'CDF201', /There is no schema in the dataset "rwa"/],
  ['bucket:bukcet', 'raw', 'CDF201', /the folder of its bucket is not there/],
  ['bucket:ftp://x', 'raw', 'CDF606', /no buckets of the scheme "ftp"/],
];

test.each(absences)('%s without the schema in %s is a finding', async (source, dataset, code, message) => {
  expect((await readAll(fixtures, [settingsOf(source, { dataset })])).findings).toMatchObject([
    { code, message: expect.stringMatching(message), at: { pointer: '/cdf/schemas/shop/source' } },
  ]);
});

test('names are taken apart from the right', () => {
  expect(versionFileOf('a__b__12.5__00ff.jsonl')).toEqual({
    file: 'a__b__12.5__00ff.jsonl',
    schema: 'a__b',
    storedAt: '12.5',
    hash: 'AP8=',
  });
  expect(loadFileOf('a__b__12.5.jsonl')).toMatchObject({ schema: 'a__b', loadId: '12.5' });
  for (const name of ['init', 'a__1__0f.json', 'a__1__0.jsonl', '1__0f.jsonl'])
    expect(versionFileOf(name)).toBeUndefined();
});

test('seconds compare as numbers', () => {
  expect(newestFirst(['9.75', '10.5', '10.25'], (seconds) => seconds)).toEqual(['10.5', '10.25', '9.75']);
});

const version = (hash: string, storedAt: string) => ({ file: hash, schema: 's', storedAt, hash });
const load = (file: string, loadId: string): LoadFile => ({ file, schema: 's', loadId });
const texts: Record<string, string> = {
  a: '{"status": 0, "schema_version_hash": "A"}',
  b: '{"status": 0, "schema_version_hash": "B"}',
  failed: '{"status": 1, "schema_version_hash": "A"}',
  unnamed: '{"status": 0, "schema_version_hash": null}',
  gone: '{"status": 0, "schema_version_hash": "G"}',
};
const rules: [loads: LoadFile[], want: string, opened: string[]][] = [
  [[], 'B', []],
  [[load('b', '1'), load('a', '2')], 'A', ['a']],
  [[load('b', '9'), load('a', '10')], 'A', ['a']],
  [[load('b', '1'), load('failed', '2')], 'B', ['failed', 'b']],
  [[load('a', '1'), load('unnamed', '2')], 'A', ['unnamed', 'a']],
  [[load('gone', '2'), load('a', '1')], 'B', ['gone']],
];

test.each(rules)('loads %j put the version %s in force', async (loads, want, opened) => {
  const read: string[] = [];
  const found = await effectiveVersion([version('A', '1'), version('B', '2')], loads, async ({ file }) => {
    read.push(file);
    return texts[file]!;
  });
  expect([found.hash, read]).toEqual([want, opened]);
});

test('no load is opened where there is one version only', async () => {
  const read = () => Promise.reject(new Error('opened'));
  expect((await effectiveVersion([version('A', '1')], [load('b', '1')], read)).hash).toBe('A');
});
