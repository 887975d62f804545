import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstCommit, freeProject, git, type TestProject, testProject } from './testing/project.ts';

const top = join(import.meta.dirname, '../../..');
const page = readFileSync(join(top, 'docs/rulesets.md'), 'utf8');
const [, onPage = ''] = /^```ts\n(import [\s\S]*?)^```$/m.exec(page) ?? [];
const customers = 'models/staging/shop_v1/customers.sql';
const catalog = 'metadata/shop_v1/generated/catalog.json';
const file = 'cdf.actions.ts';
const ruleset = readFileSync(join(top, 'apps/warehouse/metadata/shop_v1/staging.yml'), 'utf8');
/** Of the rule that is put behind the others. */
const line = ruleset.split('\n').length;

/** A project in which `cdf` is installed, with a file of actions and one more rule. */
function projectWith(actions: string, does = 'first_characters: 2', project = freeProject()): TestProject {
  mkdirSync(join(project.root, 'node_modules'));
  symlinkSync(join(top, 'generators'), join(project.root, 'node_modules/cdf'), 'junction');
  project.write(file, actions);
  const rule = `  - {when: {tables: [customers], columns: [country_code]}, do: [{${does}}]}\n`;
  project.edit('metadata/shop_v1/staging.yml', (text) => text + rule);
  return project;
}

/** The paths that a run wrote. */
const written = ({ stdout }: { readonly stdout: string }): string[] =>
  [...stdout.matchAll(/^ {2}\+ (.*)$/gm)].map(([, path = '']) => path);

/** The whole of one error as it is shown. */
const errorOf = ({ stdout }: { readonly stdout: string }): string =>
  stdout.split('\n\n').find((block) => /\berror {2}/.test(block)) ?? stdout;

test('the action on the page is under 40 lines, makes its model, and passes a check that may only read', () => {
  expect(onPage.split('\n').length).toBeLessThan(40);
  const project = projectWith(onPage);
  expect(written(project.cdf(['generate']))).toEqual([catalog, customers]);
  expect(project.read(customers)).toContain('LEFT(country_code, 2)::TEXT AS country_code');
  expect(written(project.cdf(['generate']))).toEqual([]);
  expect(project.cdf(['explain', 'shop_v1.customers.country_code']).stdout).toContain('first_characters');
  const checked = project.cdf(['check'], { node: ['--permission', '--allow-fs-read=*'] });
  expect([checked.status, checked.stderr]).toEqual([0, '']);
});

test('the action on the page has the types it says', () => {
  const project = projectWith(onPage);
  const compile = () =>
    spawnSync(
      process.execPath,
      [
        join(top, 'node_modules/typescript/bin/tsc'),
        ...'--noEmit --strict --module nodenext --target es2024 --lib es2024 --types node'.split(' '),
        ...['--allowImportingTsExtensions', '--skipLibCheck', '--typeRoots', join(top, 'node_modules/@types'), file],
      ],
      { cwd: project.root, encoding: 'utf8' },
    ).stdout;
  expect(compile()).toBe('');
  project.edit(file, (text) => text.replace("on: ['text']", "on: ['txt']"));
  expect(compile()).toContain('"txt"');
});

test('a changed action, or a changed import of one, regenerates the models it reaches and no other', () => {
  const project = projectWith(
    onPage.replace("'LEFT'", 'side').replace(/^/, "import { side } from './cdf.actions/side.ts';\n"),
  );
  project.write(
    'cdf.actions/side.ts',
    "import word from './word.json' with { type: 'json' };\nexport const side: string = word;\n",
  );
  project.write('cdf.actions/word.json', '"LEFT"');
  expect(written(project.cdf(['generate']))).toEqual([catalog, customers]);
  project.write('cdf.actions/word.json', '"RIGHT"');
  expect(project.cdf(['check']).stdout).toContain(`CDF701  "${customers}" is out of date`);
  expect(written(project.cdf(['generate']))).toEqual([catalog, customers]);
  expect(project.read(customers)).toContain('RIGHT(country_code, 2)');
  project.edit(file, (text) => text.replace('literal(count)', 'literal(count + 1)'));
  expect(written(project.cdf(['generate']))).toEqual([catalog, customers]);
  project.remove(file);
  expect(errorOf(project.cdf(['generate']))).toContain('CDF301  "first_characters" is not an action');
});

