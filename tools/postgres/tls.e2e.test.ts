import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect as connectTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { readSources } from '@cdf/sources';
import type { Client } from 'pg';
import { generate, type SubjectAltNameEntry } from 'selfsigned';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../conformance/run-program.ts';
import { ensurePython } from '../python/ensure.ts';
import { type Postgres, startPostgres } from './postgres.ts';

let postgres: Postgres;
let client: Client;
let folder: string;
let python: string;

beforeAll(async () => {
  python = await ensurePython();
  folder = await mkdtemp(join(tmpdir(), 'tls-'));
  await mkdir(join(folder, 'home/.postgresql'), { recursive: true });
  postgres = await startPostgres('log_connections=on');
  await postgres.createDatabase('tls');
  client = postgres.client('tls');
  await client.connect();
  await makeAuthority();
  await client.query('CREATE SCHEMA raw; CREATE TABLE raw.t (id BIGINT)');
});
afterAll(async () => {
  await client?.end();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Writes `root.crt`, its key, `other.crt` of nobody known, and a client's certificate. */
async function makeAuthority(): Promise<void> {
  const authority = await generate([{ name: 'commonName', value: 'authority' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true },
    ],
  });
  const other = await generate([{ name: 'commonName', value: 'another authority' }], { algorithm: 'sha256' });
  const loader = await generate([{ name: 'commonName', value: postgres.user }], {
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    clientCertificate: false,
  });
  for (const [name, text] of [
    ['root.crt', authority.cert],
    ['root.key', authority.private],
    ['other.crt', other.cert],
    ['loader.crt', loader.cert],
    ['loader.key', loader.private],
    ['broken.crt', other.cert.replace(/[A-Z]/g, '!')],
  ] as const)
    writeFileSync(join(folder, name), text, { mode: 0o600 });
}

/** Lets the server encrypt, with a certificate of the authority for these names. */
async function encrypt(...altNames: readonly SubjectAltNameEntry[]): Promise<void> {
  const [key, cert] = ['root.key', 'root.crt'].map((name) => readFileSync(join(folder, name), 'utf8'));
  const server = await generate([{ name: 'commonName', value: 'server' }], {
    algorithm: 'sha256',
    ca: { key: key!, cert: cert! },
    extensions: [{ name: 'subjectAltName', altNames: [...altNames] }],
  });
  const data = (await client.query<{ data_directory: string }>('SHOW data_directory')).rows[0]!.data_directory;
  const { uid, gid } = statSync(data);
  for (const [name, text] of [
    ['server.crt', server.cert],
    ['server.key', server.private],
    ['root.crt', cert!],
  ] as const) {
    writeFileSync(join(data, name), text, { mode: 0o600 });
    chownSync(join(data, name), uid, gid);
  }
  await client.query("ALTER SYSTEM SET ssl_ca_file = 'root.crt'");
  await client.query("ALTER SYSTEM SET ssl = 'on'");
  await client.query('SELECT pg_reload_conf()');
  const { fingerprint256 } = new X509Certificate(server.cert);
  while ((await shownCertificate()) !== fingerprint256) await pause(20);
}

/** Fingerprint of the certificate that the server shows now. */
async function shownCertificate(): Promise<string | undefined> {
  const plain = connectTcp(postgres.port, '127.0.0.1');
  try {
    // @source PostgreSQL, "Message Formats", SSLRequest
    plain.write(Buffer.from('0000000804d2162f', 'hex'));
    const [answer] = await once(plain, 'data');
    if (String(answer) !== 'S') return undefined;
    const encrypted = connectTls({ socket: plain, rejectUnauthorized: false });
    await once(encrypted, 'secureConnect');
    return encrypted.getPeerCertificate().fingerprint256;
  } finally {
    plain.destroy();
  }
}

/** Replaces the server's rules of who is let in; it obeys them when this returns, as `probe` shows. */
async function letIn(rule: string, probe: () => Promise<boolean>): Promise<void> {
  const file = (await client.query<{ hba_file: string }>('SHOW hba_file')).rows[0]!.hba_file;
  writeFileSync(file, `${rule}\n`);
  await client.query('SELECT pg_reload_conf()');
  while (!(await probe())) await pause(20);
}

interface Answer {
  readonly how: string;
  readonly findings: readonly { readonly code: string; readonly message: string; readonly hint?: string | undefined }[];
}

/** What cdf makes of a connection string, and how the server was talked to. */
async function connect(text: string, home: string): Promise<Answer> {
  const before = postgres.log().length;
  const place = { file: 'cdf_config.toml', pointer: '/cdf/schemas/s' };
  const { findings } = await readSources(
    [{ key: 's', source: 'catalog', destination: 'w', dataset: 'raw', schema: 's', place }],
    {
      root: folder,
      environment: { DESTINATION__W__CREDENTIALS: text, HOME: home },
      destinationTypes: new Map([['w', 'postgres']]),
      timeoutMs: 60_000,
      retryMs: 0,
      needsBody: () => true,
    },
  );
  if (findings.length > 0) return { how: 'refused', findings };
  const authorized = (): string | undefined =>
    /connection authorized: .*application_name=cdf.*/.exec(postgres.log().slice(before))?.[0];
  while (authorized() === undefined) await pause(20);
  return { how: authorized()!.includes('SSL enabled') ? 'encrypted' : 'plain', findings };
}

const urlOf = (host: string, query: string): string =>
  `postgresql://${postgres.user}:${postgres.password}@${host}:${postgres.port}/tls?${query}`;

/** Holds cdf to libpq, whatever that says, and returns it. */
async function bothWays(urls: readonly string[], home = folder): Promise<string[]> {
  const theirs = JSON.parse(
    await runProgram(folder, python, [join(import.meta.dirname, 'connect.py'), ...urls], { HOME: home }),
  );
  const ours: string[] = [];
  for (const url of urls) ours.push((await connect(url, home)).how);
  const pairs = (answers: readonly string[]) => urls.map((url, index) => [url.split('@')[1], answers[index]]);
  expect(pairs(ours)).toEqual(pairs(theirs));
  return ours;
}

const modes = [
  '',
  ...['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'].map((mode) => `sslmode=${mode}`),
];

test('a server that does not encrypt: every mode as with libpq', async () => {
  const found = await bothWays(modes.map((mode) => urlOf('localhost', mode)));
  expect(found).toEqual(['plain', 'plain', 'plain', 'plain', 'refused', 'refused', 'refused']);
  const { findings } = await connect(urlOf('localhost', 'sslmode=require'), folder);
  expect(findings).toMatchObject([{ code: 'CDF607', message: expect.stringContaining('does not encrypt') }]);
});

test('a server that encrypts: every mode, host and authority as with libpq', async () => {
  await encrypt({ type: 2, value: 'localhost' });
  const roots = ['', 'root.crt', 'other.crt', 'gone.crt'].map((name) =>
    name === '' ? '' : `sslrootcert=${join(folder, name)}`,
  );
  const urls = ['localhost', '127.0.0.1'].flatMap((host) =>
    modes.flatMap((mode) => roots.map((root) => urlOf(host, [mode, root].filter((part) => part !== '').join('&')))),
  );
  urls.push(
    urlOf('localhost', 'sslrootcert=system'),
    urlOf('localhost', 'sslrootcert=system&sslmode=require'),
    urlOf('localhost', 'sslmode=on'),
  );
  const found = await bothWays(urls);
  expect(new Set(found)).toEqual(new Set(['encrypted', 'plain', 'refused']));
});

test("an authority in the user's own folder counts, as for libpq", async () => {
  const home = join(folder, 'home');
  const urls = modes.map((mode) => urlOf('localhost', mode));
  copyFileSync(join(folder, 'root.crt'), join(home, '.postgresql/root.crt'));
  const trusted = ['encrypted', 'plain', 'plain', 'encrypted', 'encrypted', 'encrypted', 'encrypted'];
  expect(await bothWays(urls, home)).toEqual(trusted);
  copyFileSync(join(folder, 'other.crt'), join(home, '.postgresql/root.crt'));
  const strange = ['plain', 'plain', 'plain', 'plain', 'refused', 'refused', 'refused'];
  expect(await bothWays(urls, home)).toEqual(strange);
});

test('an address is checked as an address, a name as a name', async () => {
  const root = `sslrootcert=${join(folder, 'root.crt')}`;
  const urls = ['127.0.0.1', 'localhost'].map((host) => urlOf(host, `sslmode=verify-full&${root}`));
  await encrypt({ type: 7, ip: '127.0.0.1' });
  expect(await bothWays(urls)).toEqual(['encrypted', 'refused']);
  await encrypt({ type: 7, ip: '127.0.0.2' }, { type: 2, value: 'localhost' });
  expect(await bothWays(urls)).toEqual(['refused', 'encrypted']);
});

test('a server that lets nobody in unencrypted: as with libpq', async () => {
  const isShut = async () => (await connect(urlOf('localhost', 'sslmode=disable'), folder)).how === 'refused';
  await letIn('hostssl all all all md5', isShut);
  const found = await bothWays(modes.slice(0, 5).map((mode) => urlOf('localhost', mode)));
  expect(found).toEqual(['encrypted', 'refused', 'encrypted', 'encrypted', 'encrypted']);
});

test.each([
  [
    'another authority',
    () => `sslmode=verify-ca&sslrootcert=${join(folder, 'other.crt')}`,
    /certificate that is not trusted/,
  ],
  ['another host', () => `sslmode=verify-full&sslrootcert=${join(folder, 'root.crt')}`, /certificate of another host/],
  ['no authority', () => 'sslmode=verify-full', /no certificate of an authority/],
  [
    'no certificate in the file',
    () => `sslmode=verify-ca&sslrootcert=${join(folder, 'broken.crt')}`,
    /sslrootcert holds no certificate/,
  ],
  ['no key', () => `sslmode=require&sslcert=${join(folder, 'loader.crt')}`, /sslcert has no sslkey/],
  [
    'another key',
    () => `sslmode=require&sslcert=${join(folder, 'loader.crt')}&sslkey=${join(folder, 'root.key')}`,
    /sslcert and sslkey do not fit \(/,
  ],
  ['no file', () => 'sslmode=verify-ca&sslrootcert=canary/gone.crt', /sslrootcert cannot be read \(ENOENT\)/],
  ['no mode', () => 'sslmode=canary', /sslmode is none that PostgreSQL has/],
])('what is wrong is said without a word of the settings: %s', async (_, query, message) => {
  const { findings } = await connect(urlOf('127.0.0.1', query()), folder);
  expect(findings).toMatchObject([{ message: expect.stringMatching(message), hint: expect.any(String) }]);
  expect(JSON.stringify(findings)).not.toMatch(/canary|127\.0\.0\.1|not-a-secret|loader/);
});

test('a server that asks for a certificate: as with libpq', async () => {
  const isShut = async () => (await connect(urlOf('localhost', ''), folder)).how === 'refused';
  await letIn('hostssl all all all cert', isShut);
  const [cert, key] = ['crt', 'key'].map((name) => join(folder, `loader.${name}`));
  const found = await bothWays([
    urlOf('localhost', `sslmode=require&sslcert=${cert}&sslkey=${key}`),
    urlOf('localhost', `sslmode=require&sslcert=${join(folder, 'other.crt')}&sslkey=${key}`),
    urlOf('localhost', `sslmode=require&sslcert=${cert}`),
    urlOf('localhost', 'sslmode=require'),
  ]);
  expect(found).toEqual(['encrypted', 'refused', 'refused', 'refused']);
});
