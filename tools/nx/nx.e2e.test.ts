import { appendFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { copyWorkspace, type NxAnswer, type WorkspaceCopy } from './nx-workspace.ts';

let copy: WorkspaceCopy;

beforeAll(() => {
  copy = copyWorkspace();
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const project = 'apps/warehouse';
const generated = [
  `${project}/audits/generated`,
  `${project}/external_models`,
  `${project}/models/staging`,
  `${project}/tests/generated`,
  `${project}/metadata/shop_v1/generated`,
  `${project}/metadata/clickstream/generated`,
];
const model = `${project}/models/staging/clickstream/events.sql`;
const clickContract = `${project}/metadata/clickstream/schema.yml`;
const shopContract = `${project}/metadata/shop_v1/schema.yml`;
const shopExport = `${project}/exports/shop.schema.yaml`;
const clickExport = `${project}/exports/clickstream.schema.yaml`;

const at = (path: string): string => join(copy.root, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const remove = (...paths: readonly string[]): void => {
  for (const path of paths) rmSync(at(path), { recursive: true, force: true });
};
/** Replaces text that has to be there. */
const edit = (path: string, before: string, after: string): void => {
  expect(read(path)).toContain(before);
  writeFileSync(at(path), read(path).replace(before, after));
};

const generate = (): NxAnswer => copy.nx('run', 'metadata:generate');
const check = (): NxAnswer => copy.nx('run-many', '-t', 'check', '--nxBail=false');
const hits = ({ output }: NxAnswer): string[] =>
  [...output.matchAll(/nx run (\S+)\s+\[(?:local cache|existing outputs match[^\]]*)\]/g)]
    .map(([, task = '']) => task)
    .sort();

test('metadata:sync recreates every generated file from nothing, byte for byte', () => {
  remove(...generated, '.nx', `${project}/.cdf`);
  expect(copy.changed().length).toBeGreaterThan(40);
  expect(copy.nx('run', 'metadata:sync')).toMatchObject({ status: 0 });
  expect(copy.changed()).toEqual([]);
});

test('when nothing changed every cached target is a hit, and no file is written', () => {
  copy.nx('run', 'metadata:sync');
  check();
  const before = copy.stamps();
  const [sync, again] = [copy.nx('run', 'metadata:sync'), check()];
  expect(hits(sync)).toEqual(['metadata-clickstream:generate', 'metadata-shop_v1:generate', 'metadata:generate']);
  expect(hits(again)).toEqual(['metadata-clickstream:check', 'metadata-shop_v1:check', 'metadata:check']);
  expect(copy.stamps()).toEqual(before);
});

test('a run that is no hit writes no file that is current', () => {
  const before = copy.stamps();
  expect(copy.nx('run', 'metadata:generate', '--skip-nx-cache').status).toBe(0);
  expect(copy.stamps()).toEqual(before);
});

test('with the daemon of Nx a hit writes no file', () => {
  try {
    const runs = [1, 2].map(() => copy.nxWithDaemon('run', 'metadata:sync').status);
    const before = copy.stamps();
    const last = copy.nxWithDaemon('run', 'metadata:sync');
    expect([...runs, last.status, hits(last).length]).toEqual([0, 0, 0, 3]);
    expect(copy.stamps()).toEqual(before);
  } finally {
    copy.nxWithDaemon('daemon', '--stop');
  }
});

test('a change of cdf itself is no hit', () => {
  generate();
  appendFileSync(at('libs/emit/src/index.ts'), '// another release\n');
  expect(hits(generate())).toEqual([]);
});

test('a hand edit fails check and generate, which keeps it', () => {
  expect([generate().status, check().status]).toEqual([0, 0]);
  appendFileSync(at(model), '-- by hand\n');
  const edited = read(model);
  for (const answer of [check(), generate(), check()]) {
    expect(answer.status).toBe(1);
    expect(answer.output).toMatch(/models\/staging\/clickstream\/events\.sql.*CDF704/);
  }
  expect(read(model)).toBe(edited);
});

test('a deleted output fails check, until generate restores its bytes', () => {
  expect([generate().status, check().status]).toEqual([0, 0]);
  // The second time the run that restored it is in the cache.
  for (const _ of [1, 2]) {
    remove(model);
    expect(check()).toMatchObject({ status: 1, output: expect.stringContaining('CDF702') });
    expect(generate().status).toBe(0);
    expect([check().status, copy.changed()]).toEqual([0, []]);
  }
});

test('outputs that are not what the contract says fail check, until generate rewrites them', () => {
  edit(clickContract, 'When the server saw it', 'When our server saw it');
  expect(check()).toMatchObject({ status: 1, output: expect.stringContaining('CDF701') });
  expect(generate().status).toBe(0);
  expect(read(model)).toContain('When our server saw it');
  expect(check().status).toBe(0);
});

test('outputs of a schema that is gone fail check whenever they are there, and generate removes them', () => {
  remove(dirname(clickContract));
  expect(check()).toMatchObject({ status: 1, output: expect.stringContaining('CDF703') });
  expect(generate().status).toBe(0);
  expect(
    globSync(
      generated.map((folder) => `${folder}/**/*clickstream*`),
      { cwd: copy.root },
    ),
  ).toEqual([]);
  expect(check().status).toBe(0);
  const module = `${project}/metadata/clickstream/generated/index.ts`;
  for (const path of [model, module, model]) {
    copy.checkout(path);
    expect(check()).toMatchObject({ status: 1, output: expect.stringContaining(path.slice(project.length + 1)) });
    expect([generate().status, existsSync(at(path))]).toEqual([0, false]);
  }
});

test('a column added to one export changes the files of its schema and no other', () => {
  edit(clickExport, '      duration_ms:\n', '      screen_width:\n        data_type: bigint\n      duration_ms:\n');
  expect(copy.nx('run', 'metadata:sync').status).toBe(0);
  const changed = copy.changed();
  expect(changed.filter((path) => !path.includes('clickstream'))).toEqual([]);
  expect(changed).toEqual(
    expect.arrayContaining([
      `${project}/external_models/clickstream/events.yaml`,
      `${project}/metadata/clickstream/generated/tables/events.ts`,
      clickContract,
      model,
    ]),
  );
  expect(changed).not.toContain(`${project}/models/staging/clickstream/events__tags.sql`);
  expect(read(model)).toContain('screen_width');
});

test('a schema that is held back fails metadata:sync, and the others are generated in the same run', () => {
  edit(shopExport, '      vat_number:\n        data_type: text\n', '');
  edit(clickExport, '      duration_ms:\n', '      screen_width:\n        data_type: bigint\n      duration_ms:\n');
  const { status, output } = copy.nx('run', 'metadata:sync');
  expect(status).toBe(1);
  expect(output).toContain('"shop_v1" is held back');
  expect(read(model)).toContain('screen_width');
  expect(copy.changed().filter((path) => path.includes('shop_v1'))).toEqual([]);
});

test('a change of one schema affects its reader, and neither another schema nor the reader of that', () => {
  // As in CI. A graph from before a schema came back keeps the edges of its readers, which led to no schema then.
  remove('.nx/workspace-data');
  appendFileSync(at(shopContract), '# shop\n');
  copy.commit();
  expect(affected()).toEqual(['metadata-shop_v1', 'storefront']);
  appendFileSync(at(clickContract), '# clickstream\n');
  copy.commit();
  expect(affected()).toEqual(['event-report', 'metadata-clickstream']);
  edit(clickExport, '      duration_ms:\n', '      screen_width:\n        data_type: bigint\n      duration_ms:\n');
  expect(copy.nx('run', 'metadata:sync').status).toBe(0);
  copy.commit();
  // The project folder itself holds the models.
  expect(affected()).toEqual(['event-report', 'metadata-clickstream', 'warehouse']);
});

test('nx sync:check fails on outputs that are not current, and nx sync repairs them', () => {
  expect(copy.nx('sync:check').status).toBe(0);
  remove(model);
  edit(clickContract, 'When the server saw it', 'When our server saw it');
  expect(copy.nx('sync:check')).toMatchObject({
    status: 1,
    output: expect.stringContaining('not what metadata/ says'),
  });
  expect([copy.nx('sync').status, copy.nx('sync:check').status, check().status]).toEqual([0, 0, 0]);
  expect(read(model)).toContain('When our server saw it');
});

test('nx sync:check fails on a hand edit, and nx sync keeps it', () => {
  appendFileSync(at(model), '-- by hand\n');
  expect(copy.nx('sync:check').status).toBe(1);
  expect(copy.nx('sync').output).toContain('CDF704');
  expect(read(model)).toMatch(/-- by hand\n$/);
});

/** Projects that the last commit affects, sorted. */
function affected(): string[] {
  const { stdout } = copy.nx('show', 'projects', '--affected', '--base=HEAD~1', '--head=HEAD', '--json');
  return (JSON.parse(stdout) as string[]).sort();
}
