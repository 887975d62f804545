import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, temporaryProject, twoStates } from './project.ts';
import { reportOf, runCdf } from './run-cdf.ts';

const [sources] = twoStates({ tables: 6, columns: 8, perSchema: 3 });
const folder = 'models/staging/shop_0001';
const orders = `${folder}/orders.sql`;
const items = `${folder}/orders__items.sql`;

/** Something a person did to generated files. */
interface Misfit {
  readonly plant: (at: (path: string) => string) => void;
  /** What `generate` says: `CODE file: message; hint`, cut where it is long. */
  readonly says: readonly string[];
  /** What the file that was planted holds after `generate --force`: `mine` as planted, `ours` what belongs there. */
  readonly forced: 'mine' | 'ours';
  readonly path?: string;
}

const keep = 'or take its "cdf:signature" line out to keep it as a file of your own';
const cases: Record<string, Misfit> = {
  edited: {
    plant: (at) => writeFileSync(at(orders), readFileSync(at(orders), 'utf8').replace('SELECT', 'SELECT /* mine */')),
    says: [
      `CDF704 ${orders}: "${orders}" was edited after it was generated; make the change in metadata/shop_0001/schema.yml`,
    ],
    forced: 'ours',
  },
  'edited by one blank at its end': {
    plant: (at) => writeFileSync(at(orders), `${readFileSync(at(orders), 'utf8')} `),
    says: [`CDF704 ${orders}: "${orders}" was edited after it was generated; `],
    forced: 'ours',
  },
  renamed: {
    plant: (at) => renameSync(at(orders), at(`${folder}/mine.sql`)),
    path: `${folder}/mine.sql`,
    says: [`CDF704 ${folder}/mine.sql: "${folder}/mine.sql" was moved here from "${orders}"; move it back, ${keep}`],
    forced: 'mine',
  },
  'renamed in nothing but case': {
    plant: (at) => renameSync(at(orders), at(`${folder}/Orders.sql`)),
    path: `${folder}/Orders.sql`,
    says: [
      `CDF704 ${folder}/Orders.sql: "${folder}/Orders.sql" was moved here from "${orders}"; move it back, ${keep}`,
    ],
    forced: 'mine',
  },
  'moved to another folder of its schema': {
    plant: (at) => {
      mkdirSync(at('audits/generated/shop_0001/deep'), { recursive: true });
      renameSync(at(orders), at('audits/generated/shop_0001/deep/orders.sql'));
    },
    path: 'audits/generated/shop_0001/deep/orders.sql',
    says: [
      'CDF704 audits/generated/shop_0001/deep/orders.sql: "audits/generated/shop_0001/deep/orders.sql" was moved here from',
    ],
    forced: 'mine',
  },
  copied: {
    plant: (at) => cpSync(at(orders), at(`${folder}/orders copy.sql`)),
    path: `${folder}/orders copy.sql`,
    says: [
      `CDF704 ${folder}/orders copy.sql: "${folder}/orders copy.sql" is a copy of "${orders}"; delete it, ${keep}`,
    ],
    forced: 'mine',
  },
  'copied to another schema': {
    plant: (at) => cpSync(at(orders), at('models/staging/shop_0002/mine.sql')),
    path: 'models/staging/shop_0002/mine.sql',
    says: [
      'CDF704 models/staging/shop_0002/mine.sql: "models/staging/shop_0002/mine.sql" was edited, copied or moved here',
    ],
    forced: 'mine',
  },
  'copied over another': {
    plant: (at) => cpSync(at(items), at(orders)),
    says: [`CDF704 ${orders}: "${orders}" holds the text of "${items}"; "--force" puts back`],
    forced: 'ours',
  },
  "copied to a place that is nobody's": {
    plant: (at) => {
      mkdirSync(at('models/marts'));
      cpSync(at(orders), at('models/marts/orders.sql'));
    },
    path: 'models/marts/orders.sql',
    says: [],
    forced: 'mine',
  },
  'a stranger beside': {
    plant: (at) => writeFileSync(at(`${folder}/mine.sql`), 'SELECT 1\n'),
    path: `${folder}/mine.sql`,
    says: [],
    forced: 'mine',
  },
  'a stranger in its place': {
    plant: (at) => writeFileSync(at(orders), 'SELECT 1\n'),
    says: [
      `CDF705 ${orders}: "${orders}" has to be generated, but a file without cdf's signature stands there; move or delete it`,
    ],
    forced: 'mine',
  },
  emptied: {
    plant: (at) => writeFileSync(at(orders), ''),
    says: [`CDF705 ${orders}: `],
    forced: 'mine',
  },
  'its signature line taken out': {
    plant: (at) => writeFileSync(at(orders), readFileSync(at(orders), 'utf8').replace(/.*cdf:signature.*\n/, '')),
    says: [`CDF705 ${orders}: `],
    forced: 'mine',
  },
  'a folder in its place': {
    plant: (at) => {
      rmSync(at(orders));
      mkdirSync(at(`${orders}/mine`), { recursive: true });
      writeFileSync(at(`${orders}/mine/file.sql`), 'SELECT 1\n');
    },
    path: `${orders}/mine/file.sql`,
    says: [`CDF707 ${orders}: "${orders}" cannot be written: something that is no file stands there`],
    forced: 'mine',
  },
  'a link to nothing in its place': {
    plant: (at) => {
      rmSync(at(orders));
      symlinkSync('nowhere.sql', at(orders));
    },
    path: items,
    says: [`CDF707 ${orders}: "${orders}" cannot be written: a symbolic link stands there`],
    forced: 'mine',
  },
  'a link to a file outside in its place': {
    plant: (at) => {
      rmSync(at(orders));
      writeFileSync(`${at('')}-outside.sql`, 'SELECT 1\n');
      symlinkSync(`${at('')}-outside.sql`, at(orders));
    },
    says: [`CDF705 ${orders}: `],
    forced: 'mine',
  },
  'its folder a link out of the project': {
    plant: (at) => {
      renameSync(at(folder), `${at('')}-outside`);
      symlinkSync(`${at('')}-outside`, at(folder));
      writeFileSync(
        at('metadata/shop_0001/staging.yml'),
        'version: 1\nrules: [{when: {columns: [email]}, do: [drop]}]\n',
      );
    },
    says: [`the link "${folder}" leads out of the project`],
    forced: 'mine',
  },
};

