import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type FileKind, loadValidator, parseYaml } from './index.ts';

async function findingsIn(kind: FileKind, text: string): Promise<string[]> {
  const { value, findings } = parseYaml(text, 'f.yml');
  expect(findings).toEqual([]);
  const validate = await loadValidator(kind);
  return validate(value, 'f.yml').map(({ code, at, message, hint }) => {
    const place = 'pointer' in at ? `${at.pointer}${at.part === 'key' ? ' (key)' : ''}` : '';
    return `${code} ${place} ${message}${hint === undefined ? '' : `; ${hint}`}`;
  });
}

const fixtures = new URL('./fixtures/', import.meta.url);

test.each(readdirSync(fixtures))('%s, written by dlt, has no finding', async (name) => {
  expect(await findingsIn('dlt-schema', readFileSync(new URL(name, fixtures), 'utf8'))).toEqual([]);
});

const head = 'engine_version: 11\nname: shop\n';
const dltCases: [name: string, text: string, want: string[]][] = [
  ['an empty file', '', ['CDF103  The file has to be a mapping, not empty']],
  ['a list', '[]', ['CDF103  The file has to be a mapping, not a list']],
  [
    'nothing in it',
    '{}',
    [
      `CDF104  (key) Key "engine_version" is missing; Version of dlt's schema format; this file describes 9 to 11.`,
      'CDF104  (key) Key "name" is missing; Name of the schema: an identifier of at most 64 characters.',
      'CDF104  (key) Key "tables" is missing; Tables by their stored name; their order means nothing.',
    ],
  ],
  ['annotations anywhere', `${head}x-a: {b: [1]}\ntables: {t: {x-b: 1, columns: {c: {x-c: null, x-d: 1.5}}}}`, []],
  [
    'names that JavaScript knows',
    `${head}tables: {__proto__: {columns: {constructor: {data_type: text}, toString: {}}}}`,
    [],
  ],
  [
    'faults under such names',
    `${head}tables: {__proto__: {columns: {hasOwnProperty: {data_type: txt, __proto__: 1, constructor: 2}}}}`,
    [
      'CDF102 /tables/__proto__/columns/hasOwnProperty/__proto__ (key) Key "__proto__" is not known here; known: "cluster", "data_type", "dedup_sort", "description", "foreign_key", "hard_delete", "incremental", "merge_key", …',
      'CDF102 /tables/__proto__/columns/hasOwnProperty/constructor (key) Key "constructor" is not known here; known: "cluster", "data_type", "dedup_sort", "description", "foreign_key", "hard_delete", "incremental", "merge_key", …',
      'CDF103 /tables/__proto__/columns/hasOwnProperty/data_type "data_type" has to be "text", "double", "bool", "timestamp", "bigint", "binary", "json", "decimal", "wei", "date", "time" or "complex", not "txt"; did you mean "text"?',
    ],
  ],
  [
    'a misspelled key, at any depth',
    `${head}table: {}\ntables: {a/b: {colums: {}, columns: {c: {nulable: true}}}}`,
    [
      'CDF102 /table (key) Key "table" is not known here; did you mean "tables"?',
      'CDF102 /tables/a~1b/colums (key) Key "colums" is not known here; did you mean "columns"?',
      'CDF102 /tables/a~1b/columns/c/nulable (key) Key "nulable" is not known here; did you mean "nullable"?',
    ],
  ],
  [
    'a table without columns',
    `${head}tables: {t: {}, u: }`,
    [
      'CDF104 /tables/t (key) Key "columns" is missing in "t"; Columns by their stored name, in the order of their creation.',
      'CDF103 /tables/u "u" has to be a mapping, not empty',
    ],
  ],
  [
    'values of another type',
    `${head}version: 0\ntables: {t: {columns: {c: {nullable: "yes", precision: 1.5, description: 2024}}}}`,
    [
      'CDF103 /version "version" has to be at least 1, not 0',
      `CDF103 /tables/t/columns/c/nullable "nullable" has to be true or false, not "yes"`,
      'CDF103 /tables/t/columns/c/precision "precision" has to be an integer or empty, not 1.5',
      `CDF103 /tables/t/columns/c/description "description" has to be text or empty, not 2024; put it in quotes: '2024'`,
    ],
  ],
  [
    'a value of the wrong type that also is none of those allowed is one finding',
    `${head}tables: {t: {write_disposition: 1, columns: {}}}`,
    [`CDF103 /tables/t/write_disposition "write_disposition" has to be text, not 1; put it in quotes: '1'`],
  ],
  [
    'all five merge strategies, and no sixth',
    `${head}tables: {${['delete-insert', 'upsert', 'scd2', 'insert-only', 'cdc', 'cdcc']
      .map((strategy, index) => `t${index}: {x-merge-strategy: ${strategy}, columns: {}}`)
      .join(', ')}}`,
    [
      'CDF103 /tables/t5/x-merge-strategy "x-merge-strategy" has to be "delete-insert", "upsert", "scd2", "insert-only", "cdc" or empty, not "cdcc"; did you mean "cdc"?',
    ],
  ],
  [
    'a contract is one mode or a mapping: the fitting shape is told about',
    `${head}settings: {schema_contract: freezee}\ntables: {t: {schema_contract: {tabels: evolve, columns: x}, columns: {}}, u: {schema_contract: [], columns: {}}}`,
    [
      'CDF102 /tables/t/schema_contract/tabels (key) Key "tabels" is not known here; did you mean "tables"?',
      'CDF103 /tables/t/schema_contract/columns "columns" has to be "evolve", "discard_value", "freeze" or "discard_row", not "x"',
      'CDF103 /tables/u/schema_contract "schema_contract" has to be text or a mapping, not a list',
      'CDF103 /settings/schema_contract "schema_contract" has to be "evolve", "discard_value", "freeze" or "discard_row", not "freezee"; did you mean "freeze"?',
    ],
  ],
  [
    'a name that is no identifier',
    'engine_version: 11\ntables: {}\nname: my shop',
    ['CDF103 /name "name" does not have the right form: "my shop"; for example "shop"'],
  ],
  [
    'a name of 65 characters',
    `engine_version: 11\ntables: {}\nname: ${'é'.repeat(65)}`,
    ['CDF103 /name "name" has 65 characters, at most 64 are allowed; for example "shop"'],
  ],
];

