import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findProject, readProject, tomlLocator } from './index.ts';

/** A folder with this `cdf_config.toml`, or with none. */
function folderWith(config?: string | Buffer): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  if (config !== undefined) writeFileSync(join(root, 'cdf_config.toml'), config);
  return root;
}

const shop = '[cdf]\nversion = 1\n[cdf.schemas.shop]\nsource = "export:a.yaml"\ndestination = "w"\ndataset = "raw"\n';

test('settings are read with their defaults', async () => {
  const { value, findings } = await readProject(
    folderWith(`${shop}[destination.w]\ndestination_type = "dlt.destinations.duckdb"\n[destination.postgres]\n`),
  );
  expect(findings).toEqual([]);
  expect(value.schemas).toMatchObject([{ key: 'shop', source: 'export:a.yaml', schema: 'shop', dataset: 'raw' }]);
  expect([...value.destinations.values()].map(({ name, type }) => `${name} ${type}`)).toEqual([
    'w duckdb',
    'postgres postgres',
  ]);
  expect(value.typescript).toMatchObject({ bigint: 'string', timestamp: 'string', outDir: undefined });
});

test('TypeScript is switched off by false', async () => {
  expect((await readProject(folderWith('[cdf]\nversion = 1\ntypescript = false\n'))).value.typescript).toBeUndefined();
});

test('schemas are sorted by key, whatever the order of the file', async () => {
  const schema = (key: string) => `[cdf.schemas.${key}]\nsource = "export:a"\ndestination = "w"\ndataset = "d"\n`;
  const { value } = await readProject(folderWith(`[cdf]\nversion = 1\n${schema('b')}${schema('a')}`));
  expect(value.schemas.map(({ key }) => key)).toEqual(['a', 'b']);
});

const faults: [name: string, config: string, code: string, pointer: string | undefined][] = [
  ['a key that is not known', `${shop}datset = 1\n`, 'CDF102', '/cdf/schemas/shop/datset'],
  ['a key that is missing', shop.replace('dataset = "raw"\n', ''), 'CDF104', '/cdf/schemas/shop'],
  [
    'a value that is not allowed',
    '[cdf]\nversion = 1\n[cdf.typescript]\nbigint = "float"\n',
    'CDF103',
    '/cdf/typescript/bigint',
  ],
  ['a newer format', '[cdf]\nversion = 2\n', 'CDF106', '/cdf/version'],
  ['a file that is no TOML', '[cdf\n', 'CDF101', undefined],
  ['a key twice', '[cdf]\nversion = 1\nversion = 1\n', 'CDF101', undefined],
];

test.each(faults)('%s is a finding at its place', async (_, config, code, pointer) => {
  const { findings } = await readProject(folderWith(config));
  expect(findings.map((found) => [found.code, 'pointer' in found.at ? found.at.pointer : undefined])).toEqual([
    [code, pointer],
  ]);
});

test('a folder in place of the file is a finding', async () => {
  const root = folderWith();
  mkdirSync(join(root, 'cdf_config.toml'));
  expect((await readProject(root)).findings).toMatchObject([{ code: 'CDF105' }]);
});

const secrets = [
  '[destination.w.credentials]\npassword = "hunter2"',
  'destination.w.credentials.token = "hunter2"',
  '[destination]\nw = {credentials = {private_key = "hunter2"}}',
  '[destination.w]\ncredentials = "postgresql://loader:hunter2@host/db"',
  '[destination.w]\ncredentials = "md:db?motherduck_token=hunter2"',
];

test.each(secrets)('the secret in %j is found, and its value is in no finding', async (config) => {
  const { findings } = await readProject(folderWith(`cdf = {version = 1}\n${config}\n`));
  expect(findings).toMatchObject([{ code: 'CDF603' }]);
  expect(JSON.stringify(findings)).not.toContain('hunter2');
});

test('fields that are no secret are welcome', async () => {
  const { findings } = await readProject(
    folderWith(
      '[cdf]\nversion = 1\n[destination.w.credentials]\ndatabase = "d"\nhost = "h"\nport = 1\nusername = "u"\nrole = "r"\n',
    ),
  );
  expect(findings).toEqual([]);
});

test('the nearest project above is found, and none where there is none', () => {
  const root = folderWith('');
  mkdirSync(join(root, 'a/b'), { recursive: true });
  expect(findProject(join(root, 'a/b'))).toBe(root);
  expect(findProject(folderWith())).toBeUndefined();
});

const places: [name: string, text: string, pointer: string, part: 'key' | 'value', want: string][] = [
  ['a key in a table', '[a.b]\n  c = 1', '/a/b/c', 'key', '2:3 1'],
  ['its value', '[a.b]\n  c = "xy"', '/a/b/c', 'value', '2:7 4'],
  ['a dotted key', 'a.b.c = 1', '/a/b/c', 'key', '1:1 5'],
  ['a quoted key', '["x.y"]\n\'k w\' = 1', '/x.y/k w', 'key', '2:1 5'],
  ['a table', '# c\n[a.b]', '/a/b', 'key', '2:2 3'],
  ['an ancestor, where the key is not there', '[a]\nb = 1', '/a/zz', 'value', '1:2 1'],
  ['a value with a comment', 'a = 1 # one', '/a', 'value', '1:5 1'],
  ['a value with a # in it', 'a = "x # y"', '/a', 'value', '1:5 7'],
  ['nothing at all', '', '/a', 'key', '1:1 1'],
  ['Windows line ends', '[a]\r\nb = 1\r\n', '/a/b', 'key', '2:1 1'],
];

test.each(places)('the place of %s', (_, text, pointer, part, want) => {
  const { line, column, length } = tomlLocator(text)(pointer, part);
  expect(`${line}:${column} ${length}`).toBe(want);
});

test('macros are known by their names in lower case', async () => {
  const config = (names: string) => folderWith(`[cdf]\nversion = 1\n[cdf.sql]\nmacros = [${names}]\n`);
  expect((await readProject(config('"VAR", "first_letters", "var"'))).value.macros).toEqual(['first_letters', 'var']);
  expect((await readProject(config('"@VAR"'))).findings).toMatchObject([{ code: 'CDF103' }]);
});

test('a grade for a rule that there is not is told with the rule it may be', async () => {
  const config = '[cdf]\nversion = 1\n[cdf.contract]\n"shop.*" = {column-remved = "safe", "*" = "risky"}\n';
  const { findings } = await readProject(folderWith(config));
  expect(findings).toMatchObject([
    { code: 'CDF102', message: 'Key "column-remved" is not known here', hint: 'did you mean "column-removed"?' },
  ]);
});
