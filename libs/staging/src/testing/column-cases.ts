import { describe, expect, test } from 'vitest';
import { messagesOf, rootTable } from './plan-of.ts';
import { plannedOn, type RawValue, stage } from './stage.ts';

/** What one column action makes of values. */
export interface ColumnCases {
  /** The action as in `do:`, in YAML's flow style. */
  readonly action: string;
  /** The raw column in YAML's flow style, without braces. */
  readonly column: string;
  /** Raw value and staged value as the engine prints it. */
  readonly rows: readonly (readonly [raw: RawValue, staged: RawValue])[];
  readonly variables?: Readonly<Record<string, string>>;
}

/** A text longer than any page of a database. */
export const long = (part: string): string => part.repeat(Math.ceil(10_000 / part.length));

/**
 * Runs the action over every raw value on the real engine and compares; then holds what the plan claims (NULL, uniqueness, type)
 * against the rows. Every set of cases has NULL and a value twice, and for text the empty, a very long and a non-ASCII one.
 */
export function columnCases({ action, column, rows, variables = {} }: ColumnCases): void {
  describe(`${action} on {${column}}`, () => {
    test('the cases say what happens at the edges', () => {
      const raw = rows.map(([value]) => value);
      if (!column.includes('nullable: false')) expect(raw).toContain(null);
      expect(new Set(raw).size).toBeLessThan(raw.length);
      if (!column.includes('data_type: text')) return;
      const texts = raw.filter((value) => typeof value === 'string');
      expect(texts).toContain('');
      expect(texts.some((text) => text.length >= 10_000)).toBe(true);
      expect(texts.some((text) => /[^\0-\x7f]/.test(text))).toBe(true);
    });
    test('rows', async () => {
      const staged = await stage({
        tables: `{orders: ${rootTable(`x: {${column}}, n: {data_type: bigint}`)}}`,
        rows: { orders: rows.map(([x], index) => ({ x, n: 1000 + index, _dlt_id: `r${index}`, _dlt_load_id: '1' })) },
        rules: `[{when: {columns: [x]}, do: [${action}]}]`,
        variables,
      });
      const made = staged
        .model('orders')
        .columns.find(({ origin }) => origin.kind === 'source' && origin.column.name === 'x')!;
      const found = (await staged.rows('orders', ['n', made.name])).map(([, value]) => value);
      expect(found).toEqual(rows.map(([, value]) => (value === null ? null : String(value))));
      if (made.keepsValues) {
        const distinct = (values: readonly RawValue[]): number => new Set(values).size;
        expect(distinct(found as RawValue[])).toBe(distinct(rows.map(([value]) => value)));
      }
    });
  });
}

/** An action that cannot be applied: the message, where nothing is staged differently for it. */
export function refusedCases(cases: readonly (readonly [action: string, column: string, message: string])[]): void {
  for (const [action, column, message] of cases)
    test(`refused: ${action} on {${column}}`, async () => {
      const tables = `{orders: ${rootTable(`x: {${column}}`)}}`;
      const plan = await plannedOn({ tables, rules: `[{when: {columns: [x]}, do: [${action}]}]` });
      expect(messagesOf(plan)).toEqual([message]);
    });
}