test.each(dltCases)('a dlt schema: %s', async (_name, text, want) => {
  expect(await findingsIn('dlt-schema', text)).toEqual(want);
});

const origin = 'x-cdf: {version: 1, destination: {name: w, type: duckdb}, dataset: raw}\n';
const schemaFileCases: [name: string, text: string, want: string[]][] = [
  [
    'everything that is not of dlt',
    `${head}${origin}tables:
  t:
    x-cdf: {managed: false}
    x-renamed-from: s
    x-sqlmesh: {tags: [raw], audits: [not_empty, {name: number_of_rows, threshold: '0'}], console: any}
    columns: {c: {data_type: text, x-sql-type: 'VARCHAR(3)', x-annotation-pii: email}}`,
    [],
  ],
  [
    'no x-cdf',
    `${head}tables: {}`,
    [
      'CDF104  (key) Key "x-cdf" is missing; What a pull recorded: everything outputs depend on that a dlt schema does not say.',
    ],
  ],
  [
    'a newer format',
    `${head}tables: {}\n${origin.replace('version: 1', 'version: 2')}`,
    ['CDF106 /x-cdf/version The file has format 2, this cdf knows format 1; a newer cdf wrote it: update cdf'],
  ],
  [
    'faults in both parts, each once',
    `${head}${origin}tables: {t: {x-cdf: {manged: no}, x-sqlmesh: {audits: [{treshold: 1}, 7]}, columns: {c: {data_type: int, x-sql-type: 1}}}, u: 1}`,
    [
      'CDF103 /tables/t/columns/c/data_type "data_type" has to be "text", "double", "bool", "timestamp", "bigint", "binary", "json", "decimal", "wei", "date", "time" or "complex", not "int"',
      'CDF103 /tables/u "u" has to be a mapping, not 1',
      'CDF102 /tables/t/x-cdf/manged (key) Key "manged" is not known here; did you mean "managed"?',
      `CDF104 /tables/t/x-sqlmesh/audits/0 (key) Key "name" is missing in item 1 of "audits"; The audit's name; the other keys are its arguments.`,
      'CDF103 /tables/t/x-sqlmesh/audits/1 Item 2 of "audits" has to be text or a mapping, not 7; put it in quotes: \'7\'',
      `CDF103 /tables/t/columns/c/x-sql-type "x-sql-type" has to be text, not 1; put it in quotes: '1'`,
    ],
  ],
];

