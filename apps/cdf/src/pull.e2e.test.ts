import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fromPlain, loadValidator } from '@cdf/text';
import { expect, onTestFinished, test } from 'vitest';
import { testProject } from './testing/project.ts';

const bin = join(import.meta.dirname, 'bin.js');
const shopExport = 'exports/shop.schema.yaml';
const withCoupon2 = (text: string): string =>
  text.replace('      coupon:\n', '      coupon_2:\n        data_type: text\n      coupon:\n');

test('a pull says what changed in each schema, to people and to machines', async () => {
  const project = testProject();
  project.edit(shopExport, withCoupon2);
  const dry = JSON.parse(project.cdf(['pull', '--dry-run', '--json']).stdout);
  expect(dry.pulled).toEqual([{ schema: 'shop_v1', new: false, added: ['orders.coupon_2'], removed: [], changed: [] }]);
  expect((await loadValidator('report'))(fromPlain(dry), 'report.json')).toEqual([]);
  const pulled = project.cdf(['pull']);
  expect(pulled).toMatchObject({ status: 0, stderr: '' });
  expect(pulled.stdout).toContain('  shop_v1: + orders.coupon_2\n');
  expect(project.cdf(['pull']).stdout).not.toContain('shop_v1');
  project.edit(shopExport, (text) => text.replace('coupon_2:', 'coupon_3:'));
  expect(project.cdf(['sync']).stdout).toContain('  shop_v1: + orders.coupon_3, - orders.coupon_2\n');
});

test('places that take a connection and never answer end with their time, and the command with them', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const root = mkdtempSync(join(tmpdir(), 'cdf-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const sources = { az: 'bucket:az://lake', gs: 'bucket:gs://lake', pg: 'destination', s3: 'bucket:s3://lake' };
  const schemas = Object.entries(sources).map(
    ([key, source]) => `[cdf.schemas.${key}]\nsource = "${source}"\ndestination = "w"\ndataset = "raw"\n`,
  );
  const fields = `database = "d"\nusername = "u"\nhost = "127.0.0.1"\nport = ${port}\nendpoint_url = "http://127.0.0.1:${port}"\naws_access_key_id = "k"\nazure_storage_account_name = "a"\nazure_account_host = "http://127.0.0.1:${port}"\n`;
  const destination = `[destination.w]\ndestination_type = "postgres"\n[destination.w.credentials]\n${fields}`;
  writeFileSync(
    join(root, 'cdf_config.toml'),
    `[cdf]\nversion = 1\npull.timeout = 1\n${schemas.join('')}${destination}`,
  );
  writeFileSync(
    join(root, 'cdf_secrets.toml'),
    '[destination.w.credentials]\naws_secret_access_key = "s"\nazure_storage_account_key = "cw=="\n',
  );
  const child = spawn(process.execPath, [bin, 'pull', '--json'], {
    cwd: root,
    env: { ...process.env, STORAGE_EMULATOR_HOST: `http://127.0.0.1:${port}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // What keeps the process would keep it for as long as the server is there, which is longer than this test waits.
  const kept = AbortSignal.timeout(60_000);
  kept.addEventListener('abort', () => child.kill());
  const [text, [status]] = await Promise.all([child.stdout.toArray(), once(child, 'exit')]);
  const { findings } = JSON.parse(Buffer.concat(text).toString());
  expect(status).toBe(3);
  expect(findings.map(({ code, pointer }: { code: string; pointer: string }) => [code, pointer])).toEqual(
    Object.keys(sources).map((key) => ['CDF607', `/cdf/schemas/${key}/source`]),
  );
});

test.each([['soon'], ['-1'], ['']])('--retry takes a number of seconds, not %j', (seconds) => {
  expect(testProject().cdf(['pull', `--retry=${seconds}`])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is no number of seconds'),
  });
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  '%s in the middle of a pull leaves nothing half done',
  async (signal) => {
    const root = mkdtempSync(join(tmpdir(), 'cdf-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const schema = (key: string, source: string) =>
      `[cdf.schemas.${key}]\nsource = "${source}"\ndestination = "w"\ndataset = "raw"\nschema = "shop"\n`;
    writeFileSync(
      join(root, 'cdf_config.toml'),
      `[cdf]\nversion = 1\npull.python = "./slow"\n${schema('quick', 'export:shop.schema.yaml')}${schema('slow', 'dlt')}[destination.w]\ndestination_type = "duckdb"\n`,
    );
    writeFileSync(join(root, 'shop.schema.yaml'), testProject().read(shopExport));
    // It answers nothing until its standard input ends, as dlt_source.py does while a destination is slow.
    writeFileSync(
      join(root, 'slow'),
      `#!/bin/sh\necho started > ${root}/started\nwhile read line; do :; done\necho ended > ${root}/ended\n`,
    );
    chmodSync(join(root, 'slow'), 0o755);
    const child = spawn(process.execPath, [bin, 'pull'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    while (!existsSync(join(root, 'started'))) await pause(20);
    child.kill(signal);
    const [said, [, killedBy]] = await Promise.all([child.stderr.toArray(), once(child, 'exit')]);
    expect(killedBy).toBe(signal);
    expect(Buffer.concat(said).toString()).toBe(
      signal === 'SIGKILL' ? '' : `cdf: interrupted by ${signal}; no file is half written\n`,
    );
    expect(
      readdirSync(root)
        .sort()
        .filter((name) => name !== 'ended'),
    ).toEqual(['cdf_config.toml', 'shop.schema.yaml', 'slow', 'started']);
    // Its child ends with it.
    while (!existsSync(join(root, 'ended'))) await pause(20);
    const config = readFileSync(join(root, 'cdf_config.toml'), 'utf8').replace('"dlt"', '"export:shop.schema.yaml"');
    writeFileSync(join(root, 'cdf_config.toml'), config);
    mkdirSync(join(root, 'metadata'), { recursive: true });
    const again = spawn(process.execPath, [bin, 'pull'], { cwd: root, stdio: 'ignore' });
    expect(await once(again, 'exit')).toEqual([0, null]);
    expect(readdirSync(join(root, 'metadata')).sort()).toEqual(['quick', 'slow']);
  },
);
