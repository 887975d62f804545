import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '@cdf/commands';
import { expect, test } from 'vitest';
import { type GoodYaml, type HostileInput, hostileJson, hostileToml, hostileYaml } from './hostile-inputs.ts';
import { filesOf, nothingToDecide, putFiles, temporaryProject } from './project.ts';
import { type Ending, reportOf, runCdf } from './run-cdf.ts';

const exported = `version: 3
version_hash: x
engine_version: 11
name: shop
tables:
  orders:
    description: all orders
    columns:
      id:
        data_type: bigint
        nullable: false
        primary_key: true
      amount:
        data_type: decimal
        nullable: true
      note:
        data_type: text
        nullable: true
    write_disposition: append
    resource: orders
    x-normalizer:
      seen-data: true
settings: {}
normalizers:
  names: snake_case
  json:
    module: dlt.common.normalizers.json.relational
`;

const good = (text: string, words: string, isEmptyRight = false): GoodYaml => ({
  text,
  withTop: (line) => `${text}${line}\n`,
  withWords: (yaml) => text.replace(words, () => yaml),
  isEmptyRight,
});

/** A project with one schema for each input; the first is the good one. Keys have one length, so that lines wrap alike. */
function projectOf(count: number) {
  const keys = Array.from({ length: count }, (_, index) => `h${String(index).padStart(4, '0')}`);
  const schemas = keys.map(
    (key) =>
      `[cdf.schemas.${key}]\nsource = "export:exports/${key}.yaml"\ndestination = "w"\ndataset = "raw_${key}"\nschema = "shop"\n`,
  );
  const settings = `[cdf]\nversion = 1\nemit = 1\n${schemas.join('')}[destination.w]\ndestination_type = "duckdb"\n`;
  return { project: temporaryProject([['cdf_config.toml', settings + nothingToDecide]]), keys };
}

