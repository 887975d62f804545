import { expect, test } from 'vitest';
import { rootTable } from '../testing/plan-of.ts';
import { plannedOn } from '../testing/stage.ts';

const tables = `{people: ${rootTable('email: {data_type: text}, name: {data_type: text}, note: {data_type: json}, note__v_text: {data_type: text, variant: true}')}}`;
const hashed = '{when: {columns: [email]}, do: [{hash: {unsalted: true}}]}';
const on = (columns: string, action: string): string =>
  `{when: {tables: [people], columns: [${columns}]}, do: [${action}]}`;
const added = (action: string): string => `{when: {tables: [people]}, do: [${action}]}`;

const cases: [column: string, says: 'nothing' | 'something', rules: string][] = [
  ['email', 'nothing', hashed],
  ['copy', 'nothing', `${hashed}, ${added('{add: {name: copy, from: email}}')}`],
  ['copy', 'something', added('{add: {name: copy, from: email}}')],
  ['made', 'nothing', `${hashed}, ${added('{add: {name: made, type: text, sql: "UPPER(email)"}}')}`],
  ['made', 'something', `${hashed}, ${added('{add: {name: made, type: text, sql: "CONCAT(email, name)"}}')}`],
  ['email', 'nothing', `${hashed}, ${on('email', '{sql: "UPPER({column})"}')}`],
  ['email', 'something', `${hashed}, ${on('email', '{sql: "CONCAT({column}, name)"}')}`],
  ['email', 'something', `${hashed}, ${on('email', '{sql: name}')}`],
  ['note', 'something', `${on('note', 'redact')}, ${on('note', '{merge_variants: text}')}`],
  ['note', 'nothing', `${on('note, note__v_text', 'redact')}, ${on('note', '{merge_variants: text}')}`],
  ['key', 'something', `${hashed}, ${added('{surrogate_key: {name: key, columns: [email, name]}}')}`],
  ['key', 'nothing', `${hashed}, ${added('{surrogate_key: {name: key, columns: [email]}}')}`],
  ['inside', 'nothing', `${on('note', 'redact')}, ${on('note', '{json: {path: a, as: inside}}')}`],
];
for (const [name, says, rules] of cases)
  test(`${name} says ${says} about a person: ${rules}`, async () => {
    const { value, findings } = await plannedOn({ tables, rules: `[${rules}]` });
    expect(findings).toEqual([]);
    const column = value.models[0]!.columns.find((one) => one.name === name);
    expect(column?.isAnonymous === true ? 'nothing' : 'something').toBe(says);
  });
