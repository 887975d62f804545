import { loadValidator, parseYaml } from '@cdf/text';
import { expect, test } from 'vitest';
import { planStaging } from '../plan-staging.ts';
import { duckdb, nestedTable, planOf, rootTable, rulesetOf, schemaOf } from '../testing/plan-of.ts';
import { addRules } from './add-rules.ts';
import { suggestRules } from './suggest-rules.ts';
import type { Profile } from './suggestion.ts';

const suggested = (tables: string, rules = 'version: 1', profile: Profile = {}) =>
  suggestRules(planOf(tables, rules).value, profile, new Set()).map(({ when, do: actions }) => `${when} ${actions}`);

const text = (name: string, hints = ''): string => `${name}: {data_type: text${hints}}`;
const bigint = (name: string): string => `${name}: {data_type: bigint}`;
const dropped = (table: string, column: string): string => `{tables: [${table}], columns: [${column}]} [drop]`;
const epoch = (unit: string): string => `{tables: [t], columns: [paid_at]} [{epoch: ${unit}}]`;

const cases: Record<string, readonly [tables: string, wanted: readonly string[], profile?: Profile]> = {
  'a name of personal data': [`{t: ${rootTable(text('work_email'))}}`, [dropped('t', 'work_email')]],
  'one that only contains such a name': [`{t: ${rootTable(text('email_opt_in'))}}`, []],
  'a mark of dlt': [`{t: ${rootTable(text('x', ', x-annotation-pii: true'))}}`, [dropped('t', 'x')]],
  'a mark that says no': [`{t: ${rootTable(text('x', ', x-annotation-pii: false'))}}`, []],
  'a name, of people': [`{customers: ${rootTable(text('name'))}}`, [dropped('customers', 'name')]],
  'a name, of things': [`{products: ${rootTable(text('name'))}}`, []],
  'one rule for the same columns of several tables': [
    `{a: ${rootTable(`${text('email')}, ${text('phone')}`)}, b: ${rootTable(`${text('email')}, ${text('phone')}`)}}`,
    ['{tables: [a, b], columns: [email, phone]} [drop]'],
  ],
  'a time that is a number': [`{t: ${rootTable(bigint('paid_at'))}}`, [epoch('s')]],
  'its unit, measured': [
    `{t: ${rootTable(bigint('paid_at'))}}`,
    [epoch('ms')],
    { 't.paid_at': { max: 1_700_000_000_000 } },
  ],
  'a number too small for a time': [`{t: ${rootTable(bigint('paid_at'))}}`, [], { 'shop.t.paid_at': { max: 31 } }],
  'a time that is none': [`{t: ${rootTable(text('paid_at'))}}`, []],
  'minor units': [
    `{t: ${rootTable(bigint('total_cents'))}}`,
    ['{tables: [t], columns: [total_cents]} [{rename: {strip_suffix: _cents}}, {minor_units: 2}]'],
  ],
  'minor units beside the major ones': [`{t: ${rootTable(`${bigint('total_cents')}, ${bigint('total')}`)}}`, []],
  'a boolean as text': [
    `{t: ${rootTable(text('is_paid'))}}`,
    [
      "{tables: [t], columns: [is_paid]} [{to_bool: {'true': ['true', t, 'yes', 'y', '1'], 'false': ['false', f, 'no', 'n', '0', '']}}]",
    ],
  ],
  'a boolean as number': [
    `{t: ${rootTable(bigint('has_tax'))}}`,
    ["{tables: [t], columns: [has_tax]} [{to_bool: {'true': [1], 'false': [0]}}]"],
  ],
  'a count called like a boolean': [`{t: ${rootTable(bigint('has_tax'))}}`, [], { 't.has_tax': { distinct: 7 } }],
  variants: [
    `{t: ${rootTable(`${bigint('x')}, x__v_text: {data_type: text, variant: true}`)}}`,
    ['{tables: [t], columns: [x]} [{merge_variants: text}]'],
  ],
  'deleted rows that stay': [
    `{t: ${rootTable('id: {data_type: bigint, nullable: false, primary_key: true}, gone: {data_type: bool, hard_delete: true}')}}`,
    ['{tables: [t]} [{dedupe: {by: primary_key}}, drop_deleted]'],
  ],
  'a key nobody told': [
    `{t: ${rootTable('id: {data_type: bigint, nullable: false}', 'write_disposition: replace')}}`,
    ['{tables: [t]} [{key: {columns: [id]}}]'],
  ],
  'a prefix': [
    `{t: ${rootTable(['a', 'b', 'c', 'd'].map((name) => text(`stk_${name}`)).join(', '))}}`,
    ["{tables: [t], columns: ['stk_*']} [{rename: {strip_prefix: stk_}}]"],
  ],
  'a prefix that keeps names apart': [
    `{t: ${rootTable([...['a', 'b', 'c', 'd'].map((name) => text(`stk_${name}`)), text('a')].join(', '))}}`,
    [],
  ],
  'a nested table': [
    `{t: ${rootTable(text('a'))}, t__items: ${nestedTable('t', text('iban'))}}`,
    [dropped('t__items', 'iban')],
  ],
};
test.each(Object.entries(cases))('%s', (_, [tables, wanted, profile]) => {
  expect(suggested(tables, 'version: 1', profile)).toEqual(wanted);
});

test.each(Object.entries(cases))(
  '%s: the patched ruleset is valid, and then nothing is left to say',
  async (_, [tables, , profile = {}]) => {
    const first = planOf(tables).value;
    const ruleset = addRules('version: 1\n', suggestRules(first, profile, new Set()))!;
    const tree = parseYaml(ruleset, 'staging.yml').value;
    if (!ruleset.endsWith('rules:\n')) expect((await loadValidator('staging'))(tree, '')).toEqual([]);
    const deduplicated = new Set<string>();
    const again = planStaging(schemaOf(tables), [rulesetOf(ruleset)], duckdb, {
      watch: ({ calls, before }) => {
        if (calls.some(({ after }) => after.rows.dedupe !== undefined)) deduplicated.add(before.table.name);
      },
    });
    expect(again.findings).toEqual([]);
    expect(suggestRules(again.value, profile, deduplicated)).toEqual([]);
  },
);

const rule = { name: 'new', evidence: ['why'], when: '{tables: [t]}', do: '[drop]' };
const added = '# why\n- name: new\n  when: {tables: [t]}\n  do: [drop]\n';
const indented = added.replace(/^(?=.)/gm, '  ');
test.each([
  [
    'no ruleset',
    undefined,
    `# yaml-language-server: $schema=../../.cdf/staging.schema.json\nversion: 1\nrules:\n${indented}`,
  ],
  ['no rules', 'version: 1\n', `version: 1\nrules:\n${indented}`],
  ['an empty list', 'rules: []\nversion: 1\n', `rules:\n${indented}version: 1\n`],
  [
    'rules, then more',
    'rules:\n- do: [x] # y\n\n# of models\nmodels: {}\n',
    `rules:\n- do: [x] # y\n${added}\n# of models\nmodels: {}\n`,
  ],
  ['a list in flow style', 'rules: [{do: [x]}]\n', undefined],
])('rules are added to %s', (_, before, after) => {
  expect(addRules(before, [rule])).toBe(after);
});
