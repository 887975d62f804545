import { expect, test } from 'vitest';
import { testProject } from './testing/project.ts';

interface BadRuleset {
  readonly name: string;
  /** Of `metadata/shop_v1/staging.yml`, below `version: 1`. */
  readonly text: string;
  /** Further files. */
  readonly files?: Readonly<Record<string, string>>;
  /** `CODE line:column`, in the ruleset unless another file is named, with what the remedy says. */
  readonly told: readonly (readonly [place: string, remedy: string])[];
}

const cases: readonly BadRuleset[] = [
  {
    name: 'an unknown key',
    text: 'rules:\n  - whne: {tables: [orders]}\n    do: [trim]\n',
    told: [['CDF102 3:5', 'did you mean "when"?']],
  },
  {
    name: 'an unknown action',
    text: 'rules:\n  - when: {columns: [status]}\n    do: [trimm]\n',
    told: [['CDF301 4:10', 'did you mean "trim"?']],
  },
  {
    name: 'a glob that takes nothing out',
    text: 'rules:\n  - when: {columns: [status, "!"]}\n    do: [trim]\n',
    told: [['CDF103 3:30', 'A name, or a glob with * and ?; ! in front takes names out again.']],
  },
  {
    name: 'rulesets that extend each other',
    text: 'extends: ../more.yml\n',
    files: { 'metadata/more.yml': 'version: 1\nextends: [shop_v1/staging.yml]\n' },
    told: [['CDF305 metadata/more.yml 2:11', 'remove one of the two extends']],
  },
  {
    name: 'a ruleset that extends itself',
    text: 'extends: staging.yml\n',
    told: [['CDF305 2:10', 'remove one of the two extends']],
  },
  {
    name: 'a ruleset that extends what is not there',
    text: 'extends: ../moer.yml\n',
    told: [['CDF304 2:10', 'shared rulesets lie directly in metadata/']],
  },
  {
    name: 'a type the destination lacks',
    text: "rules:\n  - when: {tables: [orders], columns: [total]}\n    do: [{cast: 'decimal(60, 2)'}]\n",
    told: [['CDF210 4:10', "name the destination's own type: cast: {sql_type: …}"]],
  },
  {
    name: 'a type that is none',
    text: 'rules:\n  - when: {tables: [orders], columns: [total]}\n    do: [{cast: decmal}]\n',
    told: [['CDF306 4:10', 'did you mean "decimal"?']],
  },
  {
    name: 'two columns that want one name, by two rules',
    text: `rules:
  - when: {tables: [orders], columns: [status]}
    do: [{rename: {to: word}}]
  - when: {tables: [orders], columns: [coupon]}
    do: [{rename: {to: Word}}]
`,
    told: [
      ['CDF303 4:10', 'rename one of them'],
      ['CDF303 6:10', 'rename one of them'],
    ],
  },
  {
    name: 'models that want one name',
    text: "models: {name: '{schema}_{root}'}\n",
    told: [
      ['CDF309 2:16', 'contain {table}'],
      ['CDF309 2:16', 'contain {table}'],
      ['CDF309 2:16', 'contain {table}'],
      ['CDF309 2:16', 'contain {table}'],
    ],
  },
  {
    name: 'Jinja in a template',
    text: "rules:\n  - when: {tables: [orders], columns: [status]}\n    do: [{rename: {template: '{{ column }}'}}]\n",
    told: [['CDF306 4:10', 'templates know {column}, {table}, {table_singular} and {schema}']],
  },
  {
    name: 'a placeholder that a template does not know',
    text: "rules:\n  - when: {tables: [orders], columns: [status]}\n    do: [{rename: {template: '{tabel}_x'}}]\n",
    told: [['CDF306 4:10', 'templates know {column}, {table}, {table_singular} and {schema}']],
  },
  {
    name: 'a line break in a name',
    text: 'rules:\n  - when: {tables: [orders], columns: [status]}\n    do: [{rename: {to: "a\\n); DROP TABLE x"}}]\n',
    told: [['CDF306 4:10', 'leave out {{, {%, {# and control characters']],
  },
  {
    name: 'Jinja in the name of a new column',
    text: "rules:\n  - when: {tables: [orders]}\n    do: [{add: {name: 'x{{ 1 }}', from: status}}]\n",
    told: [['CDF306 4:10', 'leave out {{, {%, {# and control characters']],
  },
  {
    name: 'Jinja in the name of models',
    text: "models: {name: '{table}{{ 1 }}'}\n",
    told: [['CDF332 2:16', 'leave out {{, {%, {# and control characters']],
  },
  {
    name: 'a placeholder that the name of models does not know',
    text: "models: {name: '{schema}__{tabel}'}\n",
    told: [['CDF332 2:16', 'did you mean "table"?']],
  },
  {
    name: 'a line break in a dataset',
    text: 'models: {dataset: "a\\nb"}\n',
    told: [['CDF332 2:19', 'leave out {{, {%, {# and control characters']],
  },
  {
    name: 'Jinja in a literal',
    text: "rules:\n  - when: {tables: [orders], columns: [status]}\n    do: [{default: '{{ 1 }}'}]\n",
    told: [['CDF306 4:10', 'what SQLMesh takes for Jinja']],
  },
  {
    name: 'Jinja in a mapped word',
    text: "rules:\n  - when: {tables: [orders], columns: [status]}\n    do: [{map: {values: {a: '{% raw %}'}}}]\n",
    told: [['CDF306 4:10', 'what SQLMesh takes for Jinja']],
  },
  {
    name: 'Jinja in an accepted value',
    text: "rules:\n  - when: {tables: [orders]}\n    do: [{audit: {accepted_values: {column: status, is_in: ['{# x #}']}}}]\n",
    told: [['CDF306 4:10', 'what SQLMesh takes for Jinja']],
  },
  {
    name: 'Jinja in a path',
    text: "rules:\n  - when: {tables: [customers], columns: [profile]}\n    do: [{json: {path: 'a.{{ b }}', as: b}}]\n",
    told: [['CDF306 4:10', 'read it by an add with SQL of your own']],
  },
  {
    name: 'a NUL in a literal',
    text: 'rules:\n  - when: {tables: [orders], columns: [status]}\n    do: [{default: "a\\0b"}]\n',
    told: [['CDF306 4:10', 'leave out line breaks, control characters']],
  },
  {
    name: 'SQL that ends the statement',
    text: 'rules:\n  - when: {tables: [orders]}\n    do: [{where: "1 = 1; DROP TABLE x"}]\n',
    told: [['CDF409 4:24', 'a rule takes one expression; remove it']],
  },
  {
    name: 'a salt that would end its call',
    text: 'rules:\n  - when: {tables: [customers], columns: [country]}\n    do: [{hash: {salt: "x\') || (\'"}}]\n',
    told: [['CDF103 4:24', 'A variable of SQLMesh']],
  },
  {
    name: 'an example of what is not there, and of a wrong type',
    text: 'rules:\n  - when: {tables: [orders]}\n    do: [{order: {last: [status]}}]\n    examples: [{raw: {id: 1, totl: 2}, staged: {id: one}}]\n',
    told: [
      ['CDF330 5:30', 'did you mean "total"?'],
      ['CDF331 5:53', 'a whole number'],
    ],
  },
];

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly hint: string | null;
}

test.each(cases)('$name: code, line and remedy, and nothing is written', ({ text, files = {}, told }) => {
  const project = testProject();
  project.write('metadata/shop_v1/staging.yml', `version: 1\n${text}`);
  for (const [path, content] of Object.entries(files)) project.write(path, content);
  const before = project.snapshot();
  const { status, stdout } = project.cdf(['sync', '--no-pull', '--json', 'shop_v1']);
  const findings: readonly Told[] = JSON.parse(stdout).findings;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const placeOf = ({ code, file, line, column }: Told): string =>
    `${code} ${file === 'metadata/shop_v1/staging.yml' ? '' : `${file} `}${line}:${column}`;
  expect(errors.map((one) => [placeOf(one), one.hint])).toEqual(
    told.map(([place, remedy]) => [place, expect.stringContaining(remedy)]),
  );
  expect(status).toBe(1);
  expect(project.snapshot()).toEqual(before);
});
