import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readDltSettings } from './read-dlt-settings.ts';

function folderWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'settings-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const host = (value: string): string => `[destination.w.credentials]\nhost = "${value}"\n`;
const ranked = ['cdf_secrets.toml', '.dlt/secrets.toml', 'cdf_config.toml', '.dlt/config.toml'];

test('of two files that say the same the one of higher rank is taken, the environment before all', () => {
  const find = (files: readonly string[], environment: Record<string, string>) => {
    const root = folderWith(Object.fromEntries(files.map((file) => [file, host(file)])));
    const { value, findings } = readDltSettings(root, environment);
    expect(findings).toEqual([]);
    return value.destination('w').credential('host')?.reveal();
  };
  for (const [index, file] of ranked.entries()) expect(find(ranked.slice(index), {})).toBe(file);
  expect(find([], {})).toBeUndefined();
  expect(find(ranked, { CREDENTIALS__HOST: 'env' })).toBe('env');
});

test("dlt's folder may lie elsewhere and be called otherwise", () => {
  const project = folderWith({ 'dlt/secrets.toml': host('elsewhere') });
  const { value } = readDltSettings('/nowhere', { DLT_PROJECT_DIR: project, DLT_CONFIG_FOLDER: 'dlt' });
  expect(value.destination('w').credential('host')?.reveal()).toBe('elsewhere');
});

test('a file that cannot be read is a finding without a word of it', () => {
  const root = folderWith({ 'cdf_secrets.toml': 'password = "hunter2', '.dlt/secrets.toml/x': '' });
  const { findings } = readDltSettings(root, {});
  expect(findings).toMatchObject([
    { code: 'CDF101', at: { file: 'cdf_secrets.toml' } },
    { code: 'CDF105', at: { file: '.dlt/secrets.toml' } },
  ]);
  expect(JSON.stringify(findings)).not.toContain('hunter2');
});

test('dlt is told what stands in cdf’s files, with what would win', () => {
  const root = folderWith({
    'cdf_secrets.toml':
      '[destination.w.credentials]\npassword = "p"\n[pipe.destination.w.credentials]\nuser = "u"\n[destination.w]\nlayout = "l"\n',
    'cdf_config.toml': `${host('config')}port = 5\nquery = {sslmode = "require"}\n`,
    '.dlt/secrets.toml': '[destination.w.credentials]\nhost = "dlt"\ndatabase = "d"\n',
  });
  const { variables } = readDltSettings(root, { CREDENTIALS__PASSWORD: 'env' }).value;
  expect(variables('w')).toEqual({
    DESTINATION__W__LAYOUT: 'l',
    DESTINATION__W__CREDENTIALS__PASSWORD: 'env',
    DESTINATION__W__CREDENTIALS__HOST: 'dlt',
    DESTINATION__W__CREDENTIALS__PORT: '5',
    DESTINATION__W__CREDENTIALS__QUERY: '{"sslmode":"require"}',
  });
  expect(variables('w', 'pipe')).toMatchObject({ PIPE__DESTINATION__W__CREDENTIALS__USER: 'u' });
  expect(variables('other')).toEqual({});
});

test('a connection string is told as one', () => {
  const root = folderWith({ 'cdf_secrets.toml': 'destination.w.credentials = "postgresql://u:p@h/d"\n' });
  expect(readDltSettings(root, {}).value.variables('w')).toEqual({
    DESTINATION__W__CREDENTIALS: 'postgresql://u:p@h/d',
  });
});

test('a secret that a container gets as a file comes before its variable', () => {
  const root = folderWith({
    'secrets/destination--w--credentials--password': 'mounted\n',
    'secrets/destination--w--credentials--host': 'no secret',
  });
  const environment = { DESTINATION__W__CREDENTIALS__PASSWORD: 'env', DESTINATION__W__CREDENTIALS__HOST: 'env' };
  const settings = readDltSettings(root, environment, join(root, 'secrets')).value.destination('w');
  expect(settings.credential('password')?.reveal()).toBe('mounted\n');
  expect(settings.credential('host')?.reveal()).toBe('env');
});

test('dlt is told of a connection string at any place, and that fields come before one of its own', () => {
  const wide = folderWith({ 'cdf_secrets.toml': 'credentials = "postgresql://u@h/d"' });
  expect(readDltSettings(wide, {}).value.variables('w', 'pp')).toEqual({
    PP__DESTINATION__W__CREDENTIALS: 'postgresql://u@h/d',
  });
  const hiding = folderWith({
    'cdf_secrets.toml': host('h'),
    '.dlt/secrets.toml': 'credentials = "postgresql://u@other/d?a=b"',
  });
  expect(readDltSettings(hiding, {}).value.variables('w')).toEqual({
    DESTINATION__W__CREDENTIALS: 'postgresql://?',
    DESTINATION__W__CREDENTIALS__HOST: 'h',
  });
});
