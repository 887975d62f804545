import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { resolveSchema } from '@cdf/catalog';
import { migrate, readDocument, verifyHash } from '@cdf/document';
import { isTreeMap, parseYaml } from '@cdf/text';
import { expect, test } from 'vitest';

/** What dlt itself says of a table, read from its own classes when the fixture was made. */
interface Facts {
  readonly parent: string | null;
  readonly root: string;
  readonly write_disposition: string;
  /** Null where the document says none: dlt then takes the first strategy of the destination. */
  readonly merge_strategy: string | null;
  readonly complete_columns: readonly string[];
  readonly primary_key: readonly string[];
}

const cases = globSync(join(import.meta.dirname, 'fixtures/*/*.facts.json')).sort();

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(15);
});

test.each(cases.map((path) => [relative(join(import.meta.dirname, 'fixtures'), path), path]))(
  '%s: tables, columns, parents, dispositions and keys are what dlt says',
  (_, path) => {
    const facts: Record<string, Facts> = JSON.parse(readFileSync(path, 'utf8'));
    const [exported] = globSync(path.replace('.facts.json', '.schema.{yaml,json}'));
    const { value: tree } = parseYaml(readFileSync(exported!, 'utf8'), 'export');
    if (!isTreeMap(tree)) throw new Error('the export is no mapping');
    expect(verifyHash(tree, 'export')).toEqual([]);
    const document = readDocument(migrate(tree, 'export').value, 'export');
    const origin = { destination: { name: 'duckdb', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };
    const { value: schema, findings } = resolveSchema(document, 'case', origin);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const found = schema.tables.map((table): [string, Facts] => [
      table.name,
      {
        parent: table.parent?.name ?? null,
        root: table.root.name,
        write_disposition: table.writeDisposition,
        merge_strategy: table.mergeStrategy ?? null,
        complete_columns: table.columns.map(({ name }) => name),
        primary_key: table.keys.primaryKey?.columns ?? [],
      },
    ]);
    const wanted = Object.entries(facts).map(([name, fact]) => [
      name,
      { ...fact, merge_strategy: fact.merge_strategy ?? (fact.write_disposition === 'merge' ? 'delete-insert' : null) },
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  },
);
