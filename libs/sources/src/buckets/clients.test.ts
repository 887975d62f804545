import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, readAll, settingsOf } from '../testing/project.ts';
import { bucketFiles, storedCase } from '../testing/stored.ts';
import { bucketPlace } from './bucket-place.ts';

const { datasets, effective } = storedCase('evolution');
const files = bucketFiles(datasets);
const hash = effective.raw!.evo!;

/** Reads the fixture's schema from a bucket and expects what dlt put in force. */
async function expectInForce(source: string, environment: Record<string, string>): Promise<void> {
  const { value, findings } = await readAll('/', [settingsOf(source, { schema: 'evo' })], { environment });
  expect(findings).toEqual([]);
  expect(value.get('shop')?.hash).toBe(hash);
  expect(JSON.parse(value.get('shop')!.body!).version_hash).toBe(hash);
}

/** Expects a finding that says nothing of host or key. */
async function expectRefused(source: string, environment: Record<string, string>, message: RegExp): Promise<void> {
  const { findings } = await readAll('/', [settingsOf(source, { schema: 'evo' })], { environment });
  expect(findings).toMatchObject([{ code: 'CDF607', message: expect.stringMatching(message) }]);
  expect(JSON.stringify(findings)).not.toMatch(/127\.0\.0\.1|localhost|canary/);
}

async function startS3(): Promise<string> {
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folderWith(),
    configureBuckets: [{ name: 'lake', configs: [] }],
  });
  const { port } = await server.run();
  onTestFinished(() => server.close());
  const endpoint = `http://127.0.0.1:${port}`;
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  const client = new S3Client({ endpoint, forcePathStyle: true, region: 'us-east-1', credentials });
  for (const [path, Body] of Object.entries(files))
    await client.send(new PutObjectCommand({ Bucket: 'lake', Key: `loads/${path}`, Body }));
  client.destroy();
  return endpoint;
}

const s3Keys = (endpoint: string, key = 'S3RVER') => ({
  CREDENTIALS__ENDPOINT_URL: endpoint,
  CREDENTIALS__AWS_ACCESS_KEY_ID: key,
  CREDENTIALS__AWS_SECRET_ACCESS_KEY: key,
});

test('S3: a server that speaks its protocol', async () => {
  const endpoint = await startS3();
  await expectInForce('bucket:s3://lake/loads', s3Keys(endpoint));
  await expectInForce('bucket:s3://lake/loads/', s3Keys(endpoint));
  await expectRefused('bucket:s3://lake/loads', s3Keys(endpoint, 'canary'), /S3 refuses the credentials \(403\)/);
  await expectRefused('bucket:s3://pond/loads', s3Keys(endpoint), /S3 has no such bucket or file \(404\)/);
  const { findings } = await readAll('/', [settingsOf('bucket:s3://lake', { schema: 'evo' })], {
    environment: s3Keys(endpoint),
  });
  expect(findings).toMatchObject([
    { code: 'CDF201', message: expect.stringMatching(/There is no schema in the dataset/) },
  ]);
});

/** A server on this machine, and what was asked of it. */
async function serve(answer: (path: string, query: URLSearchParams, request: IncomingMessage) => string | undefined) {
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://host');
    const text = answer(decodeURIComponent(url.pathname), url.searchParams, request);
    if (text === undefined) response.writeHead(404).end('{}');
    else
      response
        .writeHead(200, {
          'content-type': text.startsWith('<') ? 'application/xml' : 'application/json',
          etag: '"1"',
          'content-length': Buffer.byteLength(text),
        })
        .end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Names directly below a prefix, one page at a time: `next` is the mark of the page after it. */
function page(prefix: string, mark: string | null) {
  const names = Object.keys(files).filter(
    (path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'),
  );
  const from = Number(mark ?? 0);
  return { names: names.slice(from, from + 1), next: from + 1 < names.length ? String(from + 1) : undefined };
}

test('Google Cloud Storage: its JSON protocol, as Google documents it', async () => {
  const host = await serve((path, query) => {
    if (path === '/storage/v1/b/lake/o' || path === '/b/lake/o') {
      const { names, next } = page(query.get('prefix') ?? '', query.get('pageToken'));
      return JSON.stringify({
        kind: 'storage#objects',
        items: names.map((name) => ({ name, bucket: 'lake' })),
        nextPageToken: next,
      });
    }
    return files[/\/b\/lake\/o\/(.*)$/.exec(path)?.[1] ?? ''];
  });
  await expectInForce('bucket:gs://lake', { STORAGE_EMULATOR_HOST: host });
  await expectInForce('bucket:gcs://lake/', { STORAGE_EMULATOR_HOST: host });
  await expectRefused('bucket:gs://pond', { STORAGE_EMULATOR_HOST: host }, /no such bucket or file \(404\)/);
});

const azureKeys = (host: string) => ({
  CREDENTIALS__AZURE_STORAGE_ACCOUNT_NAME: 'account',
  CREDENTIALS__AZURE_ACCOUNT_HOST: host,
});

test('Azure Blob Storage: its XML protocol, as Microsoft documents it', async () => {
  const signed: string[] = [];
  const host = await serve((path, query, { headers }) => {
    signed.push(headers.authorization?.split(':')[0] ?? query.get('sig') ?? 'unsigned');
    if (path === '/lake' && query.get('comp') === 'list') {
      const { names, next } = page(query.get('prefix') ?? '', query.get('marker'));
      const blobs = names.map(
        (name) =>
          `<Blob><Name>${name}</Name><Properties><Content-Length>${files[name]!.length}</Content-Length></Properties></Blob>`,
      );
      return `<?xml version="1.0" encoding="utf-8"?><EnumerationResults ContainerName="lake"><Blobs>${blobs.join('')}</Blobs><NextMarker>${next ?? ''}</NextMarker></EnumerationResults>`;
    }
    return files[/^\/lake\/(.*)$/.exec(path)?.[1] ?? ''];
  });
  const key = { ...azureKeys(host), CREDENTIALS__AZURE_STORAGE_ACCOUNT_KEY: 'Y2FuYXJ5' };
  await expectInForce('bucket:az://lake', key);
  await expectInForce('bucket:abfss://lake@account.dfs.core.windows.net', key);
  await expectInForce('bucket:az://lake', { ...azureKeys(host), CREDENTIALS__AZURE_STORAGE_SAS_TOKEN: '?sv=1&sig=s' });
  expect(new Set(signed)).toEqual(new Set(['SharedKey account', 's']));
  await expectRefused('bucket:az://pond', key, /no such bucket or file \(404\)/);
  const { findings } = await readAll('/', [settingsOf('bucket:az://lake')], { environment: azureKeys(host) });
  expect(findings).toMatchObject([
    { code: 'CDF608', message: expect.stringMatching(/neither an account key nor a SAS/) },
  ]);
});

test('a server that is not there is a finding', async () => {
  await expectRefused('bucket:s3://lake', s3Keys('http://127.0.0.1:1', 'canary'), /S3 cannot be read \(ECONNREFUSED\)/);
});

test.each([
  ['s3://b', { container: 'b', prefix: '', host: undefined }],
  ['s3://b/', { container: 'b', prefix: '', host: undefined }],
  ['gs://b/a/b//', { container: 'b', prefix: 'a/b/', host: undefined }],
  ['abfss://c@a.dfs.core.windows.net/p', { container: 'c', prefix: 'p/', host: 'a.dfs.core.windows.net' }],
])('%s', (url, want) => {
  expect(bucketPlace(url)).toEqual(want);
});