/** The report of a run that neither crashed nor was at a loss. */
function calmReport({ code, signal, stdout, stderr }: Ending): Report {
  expect({ signal, stderr: stderr.slice(0, 2000) }).toEqual({ signal: null, stderr: '' });
  expect([0, 1]).toContain(code);
  const report: Report = JSON.parse(stdout);
  for (const { message, hint } of report.findings) {
    expect(message.length).toBeLessThan(1100);
    expect(message).not.toMatch(/\n\s+at |undefined|\[object/);
    expect(hint?.length ?? 0).toBeLessThan(1100);
  }
  return report;
}

/** What is said of a file: nothing, or faults that each have a place in it. */
function faultsOf(report: Report, file: string, bytes: Buffer): string[] {
  const found = report.findings.filter((one) => one.file === file && one.severity === 'error');
  const lines = bytes.toString('latin1').split(/\r\n?|\n/).length;
  for (const { line, column, message } of found) {
    expect(line, message).toBeGreaterThanOrEqual(1);
    expect(line, message).toBeLessThanOrEqual(lines);
    expect(column, message).toBeGreaterThanOrEqual(1);
  }
  return found.map(({ code, message }) => `${code} ${message}`);
}

/** The outputs of one schema, with nothing in them that names it. */
function outputsOf(files: ReadonlyMap<string, string>, key: string): Record<string, string> {
  const mine = [...files].filter(([path]) => path.includes(`/${key}/`) && !/schema\.yml$|staging\.yml$/.test(path));
  const plain = (text: string): string => text.replaceAll(key, 'KEY').replace(/(cdf:signature) \S+/, '$1');
  return Object.fromEntries(mine.map(([path, text]) => [plain(path), plain(text)]));
}

/** Holds each input against its outcome. */
function judge(
  report: Report,
  project: string,
  keys: readonly string[],
  all: readonly HostileInput[],
  fileOf: (key: string) => string,
) {
  const files = filesOf(project);
  const pattern = outputsOf(files, keys[0]!);
  expect(Object.keys(pattern).length).toBeGreaterThan(3);
  const wrong = all.flatMap(({ name, outcome, bytes }, index) => {
    const key = keys[index]!;
    const faults = faultsOf(report, fileOf(key), bytes);
    const outputs = outputsOf(files, key);
    const isRefused = faults.length > 0 && Object.keys(outputs).length === 0;
    const isDone = faults.length === 0 && Object.keys(outputs).length > 0;
    const isAsWanted = outcome === 'fault' ? isRefused : outcome === 'right' ? isDone : isRefused || isDone;
    const isSame = Object.keys(outputs).join() === Object.keys(pattern).join();
    return isAsWanted && (outcome !== 'right' || isSame)
      ? []
      : [{ name, outcome, faults: faults.slice(0, 3), outputs: Object.keys(outputs).length }];
  });
  expect(wrong).toEqual([]);
}

test('exports', async () => {
  const inputs = [
    { name: 'good', outcome: 'right', bytes: Buffer.from(exported) } as const,
    ...hostileYaml(good(exported, 'all orders'), 'x-free'),
    ...hostileJson(asJson()),
  ];
  const { project, keys } = projectOf(inputs.length);
  putFiles(
    project,
    keys.map((key) => [`exports/${key}.yaml`, '']),
  );
  for (const [index, { bytes }] of inputs.entries()) writeFileSync(join(project, `exports/${keys[index]}.yaml`), bytes);
  const report = calmReport(await runCdf(project, ['sync', '--json']));
  judge(report, project, keys, inputs, (key) => `exports/${key}.yaml`);
}, 0);

const asJson = (): string =>
  JSON.stringify(
    {
      version: 3,
      version_hash: 'x',
      engine_version: 11,
      name: 'shop',
      tables: {
        orders: {
          columns: { id: { data_type: 'bigint', nullable: false }, note: { data_type: 'text', nullable: true } },
          write_disposition: 'append',
          resource: 'orders',
          'x-normalizer': { 'seen-data': true },
        },
      },
      settings: {},
      normalizers: { names: 'snake_case', json: { module: 'dlt.common.normalizers.json.relational' } },
    },
    undefined,
    2,
  );

/** The contract that a pull makes of the good export. */
async function goodContract(): Promise<string> {
  const { project, keys } = projectOf(1);
  putFiles(project, [[`exports/${keys[0]}.yaml`, exported]]);
  calmReport(await runCdf(project, ['pull', '--json']));
  return readFileSync(join(project, `metadata/${keys[0]}/schema.yml`), 'utf8');
}

test('contracts', async () => {
  const contract = await goodContract();
  const inputs = [
    { name: 'good', outcome: 'right', bytes: Buffer.from(contract) } as const,
    ...hostileYaml(good(contract, 'all orders'), 'x-free'),
  ];
  const { project, keys } = projectOf(inputs.length);
  putFiles(
    project,
    keys.map((key) => [`metadata/${key}/schema.yml`, '']),
  );
  for (const [index, { bytes }] of inputs.entries())
    writeFileSync(join(project, `metadata/${keys[index]}/schema.yml`), bytes);
  const report = calmReport(await runCdf(project, ['generate', '--json']));
  judge(report, project, keys, inputs, (key) => `metadata/${key}/schema.yml`);
}, 0);

const ruleset = `version: 1
rules:
  - name: notes are secret
    when: {tables: [orders], columns: [note]}
    do: [drop]
`;

test('rulesets', async () => {
  const contract = await goodContract();
  const inputs = [
    { name: 'good', outcome: 'right', bytes: Buffer.from(ruleset) } as const,
    ...hostileYaml(good(ruleset, 'notes are secret', true), undefined),
  ];
  const { project, keys } = projectOf(inputs.length);
  putFiles(
    project,
    keys.flatMap(
      (key) =>
        [
          [`metadata/${key}/schema.yml`, contract],
          [`metadata/${key}/staging.yml`, ''],
        ] as const,
    ),
  );
  for (const [index, { bytes }] of inputs.entries())
    writeFileSync(join(project, `metadata/${keys[index]}/staging.yml`), bytes);
  const report = calmReport(await runCdf(project, ['generate', '--json']));
  judge(report, project, keys, inputs, (key) => `metadata/${key}/staging.yml`);
}, 0);

test('settings', async () => {
  const project = temporaryProject([['exports/shop.schema.yaml', exported]]);
  const wrong: unknown[] = [];
  for (const { name, outcome, bytes } of hostileToml()) {
    writeFileSync(join(project, 'cdf_config.toml'), bytes);
    const report = calmReport(await runCdf(project, ['sync', '--json']));
    const faults = faultsOf(report, 'cdf_config.toml', bytes);
    const isAsWanted = outcome === 'either' || faults.length > 0 === (outcome === 'fault');
    if (!isAsWanted) wrong.push({ name, outcome, faults: faults.slice(0, 3), found: report.findings.slice(0, 2) });
  }
  expect(wrong).toEqual([]);
}, 0);

test('inputs that are there and cannot be read are a finding, and nothing is written', async () => {
  const contract = await goodContract();
  for (const file of ['metadata/staging.yml', 'metadata/h0000/staging.yml']) {
    const { project, keys } = projectOf(1);
    putFiles(project, [[`metadata/${keys[0]}/schema.yml`, contract]]);
    symlinkSync('staging.yml', join(project, file));
    for (const command of [['check'], ['generate'], ['sync', '--no-pull']]) {
      const ending = await runCdf(project, [...command, '--json']);
      expect(ending.code, ending.stderr).toBe(3);
      const { findings, written } = reportOf(ending);
      expect(findings).toMatchObject([{ code: 'CDF105', file, message: `"${file}" cannot be read: ELOOP` }]);
      expect(written).toEqual([]);
    }
  }
});

test('a ruleset that is a link is an input like any other', async () => {
  const { project, keys } = projectOf(1);
  putFiles(project, [
    [`metadata/${keys[0]}/schema.yml`, await goodContract()],
    ['rules.yml', 'version: 1\nrules: []\n'],
  ]);
  symlinkSync('../../rules.yml', join(project, `metadata/${keys[0]}/staging.yml`));
  expect(calmReport(await runCdf(project, ['generate', '--json'])).ok).toBe(true);
  writeFileSync(join(project, 'rules.yml'), ruleset);
  expect(calmReport(await runCdf(project, ['generate', '--json'])).written).toContain(
    `models/staging/${keys[0]}/orders.sql`,
  );
});