test.each(schemaFileCases)('a schema.yml: %s', async (_name, text, want) => {
  expect(await findingsIn('schema-file', text)).toEqual(want);
});

const rule = (text: string): string => `version: 1\nrules: [${text}]`;
const stagingCases: [name: string, text: string, want: string[]][] = [
  [
    'a whole ruleset',
    `version: 1
extends: [../a.yml, ../b.yml]
models: {dataset: staging, name: '{schema}__{table}', kind: view, owner: ada, tags: a, skip: [legacy_*], tests: examples}
rules:
  - name: x
    when: {tables: [a, '!b'], columns: {names: '*_cents', has: {x-annotation-pii: email}, types: [bigint]}, resources: r, dispositions: append, nesting: root, tags: t}
    do: [drop, drop: {}, drop: , rename: {to: a}, cast: 'decimal(18, 2)', cast: {type: text}, cast: {sql_type: {duckdb: INT}}]
  - do: [own_action, {own_action: {any: [1]}}]
    examples: [{raw: {id: 1}, staged: []}, {table: a, raw: [{id: 1}, {id: 2}], staged: {id: 1}, parent: {id: 1}, loads: [{load_id: '1'}]}]`,
    [],
  ],
  ['no version', '{}', ['CDF104  (key) Key "version" is missing; write "version: 1"']],
  [
    'a newer format',
    'version: 2',
    ['CDF106 /version The file has format 2, this cdf knows format 1; a newer cdf wrote it: update cdf'],
  ],
  [
    'an older format',
    'version: 0',
    ['CDF106 /version The file has format 0, this cdf knows format 1; write "version: 1"'],
  ],
  ['a version in quotes', 'version: "1"', ['CDF103 /version "version" has to be 1, not "1"']],
  [
    'misspelled keys',
    'version: 1\nrule: []\nmodels: {ownr: x, totally_else: 1}\nrules: [{when: {colums: [a]}, do: [drop]}]',
    [
      'CDF102 /rule (key) Key "rule" is not known here; did you mean "rules"?',
      'CDF102 /models/ownr (key) Key "ownr" is not known here; did you mean "owner"?',
      'CDF102 /models/totally_else (key) Key "totally_else" is not known here; known: "allow_partials", "clustered_by", "cron", "cron_tz", "dataset", "depends_on", "end", "gateway", …',
      'CDF102 /rules/0/when/colums (key) Key "colums" is not known here; did you mean "columns"?',
    ],
  ],
  [
    'a rule that does nothing',
    rule('{name: x}, {do: }, {do: []}, x'),
    [
      'CDF104 /rules/0 (key) Key "do" is missing in item 1 of "rules"; Actions, run in this order.',
      'CDF103 /rules/1/do "do" has to be a list, not empty',
      'CDF103 /rules/2/do "do" is an empty list',
      'CDF103 /rules/3 Item 4 of "rules" has to be a mapping, not "x"',
    ],
  ],
  [
    'an example of a wrong shape',
    rule('{do: [drop], examples: [{raw: {}, stagd: []}]}'),
    [
      expect.stringMatching(/^CDF104 \/rules\/0\/examples\/0 \(key\) Key "staged" is missing in item 1 of "examples"/),
      'CDF102 /rules/0/examples/0/stagd (key) Key "stagd" is not known here; did you mean "staged"?',
      'CDF103 /rules/0/examples/0/raw "raw" is an empty mapping',
    ],
  ],
  [
    'steps of a wrong shape',
    rule('{do: [{}, {drop: {}, rename: {to: x}}, 1, [drop], ""]}'),
    [
      expect.stringMatching(/^CDF103 \/rules\/0\/do\/0 Item 1 of "do" is an empty mapping; known: "/),
      'CDF103 /rules/0/do/1 Item 2 of "do" may have one key only, it has "drop" and "rename"; begin a list item of its own ("- ") for each',
      `CDF103 /rules/0/do/2 Item 3 of "do" has to be text or a mapping, not 1; put it in quotes: '1'`,
      'CDF103 /rules/0/do/3 Item 4 of "do" has to be text or a mapping, not a list',
      'CDF103 /rules/0/do/4 Item 5 of "do" is empty; for example "drop"',
    ],
  ],
  [
    'parameters of known actions',
    rule(
      '{do: [{rename: {strip: x, case: Snake}}, {rename: a}, {rename: {}}, {drop: {why: x}}, {cast: {typ: text}}, {cast: [a]}, {cast: {sql_type: 1}}]}',
    ),
    [
      'CDF102 /rules/0/do/0/rename/strip (key) Key "strip" is not known here; known: "add_prefix", "add_suffix", "case", "strip_prefix", "strip_suffix", "template", "to"',
      'CDF103 /rules/0/do/0/rename/case "case" has to be "snake", "camel", "lower" or "upper", not "Snake"; did you mean "snake"?',
      'CDF103 /rules/0/do/1/rename "rename" has to be a mapping, not "a"',
      'CDF103 /rules/0/do/2/rename "rename" is an empty mapping; known: "add_prefix", "add_suffix", "case", "strip_prefix", "strip_suffix", "template", "to"',
      'CDF102 /rules/0/do/3/drop/why (key) Key "why" is not known here; there is none to choose from',
      'CDF102 /rules/0/do/4/cast/typ (key) Key "typ" is not known here; did you mean "type"?',
      'CDF103 /rules/0/do/5/cast "cast" has to be text or a mapping, not a list',
      'CDF103 /rules/0/do/6/cast/sql_type "sql_type" has to be text or a mapping, not 1; put it in quotes: \'1\'',
    ],
  ],
  [
    'conditions of a wrong shape',
    rule(
      '{when: {tables: [], columns: {has: []}, dispositions: [apend], nesting: child}, do: [drop]}, {when: {tables: [1, a], columns: 7, dispositions: 1}, do: [drop]}',
    ),
    [
      'CDF103 /rules/0/when/tables "tables" is an empty list',
      'CDF103 /rules/0/when/columns/has "has" is an empty list',
      'CDF103 /rules/0/when/dispositions/0 Item 1 of "dispositions" has to be "append", "replace", "merge" or "skip", not "apend"; did you mean "append"?',
      'CDF103 /rules/0/when/nesting "nesting" has to be "root" or "nested", not "child"',
      `CDF103 /rules/1/when/tables/0 Item 1 of "tables" has to be text, not 1; put it in quotes: '1'`,
      `CDF103 /rules/1/when/columns "columns" has to be text, a list or a mapping, not 7; put it in quotes: '7'`,
      `CDF103 /rules/1/when/dispositions "dispositions" has to be text or a list, not 1; put it in quotes: '1'`,
    ],
  ],
];

test.each(stagingCases)('a ruleset: %s', async (_name, text, want) => {
  expect(await findingsIn('staging', text)).toEqual(want);
});

const configCases: [name: string, text: string, want: string[]][] = [
  [
    'sections of dlt beside cdf',
    `cdf: {version: 1, emit: 1, typescript: {bigint: bigint, out_dir: gen}, schemas: {shop_v1: {source: 'export:a.yaml', destination: w, dataset: raw}}}
destination: {create_indexes: true, credentials: {database: x}, w: {destination_type: duckdb, credentials: 'duckdb:///x', any: 1}}
sources: {shop: {any: [1]}}
runtime: {log_level: INFO}`,
    [],
  ],
  ['no TypeScript', 'cdf: {version: 1, typescript: no}', []],
  ['only dlt', 'destination: {}', []],
  [
    'TypeScript settings of a wrong shape',
    'cdf: {version: 1, typescript: yes}',
    ['CDF103 /cdf/typescript "typescript" has to be false, not true'],
  ],
  [
    'TypeScript settings of another type',
    'cdf: {version: 1, typescript: on please}',
    ['CDF103 /cdf/typescript "typescript" has to be false or a mapping, not "on please"'],
  ],
  [
    'faults in settings',
    `cdf: {emit: 2, typescript: {bigint: text, decimal: bigint}, schemas: {"a/b": {source: dlt, destination: w, dataset: d}, s: {sorce: x, verify: 1}}}
destination: {w: {destination_type: 1, credentials: 7}}`,
    [
      'CDF104 /cdf (key) Key "version" is missing in "cdf"; write "version: 1"',
      'CDF103 /cdf/emit "emit" has to be 1, not 2',
      'CDF103 /cdf/typescript/bigint "bigint" has to be "string", "number" or "bigint", not "text"',
      'CDF103 /cdf/typescript/decimal "decimal" has to be "string" or "number", not "bigint"',
      'CDF102 /cdf/schemas/a~1b (key) Key "a/b" is not allowed here; only letters, digits, "_", "." and "-", because it is the name of a folder',
      'CDF104 /cdf/schemas/s (key) Key "source" is missing in "s"; Where the schema is read: export:PATH, pipeline:NAME, destination, bucket:URL, dlt or catalog.',
      'CDF104 /cdf/schemas/s (key) Key "destination" is missing in "s"; Name of the destination; it decides dialect and physical types.',
      'CDF104 /cdf/schemas/s (key) Key "dataset" is missing in "s"; The dataset (database schema) the tables are in.',
      'CDF102 /cdf/schemas/s/sorce (key) Key "sorce" is not known here; did you mean "source"?',
      'CDF103 /cdf/schemas/s/verify "verify" has to be true or false, not 1',
      `CDF103 /destination/w/destination_type "destination_type" has to be text, not 1; put it in quotes: '1'`,
      `CDF103 /destination/w/credentials "credentials" has to be text or a mapping, not 7; put it in quotes: '7'`,
    ],
  ],
];

test.each(configCases)('settings: %s', async (_name, text, want) => {
  expect(await findingsIn('config', text)).toEqual(want);
});

test('a report with a finding fits its JSON Schema, and one without does not fit by halves', async () => {
  const finding = '{code: CDF101, severity: error, message: m, file: f, line: 1, column: 1, pointer: , hint: }';
  const report = `command: check\nproject: .\nok: no\nsummary: {errors: 1, warnings: 0, written: 3}\nfindings: [${finding}]`;
  expect(await findingsIn('report', report)).toEqual([]);
  expect(await findingsIn('report', report.replace('CDF101', 'E1').replace('line: 1', 'line: 0'))).toEqual([
    'CDF103 /findings/0/code "code" does not have the right form: "E1"; for example "CDF101"',
    'CDF103 /findings/0/line "line" has to be at least 1, not 0',
  ]);
});

test('of very many faults the first thousand are told, and how many there are more', async () => {
  const columns = Array.from({ length: 1500 }, (_, index) => `      c${index}: {data_type: 7}`).join('\n');
  const found = await findingsIn('dlt-schema', `${head}tables:\n  t:\n    columns:\n${columns}\n`);
  expect(found).toHaveLength(1000);
  expect(found.at(-1)).toContain('"data_type" has to be text, not 7, and so on: 500 more like these');
});
