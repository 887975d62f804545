import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { exitCode, pull, report } from '@cdf/commands';
import { readDltSettings } from '@cdf/project';
import fc from 'fast-check';
import { stringify, type TomlTable } from 'smol-toml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../python/ensure.ts';
import { cases, type SettingsCase, settingsByType, unusable } from './settings-cases.ts';

let python: string;
let folder: string;
beforeAll(async () => {
  python = await ensurePython();
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A case whose files are written. */
interface Written extends Required<Omit<SettingsCase, 'pipeline'>> {
  readonly pipeline: string | undefined;
  readonly root: string;
  readonly secrets: string;
}

let count = 0;
function written(given: SettingsCase): Written {
  const root = join(folder, String(count++));
  const secrets = join(root, 'run/secrets');
  const { pipeline, ...rest } = given;
  const all = { type: 'postgres', name: 'prod', environment: {}, files: {}, mounted: {}, ...rest } as const;
  mkdirSync(join(root, '.dlt'), { recursive: true });
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const [path, settings] of Object.entries(all.files))
    write(join(root, path), typeof settings === 'string' ? settings : stringify(settings));
  for (const [name, content] of Object.entries(all.mounted)) write(join(secrets, name), content);
  return { ...all, pipeline, root, secrets };
}

const fields = {
  postgres: ['host', 'username', 'password', 'database'],
  duckdb: ['database'],
  filesystem: ['aws_access_key_id', 'aws_secret_access_key', 'region_name', 'endpoint_url'],
};
const options = { postgres: [], duckdb: [], filesystem: ['bucket_url'] };
const integers = { port: 5432, connect_timeout: 15 };

/** Values as texts; `refused` where they are none that could be used. */
type Answer = Readonly<Record<string, unknown>> | 'refused' | 'not a secret';

/** What `resolved_settings.py` says: every option and every field of the credentials. */
type Resolved = Record<'options' | 'credentials', Record<string, unknown>> | { readonly refused: string };

/** What dlt makes of cases of any type, all in one process. */
async function resolvedByDlt(given: readonly object[]): Promise<Resolved[]> {
  const { stdin, stdout, stderr } = spawn(python, [join(import.meta.dirname, 'resolved_settings.py')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  stdin.end(JSON.stringify(given));
  const [out, said] = await Promise.all([text(stdout), text(stderr)]);
  if (out === '') throw new Error(said);
  return JSON.parse(out);
}

async function dltAnswers(given: readonly Written[]): Promise<Answer[]> {
  const answers = await resolvedByDlt(given);
  return answers.map((answer, index) => {
    if ('refused' in answer) return answer.refused === 'ValueNotSecretException' ? 'not a secret' : 'refused';
    const { type } = given[index]!;
    const query = Object.entries(answer.credentials.query ?? {}).filter(([, value]) => value !== null);
    return {
      ...picked(fields[type], (key) => answer.credentials[key]),
      ...picked(options[type], (key) => answer.options[key]),
      ...(type === 'postgres' && { ...picked(Object.keys(integers), (key) => answer.credentials[key]) }),
      // The driver takes the last of several.
      ...picked(
        type === 'postgres' ? query.map(([key]) => `?${key}`) : [],
        (key) =>
          [answer.credentials.query as Record<string, unknown>].map((all) => [all[key.slice(1)]].flat().at(-1))[0],
      ),
    };
  });
}

function cdfAnswer({ root, name, type, pipeline, environment, secrets }: Written): Answer {
  const { value, findings } = readDltSettings(root, environment, secrets);
  expect(findings).toEqual([]);
  const settings = value.destination(name, pipeline);
  const numbers = Object.entries(type === 'postgres' ? integers : {}).map(
    ([key, otherwise]) => [key, settings.integer(key, otherwise)] as const,
  );
  const query = type === 'postgres' ? settings.query() : new Map();
  const isUsable = { url: true, fields: true, text: type !== 'postgres', wrong: false }[settings.credentials];
  if (!isUsable || query === undefined || numbers.some(([, one]) => Number.isNaN(one))) return 'refused';
  return {
    ...picked(fields[type], (key) => settings.credential(key)?.reveal()),
    ...picked(options[type], (key) => settings.option(key)),
    ...Object.fromEntries(numbers),
    ...Object.fromEntries([...query].map(([key, one]) => [`?${key}`, one.reveal()])),
  };
}

const picked = (keys: readonly string[], value: (key: string) => unknown) =>
  Object.fromEntries(
    keys.map((key) => {
      const found = value(key) ?? null;
      // dlt takes the space around a password away when it connects.
      if (key === 'password' && typeof found === 'string') return [key, found.trim()];
      return [key, typeof found === 'boolean' || key.startsWith('?') ? pythonText(found) : found];
    }),
  );

const pythonText = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);

/** Holds cdf's answers to dlt's, and returns them. What dlt refuses because it stands in `config.toml`, cdf may read. */
async function compared(given: readonly SettingsCase[]): Promise<readonly Answer[]> {
  const all = given.map(written);
  const theirs = await dltAnswers(all);
  const ours = all.map(cdfAnswer);
  const said = (answers: readonly Answer[]) =>
    given.map((one, index) => [one.case, theirs[index] === 'not a secret' ? theirs[index] : answers[index]]);
  expect(said(ours)).toEqual(said(theirs));
  return theirs;
}

test('every case by hand resolves as in dlt', async () => {
  const answers = await compared(cases);
  expect(answers.length).toBeGreaterThan(150);
  expect(answers.filter((one) => one === 'not a secret')).toHaveLength(2);
});

test('what no driver could use is refused, though dlt takes it', async () => {
  const given = unusable.map(written);
  expect(given.map(cdfAnswer)).toEqual(given.map(() => 'refused'));
  expect(await dltAnswers(given)).not.toContain('refused');
});

/** One setting at one place: a field, or a connection string. */
interface Setting {
  readonly file: string;
  readonly pipeline: readonly string[];
  readonly sections: readonly string[];
  readonly tail: readonly string[];
}
const setting: fc.Arbitrary<Setting> = fc.record({
  file: fc.constantFrom('environment', '.dlt/secrets.toml', '.dlt/config.toml', 'cdf_secrets.toml', 'cdf_config.toml'),
  pipeline: fc.constantFrom([], ['pp']),
  sections: fc.constantFrom([], ['destination'], ['destination', 'prod'], ['destination', 'other']),
  tail: fc.constantFrom(
    ...[...fields.postgres, ...Object.keys(integers), 'query'].map((key) => ['credentials', key]),
    ['credentials'],
    ['host'],
  ),
});

/** The n-th setting, with a value that shows which it is. */
function placed(settings: readonly Setting[], pipeline: string | undefined): Omit<SettingsCase, 'case'> {
  const environment: Record<string, string> = {};
  const files: Record<string, TomlTable> = {};
  settings.forEach(({ file, pipeline: own, sections, tail }, index) => {
    const path = [...own, ...sections, ...tail];
    const last = path.at(-1)!;
    const text =
      last === 'credentials'
        ? `postgresql://u${index}@h${index}${index % 2 === 0 ? '' : `:${index}/d${index}?q=${index}`}`
        : `${last}${index}`;
    if (file === 'environment') {
      environment[path.join('__').toUpperCase()] =
        last in integers ? String(index) : last === 'query' ? `{"q":"${index}"}` : text;
      return;
    }
    let table = files[file] ?? {};
    files[file] = table;
    for (const key of path.slice(0, -1)) {
      // A text that stands where a table has to be gives way.
      if (typeof table[key] !== 'object') table[key] = {};
      table = table[key] as TomlTable;
    }
    table[last] = last in integers ? index : last === 'query' ? { q: String(index) } : text;
  });
  return { environment, files, ...(pipeline === undefined ? {} : { pipeline }) };
}

const spread = fc.tuple(fc.array(setting, { minLength: 1, maxLength: 8 }), fc.constantFrom(undefined, 'pp'));

test('settings spread at random over all places of dlt resolve as in dlt', async () => {
  const given = fc.sample(spread, { seed: 1, numRuns: 400 }).map(([settings, pipeline]) =>
    placed(
      settings.map((one) => ({ ...one, file: one.file.replace('cdf_', '.dlt/') })),
      pipeline,
    ),
  );
  const answers = await compared(given.map((one) => ({ ...one, case: JSON.stringify(one) })));
  expect(answers.filter((one) => one !== 'not a secret').length).toBeGreaterThan(200);
});

test("what stands in cdf's own files comes to the same in dlt, through the variables that cdf gives it", async () => {
  const given = fc
    .sample(spread, { seed: 2, numRuns: 400 })
    .map(([settings, pipeline]) => ({ case: '', ...placed(settings, pipeline) }))
    .map(written);
  const ours = given.map(cdfAnswer);
  const theirs = await dltAnswers(
    given.map((one) => ({
      ...one,
      environment: {
        ...one.environment,
        ...readDltSettings(one.root, one.environment).value.variables(one.name, one.pipeline),
      },
    })),
  );
  const said = (answers: readonly Answer[]) =>
    given.map(({ files, environment, pipeline }, index) => [
      JSON.stringify({ files, environment, pipeline }),
      theirs[index] === 'not a secret' ? theirs[index] : answers[index],
    ]);
  expect(said(ours)).toEqual(said(theirs));
  expect(theirs.filter((one) => one !== 'not a secret').length).toBeGreaterThan(200);
});

test.each([undefined, 'pp'])(
  'settings of every type come to the same in dlt, from its own file and from cdf’s: pipeline %s',
  async (pipeline) => {
    const inFile = (file: string) =>
      settingsByType.map(([type, toml]) => {
        const prefix = pipeline === undefined ? '' : `${pipeline}.`;
        const files = { [file]: toml.replaceAll(/^(\[?)(?=destination\.prod)/gm, `$1${prefix}`) };
        return { ...written({ case: '', files }), type, ...(pipeline === undefined ? {} : { pipeline }) };
      });
    const theirs = inFile('.dlt/secrets.toml');
    const ours = inFile('cdf_secrets.toml').map((one) => ({
      ...one,
      environment: readDltSettings(one.root, {}).value.variables(one.name, pipeline),
    }));
    const answers = (await resolvedByDlt([...theirs, ...ours])).map((answer) => {
      if ('refused' in answer) return answer;
      // Folders of the process, and an object of Python.
      const { local_dir, ...options } = answer.options;
      const { conn_pool, ...credentials } = answer.credentials;
      return { options, credentials };
    });
    expect(answers.filter((one) => 'refused' in one)).toEqual([]);
    const named = (all: readonly unknown[]) => all.map((one, index) => [settingsByType[index]![0], one]);
    expect(named(answers.slice(theirs.length))).toEqual(named(answers.slice(0, theirs.length)));
  },
);

const canaries: readonly SettingsCase[] = [
  ...['canary', 'canary://u', '', 'postgresql://canary:canary@canary:canary/canary'].map((text) => ({
    case: `credentials = ${JSON.stringify(text)}`,
    files: { 'cdf_secrets.toml': { credentials: text } },
  })),
  ...[
    'port = "canary"',
    'connect_timeout = "canary"',
    'query = "canary"',
    'query = {sslmode="canary"}',
    'query = {sslmode="verify-ca", sslrootcert="canary"}',
    'query = {sslcert="cdf_config.toml", sslkey="canary"}',
    'port = 1',
    'host = "canary.invalid"',
    'host = ["canary"]',
  ].map((line) => ({
    case: line,
    files: {
      'cdf_secrets.toml': `${line.startsWith('host') ? '' : 'credentials.host = "127.0.0.1"\n'}credentials.${line}\n${[
        ...['username', 'password', 'database'].map((key) => `credentials.${key} = "canary"`),
      ].join('\n')}\n`,
    },
  })),
  { case: 'a file that is no TOML', files: { 'cdf_secrets.toml': 'canary = canary' } },
];

test.each(canaries)('no word of the settings is said or written when they are wrong: $case', async ({ files }) => {
  const { root } = written({
    case: '',
    files: {
      ...files,
      'cdf_config.toml': `[cdf]\nversion = 1\n[cdf.schemas.s]\nsource = "destination"\ndestination = "w"\ndataset = "raw"
[destination.w]\ndestination_type = "postgres"\n`,
    },
  });
  const pulled = report('pull', root, await pull(root, { schemas: [], dryRun: false, today: '2026-01-01' }));
  expect(pulled.findings).toMatchObject([{ severity: 'error' }]);
  expect(exitCode(pulled)).not.toBe(0);
  const texts = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'cdf_secrets.toml')
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  expect([JSON.stringify(pulled), ...texts].join('\n')).not.toContain('canary');
});