test('a process that stays takes a changed action, and its changed imports, for new', () => {
  const project = projectWith(
    onPage.replace("'LEFT'", 'side').replace(/^/, "import { side } from './cdf.actions/side.ts';\n"),
  );
  const script = `
    import { writeFileSync } from 'node:fs';
    const { generate } = await import(${JSON.stringify(join(top, 'libs/commands/src/index.ts'))});
    const options = { schemas: [], shared: true, dryRun: false, force: false };
    for (const side of ['LEFT', 'RIGHT', 'LEFT']) {
      writeFileSync('cdf.actions/side.ts', 'export const side = ' + JSON.stringify(side));
      console.log((await generate(process.cwd(), options)).written.join());
    }`;
  mkdirSync(join(project.root, 'cdf.actions'));
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: project.root,
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual([`${catalog},${customers}\n`.repeat(3), '']);
});

interface Fault {
  readonly actions: string;
  readonly does?: string;
  readonly shown: string;
}

const imported = "import { defineAction } from 'cdf/actions';\n";
const faults: Record<string, Fault> = {
  'a file that cannot be parsed': {
    actions: 'export default [\n  a({ name: ];\n',
    shown: `${file}:2:13  error  CDF313  The actions of this project cannot be loaded: Expression expected`,
  },
  'syntax that is more than types': {
    actions: `${imported}enum Side { left }\nexport default [];\n`,
    shown: `${file}:2:1  error  CDF313  The actions of this project cannot be loaded: TypeScript enum is not supported`,
  },
  'a file that throws': {
    actions: `${imported}\nthrow new Error('not today');\n`,
    shown: `${file}:3:7  error  CDF313  The actions of this project cannot be loaded: not today`,
  },
  'a definition that is none': {
    actions: `${imported}export default [defineAction({ name: 'first_characters' })];\n`,
    shown: `${file}:2:17  error  CDF313  The actions of this project cannot be loaded: summary has to be a text`,
  },
  'a name that is taken': {
    actions: onPage.replace('first_characters', 'trim'),
    shown: `${file}:4:3  error  CDF313  The action "trim" cannot be used: cdf has an action of that name`,
  },
  'parameters that are no JSON Schema': {
    actions: onPage.replace("'integer'", "'whole'"),
    shown: `${file}:4:3  error  CDF313  The parameters of "first_characters" are no JSON Schema`,
  },
  'an import from elsewhere': {
    actions: `${imported}import './exports/a.ts';\nexport default [];\n`,
    shown: `${file}:2:8  error  CDF313  The actions of this project cannot be loaded: "./exports/a.ts" is not in cdf.actions/`,
  },
  'an import that is not there': {
    actions: `${imported}import './cdf.actions/a.ts';\nexport default [];\n`,
    shown: `${file}:2:8  error  CDF313  The actions of this project cannot be loaded: "./cdf.actions/a.ts" cannot be found`,
  },
  'an import that no digest covers': {
    actions: `${imported}import './metadata/shop_v1/generated/index.ts';\nexport default [];\n`,
    shown: `${file}:2:8  error  CDF313  The actions of this project cannot be loaded: "./metadata/shop_v1/generated/index.ts" is not in cdf.actions/`,
  },
  'a package': {
    actions: `${imported}import yaml from 'yaml';\nexport default [yaml];\n`,
    shown: `${file}:2:18  error  CDF313  The actions of this project cannot be loaded: "yaml" may not be imported by an action`,
  },
  'parameters of another type': {
    actions: onPage,
    does: 'first_characters: two',
    shown: `error  CDF103  "first_characters" has to be an integer, not "two"\n${line} | `,
  },
  'parameters that are missing': {
    actions: onPage,
    does: 'first_characters: ',
    shown: `error  CDF306  "first_characters" needs parameters\n${line} | `,
  },
  'a refusal': {
    actions: onPage.replace("'_id'", "'_code'"),
    shown: `error  CDF306  "country_code" would no longer say which one is meant\n${line} | `,
  },
  'an action that throws': {
    actions: onPage.replace("call('LEFT'", "(count as any).call('LEFT'"),
    shown: `error  CDF314  "first_characters" failed on table "customers": count.call is not a function\n${line} | `,
  },
};
test.each(Object.entries(faults))('%s is a finding, and nothing is written', (_, { actions, does, shown }) => {
  const project = projectWith(actions, does);
  const before = project.snapshot();
  for (const command of ['generate', 'check']) {
    const ran = project.cdf([command]);
    expect(errorOf(ran)).toContain(shown);
    expect([ran.status, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).not.toContain(project.root);
  }
  expect(project.snapshot()).toEqual(before);
});

test('a finding of an action that throws ends with its line', () => {
  const project = projectWith(onPage.replace("call('LEFT'", "(count as any).call('LEFT'"));
  expect(errorOf(project.cdf(['generate']))).toContain('hint: correct the action (cdf.actions.ts:13)');
});

/** The generated files of a project with the action on the page are its only commit, and its readers have to be asked. */
function committedWith(actions: string, files: Readonly<Record<string, string>> = {}): TestProject {
  const project = projectWith(actions, undefined, testProject());
  for (const [path, text] of Object.entries(files)) project.write(path, text);
  project.cdf(['generate', '--accept', '*', '--reason', 'shorter']);
  project.write('.gitignore', '.cdf/\nnode_modules/\n');
  firstCommit(project);
  return project;
}

interface Told {
  readonly changes: readonly { readonly id: string; readonly before: string; readonly after: string }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}
const since = (project: TestProject, command = 'plan'): Told =>
  JSON.parse(project.cdf([command, 'shop_v1', '--base', 'main', '--json']).stdout);
const ids = ({ changes }: Told): string[] => changes.map(({ id }) => id);
const country = 'shop_v1.customers.country_code';

test('with --base each side runs its own actions, and imports what they import there', () => {
  const sided = onPage.replace("'LEFT'", 'side').replace(/^/, "import { side } from './cdf.actions/side.ts';\n");
  const project = committedWith(sided, { 'cdf.actions/side.ts': "export const side: string = 'LEFT';\n" });
  const before = project.snapshot();
  expect(since(project)).toMatchObject({ changes: [], findings: [] });
  project.write('cdf.actions/side.ts', "export const side: string = 'RIGHT';\n");
  expect(since(project).changes).toMatchObject([
    {
      id: `${country}:staged-value-changed`,
      before: "LEFT(UPPER(NULLIF(TRIM(src.country), ''))::TEXT, 2)::TEXT",
      after: "RIGHT(UPPER(NULLIF(TRIM(src.country), ''))::TEXT, 2)::TEXT",
    },
  ]);
  project.cdf(['generate', '--accept', '*', '--reason', 'the end tells them apart']);
  expect(since(project, 'check').findings).toEqual([]);
  project.remove('metadata/shop_v1/changes.yml');
  // The catalog has the version of the contract.
  expect(since(project, 'check').findings.map(({ code }) => code)).toEqual(['CDF701', 'CDF502']);
  // What is gone from the work tree still runs at the revision; of it nothing is left on the disk.
  git(project, 'checkout', '-q', 'main', '--', '.');
  git(project, 'clean', '-qfd');
  project.remove('cdf.actions');
  project.write(file, onPage.replace('literal(count)', 'literal(count + 1)'));
  expect(ids(since(project))).toEqual([`${country}:staged-value-changed`]);
  project.remove(file);
  git(project, 'checkout', '-q', 'main', '--', '.');
  expect(Object.keys(project.snapshot())).toEqual(Object.keys(before));
});

test('actions of a revision that cannot be loaded are a finding of that side', () => {
  const project = projectWith(`${imported}throw new Error('not today');\n`, undefined, testProject());
  project.write('.gitignore', '.cdf/\nnode_modules/\n');
  firstCommit(project);
  project.write(file, onPage);
  const ran = project.cdf(['plan', '--base', 'main']);
  expect([ran.status, ran.stderr]).toEqual([1, '']);
  expect(ran.stdout).toContain(
    `${file}:2:7  error  CDF313  At "main": The actions of this project cannot be loaded: not today\n2 | throw new Error('not today');`,
  );
  expect(ran.stdout).toContain('hint: what uses them cannot be compared; name a revision whose actions load');
  expect(ran.stdout).not.toContain('CDF301');
  expect(ran.stdout).not.toContain(project.root);
});
