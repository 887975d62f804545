import { inspect } from 'node:util';
import type { TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { destinationSettings } from './destination-settings.ts';
import { environmentProvider, fileProvider, mergedSettings } from './dlt-settings.ts';
import { parseToml } from './toml.ts';

const toml = (text: string): TreeMap => {
  const { value, findings } = parseToml(text, 'x.toml');
  expect(findings).toEqual([]);
  return value;
};

interface Given {
  readonly environment?: Record<string, string>;
  readonly secrets?: string;
  readonly config?: string;
  readonly pipeline?: string;
}

const settingsFrom = ({ environment = {}, secrets = '', config = '', pipeline }: Given, name = 'prod') =>
  destinationSettings(
    [
      environmentProvider(environment),
      fileProvider('cdf_secrets.toml', toml(secrets)),
      fileProvider('cdf_config.toml', toml(config)),
    ],
    name,
    pipeline,
  );

const prod = (fields: string): string => `[destination.prod.credentials]\n${fields}\n`;

// The cases of dlt.md 6.1 and 6.2, each run with dlt 1.31.
const credentials: [name: string, given: Given, key: string, want: string | undefined][] = [
  [
    'a less specific variable before a more specific secret',
    { environment: { CREDENTIALS__PASSWORD: 'env' }, secrets: prod('password = "toml"') },
    'password',
    'env',
  ],
  ['not a variable without credentials', { environment: { PASSWORD: 'env' } }, 'password', undefined],
  [
    'the pipeline’s own before the environment',
    {
      pipeline: 'mypipe',
      environment: { DESTINATION__PROD__CREDENTIALS__PASSWORD: 'env' },
      secrets: '[mypipe.destination.prod.credentials]\npassword = "toml"',
    },
    'password',
    'toml',
  ],
  [
    'the pipeline’s own variable before its own secret',
    {
      pipeline: 'mypipe',
      environment: { MYPIPE__CREDENTIALS__PASSWORD: 'env' },
      secrets: '[mypipe.destination.prod.credentials]\npassword = "toml"',
    },
    'password',
    'env',
  ],
  [
    'not those of another destination',
    { secrets: '[destination.postgres.credentials]\npassword = "toml"' },
    'password',
    undefined,
  ],
  ['secrets before settings', { secrets: prod('host = "s"'), config: prod('host = "c"') }, 'host', 's'],
  [
    'fields missing in secrets from settings',
    { secrets: prod('password = "s"'), config: prod('host = "c"') },
    'host',
    'c',
  ],
  [
    'the most specific path',
    { secrets: '[destination.credentials]\nhost = "all"\n[destination.prod.credentials]\nhost = "one"' },
    'host',
    'one',
  ],
  ['an empty text', { environment: { CREDENTIALS__PASSWORD: '' }, secrets: prod('password = "x"') }, 'password', ''],
  ['a number as text', { config: prod('port = 5433') }, 'port', '5433'],
  ['not a lower-case variable', { environment: { credentials__password: 'x' } }, 'password', undefined],
  [
    'a connection string before a specific variable',
    {
      environment: { DESTINATION__PROD__CREDENTIALS__PASSWORD: 'env' },
      secrets: '[destination.prod]\ncredentials = "postgresql://u:pw@h/d"',
    },
    'password',
    'pw',
  ],
  [
    'what a connection string leaves out from fields',
    {
      environment: { CREDENTIALS__PASSWORD: 'env' },
      secrets: '[destination.prod]\ncredentials = "postgresql://u@h/d"',
    },
    'password',
    'env',
  ],
  [
    'a connection string in a variable before a table',
    { environment: { CREDENTIALS: 'postgresql://u:pw@h2/d' }, secrets: prod('host = "h1"') },
    'host',
    'h2',
  ],
  [
    'a table that comes first before a connection string',
    { secrets: prod('host = "h1"'), config: 'destination.prod.credentials = "postgresql://u@h2/d"' },
    'host',
    'h1',
  ],
  ['percent-encoding decoded', { environment: { CREDENTIALS: 'postgresql://u:p%40%2Fw@h/d' } }, 'password', 'p@/w'],
  ['a plain path as the database', { environment: { CREDENTIALS: 'data/x.duckdb' } }, 'database', 'data/x.duckdb'],
  [
    'a relative path in a URL',
    { environment: { CREDENTIALS: 'duckdb:///data/x.duckdb' } },
    'database',
    'data/x.duckdb',
  ],
  ['an absolute path in a URL', { environment: { CREDENTIALS: 'duckdb:////x.duckdb' } }, 'database', '/x.duckdb'],
  ['a further field in the query', { environment: { CREDENTIALS: 'x://h/d?warehouse=w' } }, 'warehouse', 'w'],
  ['a host in brackets', { environment: { CREDENTIALS: 'postgresql://u@[::1]:5433/d' } }, 'host', '::1'],
];

test.each(credentials)('%s', (_, given, key, want) => {
  expect(settingsFrom(given).credential(key)?.reveal()).toBe(want);
});

const options: [given: Given, want: string | undefined][] = [
  [{ environment: { BUCKET_URL: 'env' }, config: '[destination.prod]\nbucket_url = "c"' }, 'env'],
  [{ config: 'bucket_url = "all"\n[destination]\nbucket_url = "some"\n[destination.prod]\nbucket_url = "one"' }, 'one'],
  [{ config: 'bucket_url = "all"\n[destination]\nbucket_url = "some"' }, 'some'],
  [{ config: 'bucket_url = "all"' }, 'all'],
  [{ config: '[destination.other]\nbucket_url = "x"' }, undefined],
];

test.each(options)('a field beside the credentials: %j', (given, want) => {
  expect(settingsFrom(given).option('bucket_url')).toBe(want);
});

test('parameters come from the connection string or from a table', () => {
  const shown = (given: Given) =>
    [...(settingsFrom(given).query() ?? [])].map(([key, value]) => `${key}=${value.reveal()}`);
  expect(shown({ environment: { CREDENTIALS: 'postgresql://h/d?sslmode=require' } })).toEqual(['sslmode=require']);
  expect(shown({ config: '[destination.prod.credentials.query]\nsslmode = "require"' })).toEqual(['sslmode=require']);
});

test('a destination of a name in mixed case or with a hyphen has a variable', () => {
  const environment = { 'DESTINATION__MY-DWH__CREDENTIALS__HOST': 'h' };
  expect(settingsFrom({ environment }, 'my-Dwh').credential('host')?.reveal()).toBe('h');
});

test('settings of the machine lie under those of the project, table by table', () => {
  const merged = mergedSettings(toml('[a]\nx = 1\n[b]\nz = 5'), toml('[a]\nx = 2\ny = 3\n[c]\nw = 4\n[b]\nz.q = 1'));
  expect(merged).toEqual(toml('[a]\nx = 1\ny = 3\n[c]\nw = 4\n[b]\nz = 5'));
});

test('no way of printing a credential shows it', () => {
  const settings = settingsFrom({ environment: { CREDENTIALS: 'postgresql://u:hunter2@h/d?key=hunter2' } });
  const secret = settings.credential('password')!;
  const all = { secret, query: settings.query(), settings };
  const shown = [`${secret}`, String(secret), JSON.stringify(all), inspect(all, { depth: 9, showHidden: true })].join();
  expect(shown).not.toContain('hunter2');
});
