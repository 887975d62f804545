import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../bench/random.ts';

/** A change that may make a cached answer wrong. It is made in a copy of the workspace; what it did is told for the log. */
export type Cause = (root: string, random: Random) => string;

const project = 'apps/warehouse';
const rulesets = [`${project}/metadata/staging.yml`, `${project}/metadata/shop_v1/staging.yml`];
const contract = `${project}/metadata/clickstream/schema.yml`;

/** Contents come back again and again, so that old answers are there to be given. */
const variants = ['', ' once', ' twice'];

/** The nine causes of a wrong answer that were seen with some release of Nx. */
export const causes: Readonly<Record<string, Cause>> = {
  schema: (root, random) =>
    rewrite(root, contract, /When the server saw it[a-z ]*/, `When the server saw it${random.pick(variants)}`),
  ruleset: (root, random) =>
    rewrite(
      root,
      random.pick(rulesets),
      /(name: (?:other personal data|countries are)[a-z ]*?)(?: once| twice)?$/m,
      `$1${random.pick(variants)}`,
    ),
  'plugin source': (root, random) =>
    rewrite(root, 'libs/emit/src/header.ts', /Do not edit[a-z ]*/, `Do not edit${random.pick(variants)}`),
  'hand edit': (root, random) => {
    const file = random.pick(someFiles(root));
    appendFileSync(join(root, file), `-- by hand ${random.below(2)}\n`);
    return file;
  },
  deletion: (root, random) => {
    const file = random.pick(someFiles(root));
    rmSync(join(root, file), { force: true });
    return file;
  },
  'stray file': (root, random) => {
    const file = join(dirname(random.pick(someFiles(root))), `note-${random.below(3)}.txt`);
    writeFileSync(join(root, file), `mine ${random.below(3)}\n`);
    return file;
  },
  // Outputs must not depend on the environment; the run gets this file's variables.
  'environment variable': (root, random) => {
    const value = random.pick(['postgres', 'duckdb']);
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(join(root, environmentFile), JSON.stringify({ DESTINATION__WAREHOUSE__DESTINATION_TYPE: value }));
    return value;
  },
  'JSON Schema': (root, random) =>
    rewrite(
      root,
      'libs/text/src/validators/staging.js',
      /^(?:\/\/ [^\n]*\n)?/,
      random.pick(['', '// one\n', '// two\n']),
    ),
  'branch switch': (root, random) => {
    const kept = join(root, '.cache/branch');
    const files = [...rulesets, contract];
    const branch = random.below(2);
    const texts = existsSync(`${kept}-${branch}`)
      ? (JSON.parse(readFileSync(`${kept}-${branch}`, 'utf8')) as string[])
      : files.map((file) => readFileSync(join(root, file), 'utf8'));
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(`${kept}-${1 - branch}`, JSON.stringify(files.map((file) => readFileSync(join(root, file), 'utf8'))));
    for (const [index, file] of files.entries()) writeFileSync(join(root, file), texts[index]!);
    return String(branch);
  },
};

/** Where the variables for the next run stand. */
export const environmentFile = '.cache/environment.json';

/** The same few files again and again, so that a state comes back that was there before. */
function someFiles(root: string): string[] {
  const files = generatedFiles(root);
  return [files[0]!, files[files.length >> 1]!, files.at(-1)!];
}

/** Generated files of the project, relative to the workspace, sorted. */
const generatedFiles = (root: string): string[] =>
  globSync(
    ['audits/generated', 'external_models', 'models/staging', 'tests/generated', 'metadata/*/generated'].map(
      (folder) => `${project}/${folder}/**/*.*`,
    ),
    { cwd: root },
  )
    .filter((file) => !file.endsWith('.txt'))
    .sort();

function rewrite(root: string, file: string, pattern: RegExp, replacement: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  if (!pattern.test(text)) throw new Error(`${file} holds no ${pattern}`);
  writeFileSync(join(root, file), text.replace(pattern, replacement));
  return `${file}: ${replacement.trim()}`;
}
