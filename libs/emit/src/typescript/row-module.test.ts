import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { dialectOf } from '@cdf/sql';
import { planStaging } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { emitRowModules } from './row-module.ts';

/** The module of the only table, without its header. */
function moduleOf(hints: string, columns: string): string {
  const file = 'metadata/shop/schema.yml';
  const tables = `{orders: {write_disposition: append, ${hints}x-normalizer: {seen-data: true}, columns: {${columns}}}}`;
  const document = readDocument(parseYaml(`name: shop\ntables: ${tables}`, file).value as TreeMap, file);
  const origin = { destination: { name: 'w', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };
  const plan = planStaging(resolveSchema(document, 'shop', origin).value, [], dialectOf('duckdb')!).value;
  const forms = { bigint: 'string', decimal: 'string', wei: 'string', timestamp: 'string', json: 'unknown' } as const;
  const input = { plan, lineOf: () => undefined, contractVersion: 1, typescript: { ...forms, outDir: undefined } };
  return emitRowModules(input)[0]!.content;
}

test('what is to go is marked in raw and staged rows, and so is a table', () => {
  const net = `net: {data_type: text, description: What is paid, x-deprecated: {remove_after: '2026-06-30', use: total}}`;
  const marked = `  /**
   * What is paid. [schema.yml](../../schema.yml)
   * @deprecated to be removed after 2026-06-30, use total.
   */
  readonly net: string | null;`;
  const text = moduleOf("x-deprecated: {since: '4.2'}, ", net);
  expect(text.split(marked)).toHaveLength(3);
  expect(text.match(/^ \* @deprecated since 4\.2\.\n \*\/\nexport interface/gm)).toHaveLength(2);
});

test('the words of a notice end no comment and start no tag', () => {
  const text = moduleOf('', "net: {data_type: text, x-deprecated: {use: 'a */ evil() /* @internal'}}");
  expect(text).toContain('   * @deprecated use a *\\/ evil() /* \\@internal.\n');
});
