import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fromPlain, loadValidator } from '@cdf/text';
import { expect, onTestFinished, test } from 'vitest';
import { testProject } from './testing/project.ts';

const bin = join(import.meta.dirname, 'bin.js');
const shopExport = testProjectExport();

/** A folder with these files, and the command run in it. */
function folder(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'cdf-init-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    read: (path: string): string => readFileSync(join(root, path), 'utf8'),
    cdf: (args: readonly string[], below = '.') =>
      spawnSync(process.execPath, [bin, ...args], {
        cwd: join(root, below),
        env: { DLT_DATA_DIR: join(root, 'nothing') },
        encoding: 'utf8',
      }),
    /** Path, time of the last change and text of every file but those in `.cdf`. */
    snapshot: (): Record<string, string> =>
      Object.fromEntries(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(root, '.cdf')))
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(root.length + 1), `${statSync(path).mtimeMs} ${readFileSync(path, 'utf8')}`]),
      ),
  };
}

function testProjectExport(): string {
  return readFileSync(join(import.meta.dirname, '../../warehouse/exports/shop.schema.yaml'), 'utf8');
}

test('an exported schema and its settings: init, then sync, then nothing is left to do', async () => {
  const project = folder({
    'exports/shop.schema.yaml': shopExport,
    '.dlt/config.toml': '[destination.warehouse]\ndestination_type = "duckdb"\n[shop]\ndataset_name = "raw_shop"\n',
    '.dlt/secrets.toml': '[destination.warehouse.credentials]\npassword = "canary"\n',
    '.gitignore': '/dist\n',
    'package.json': '{"name": "@acme/etl"}',
  });
  const before = project.snapshot();
  const dry = JSON.parse(project.cdf(['init', '--dry-run', '--json']).stdout);
  expect((await loadValidator('report'))(fromPlain(dry), 'report.json')).toEqual([]);
  const written = ['.gitattributes', '.gitignore', 'cdf_config.toml', 'metadata/package.json'];
  expect(dry).toMatchObject({ command: 'init', ok: true, written, removed: [], next: ['cdf sync'], findings: [] });
  expect(project.snapshot()).toEqual(before);
  expect(project.cdf(['init'])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('  next: cdf sync\n'),
  });
  expect(project.read('.gitignore')).toBe('/dist\n.cdf/\ncdf_secrets.toml\n');
  expect(project.read('.gitattributes')).toContain('metadata/*/generated/** linguist-generated\n');
  expect(JSON.parse(project.read('metadata/package.json')).name).toBe('@acme/warehouse-metadata');
  const made = project.snapshot();
  expect(project.cdf(['init', '--project', '.']).stdout).toContain('init: ok, 0 files written, 0 removed\n');
  mkdirSync(join(project.root, 'below'));
  expect(project.cdf(['init'], 'below').status).toBe(0);
  expect(project.snapshot()).toEqual(made);
  expect(project.cdf(['sync'])).toMatchObject({ status: 0, stderr: '' });
  expect(project.cdf(['check'])).toMatchObject({ status: 0 });
  expect(project.cdf(['init']).stdout).toBe('init: ok, 0 files written, 0 removed\n');
  expect(JSON.stringify(project.snapshot()).match(/canary/g)).toHaveLength(1);
});

test('a guess is a finding at its line, and the project can be synced all the same', () => {
  const project = folder({ 'exports/shop.schema.yaml': shopExport });
  const { status, stdout } = project.cdf(['init']);
  expect([status, stdout.match(/^\S+:\d+:\d+ {2}.*$/gm)]).toEqual([
    0,
    [
      'cdf_config.toml:8:11  warning  CDF112  Nothing says which dataset "shop" is loaded into; "raw_shop" is a guess',
      'cdf_config.toml:10:2  warning  CDF112  Nothing says where tables are loaded',
    ],
  ]);
  expect(project.cdf(['sync']).status).toBe(0);
});

test('a SQLMesh project: its external models are offered to import', () => {
  const project = folder({
    'config.yaml':
      'gateways:\n  local: {connection: {type: duckdb, database: w.db}}\nmodel_defaults: {dialect: duckdb}\n',
    'external_models.yaml': '- name: erp.ledger\n  columns: {id: int}\n',
  });
  expect(JSON.parse(project.cdf(['init', '--json']).stdout)).toMatchObject({
    ok: true,
    next: ['cdf import', 'cdf sync'],
  });
  expect(project.cdf(['import']).status).toBe(0);
  expect(project.cdf(['sync', '--no-pull']).status).toBe(0);
  expect(project.cdf(['check']).status).toBe(0);
});

test('settings that cannot be read: nothing is written', () => {
  const project = folder({ '.dlt/secrets.toml': 'password = "canary\n', 'exports/shop.schema.yaml': shopExport });
  const before = project.snapshot();
  const { status, stdout } = project.cdf(['init']);
  expect([status, stdout.split('\n')[0]]).toEqual([
    1,
    expect.stringMatching(/^\.dlt\/secrets\.toml:1:\d+ {2}error {2}CDF101 /),
  ]);
  expect(stdout).not.toMatch(/canary|next:/);
  expect(project.snapshot()).toEqual(before);
});

test('the command line', () => {
  const project = folder({});
  expect(project.cdf(['init', 'here'])).toMatchObject({ status: 2, stderr: expect.stringContaining('"here"') });
  expect(project.cdf(['init', '--project', 'gone'])).toMatchObject({
    status: 2,
    stdout: expect.stringContaining('CDF604  "gone" is not a folder'),
  });
});

test('a project that is there is left as it is', () => {
  const project = testProject();
  const config = project.read('cdf_config.toml');
  expect(project.cdf(['init']).status).toBe(0);
  expect(project.read('cdf_config.toml')).toBe(config);
});