test.each(Object.entries(cases))('%s', async (_, { plant, says, forced, path = orders }) => {
  const project = join(temporaryProject(), 'project');
  mkdirSync(project);
  for (const [file, text] of sources) {
    mkdirSync(join(project, file, '..'), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  expect((await runCdf(project, ['sync'])).code).toBe(0);
  const ours = filesOf(project);
  plant((file) => (file === '' ? project : join(project, file)));
  const planted = filesOf(project);
  const mine = readFileSync(join(project, path), 'utf8');
  const errorsOf = async (...args: string[]): Promise<string[]> => {
    const { findings } = reportOf(await runCdf(project, [...args, '--json']));
    const errors = findings.filter(({ severity }) => severity === 'error');
    for (const { line, column } of errors) expect([line, column]).toEqual([1, 1]);
    return errors.map(({ code, file, message, hint }) => `${code} ${file}: ${message}; ${hint}`);
  };
  const checked = await errorsOf('check');
  expect(filesOf(project)).toEqual(planted);
  const found = await errorsOf('sync');
  for (const said of says) expect(found.join('\n')).toContain(said);
  expect(found.length > 0).toBe(says.length > 0);
  expect(filesOf(project)).toEqual(planted);
  expect(checked.length > 0).toBe(says.length > 0);
  await errorsOf('generate', '--force');
  expect(readFileSync(join(project, path), 'utf8')).toBe(forced === 'mine' ? mine : ours.get(path));
});
