import { dialectOf, loadReader, rereadModel } from '@cdf/sql';
import { expect, test } from 'vitest';
import { catalogueDestinations, modelTexts, planExample, realJudge, refusalOf } from './cells.ts';

/** Texts that would leave their place in a model if they were only put between quotes. */
const hostile = [
  "'; DROP TABLE x; --",
  "\\'; DROP TABLE x; --",
  "\\\\'; SELECT 1 --",
  '" OR 1=1 --',
  '`x`; DROP TABLE y',
  ']; DROP TABLE y; --',
  '{{ env_var("HOME") }}',
  '{% raw %}',
  '{# a remark #}',
  "@VAR('pii_salt')",
  '@{x}',
  '$$ || x || $$',
  'a\nb -- c',
  '\0',
  '\u2028;',
  "*/ DROP TABLE x /*'",
  '# x',
  '// x',
  'a,b}',
  "','); DROP TABLE x; --",
];

/** Every way in which a rule puts a text into a model. */
const uses: Readonly<Record<string, (text: string) => string>> = {
  default: (text) => `{columns: [email]}, do: [{default: ${text}}]`,
  null_values: (text) => `{columns: [email]}, do: [{null_values: [${text}]}]`,
  map: (text) => `{columns: [email]}, do: [{map: {values: {${text}: ${text}}, else: ${text}}}]`,
  to_bool: (text) => `{columns: [email]}, do: [{to_bool: {true: [${text}], false: [n]}}]`,
  'path of json': (text) => `{columns: [profile]}, do: [{json: {path: [${text}], as: found}}]`,
  'length of json': (text) => `{columns: [profile]}, do: [{json_length: {path: [${text}], as: found}}]`,
  rename: (text) => `{columns: [email]}, do: [{rename: {to: ${text}}}]`,
  'a prefix': (text) => `{columns: [email, country]}, do: [{rename: {add_prefix: ${text}}}]`,
  'a name for SQL': (text) => `{columns: [email]}, do: [{rename: {to: ${text}}}, {sql: 'COALESCE({column}, country)'}]`,
  describe: (text) => `{columns: [email]}, do: [{describe: ${text}}]`,
  'describe a table': (text) => `{tables: [customers]}, do: [{describe: ${text}}]`,
  audit: (text) => `{tables: [customers]}, do: [{audit: {accepted_values: {column: email, is_in: [${text}]}}}]`,
  sample: (text) => `{tables: [orders]}, do: [{sample: {percent: 10, key: customer_id, gateways: [${text}]}}]`,
  'a column that is added': (text) => `{tables: [customers]}, do: [{add: {name: ${text}, from: email}}]`,
  'a column with SQL': (text) => `{tables: [customers]}, do: [{add: {name: ${text}, type: text, sql: country}}]`,
  'its description': (text) =>
    `{tables: [customers]}, do: [{add: {name: a, type: text, sql: country, description: ${text}}}]`,
  'a key': (text) => `{tables: [customers]}, do: [{surrogate_key: {name: ${text}, columns: [id]}}]`,
  where: (text) => `{tables: [customers]}, do: [{where: ${text}}]`,
  sql: (text) => `{columns: [email]}, do: [{sql: ${text}}]`,
};

const judge = await realJudge();
const reader = await loadReader();

for (const destination of catalogueDestinations)
  test(`no text of a rule leaves its place on ${destination}: it is refused, or the models are as they were planned`, () => {
    const dialect = dialectOf(destination)!;
    let made = 0;
    for (const [use, rule] of Object.entries(uses))
      for (const text of hostile) {
        const planned = planExample('shop', `{when: ${rule(JSON.stringify(text))}}`, destination, judge);
        if (refusalOf({ planned }) !== undefined) continue;
        made++;
        const texts = modelTexts({ planned });
        for (const { table, select } of planned.value.models) {
          const model = texts.get(table.name)!;
          const fault = rereadModel(model, select!, dialect, reader, undefined);
          expect([use, text, fault, /\{[{%#]/.exec(model)]).toEqual([use, text, undefined, null]);
        }
      }
    expect(made).toBeGreaterThan(hostile.length);
  });
