import { expect, test } from 'vitest';
import { catalogOf } from './catalog-of.ts';
import { destinationSettings } from './destination-settings.ts';
import { fileProvider } from './dlt-settings.ts';
import { parseToml } from './toml.ts';

test.each([
  ['duckdb', 'database = "data/ware.house.duckdb"', 'ware'],
  ['duckdb', '', 'wh'],
  ['duckdb', 'database = ":pipeline:"', 'shop'],
  ['motherduck', 'database = "md:sales"', 'sales'],
  ['postgres', 'database = "loans"', 'loans'],
  ['bigquery', 'project_id = "acme"', 'acme'],
  ['databricks', 'catalog = "main"', 'main'],
  ['postgres', '', undefined],
])('%s with %j is in the catalog %j', (type, credentials, catalog) => {
  const settings = parseToml(`[destination.wh.credentials]\n${credentials}\n`, 'f').value;
  expect(catalogOf(type, destinationSettings([fileProvider('f', settings)], 'wh'), 'shop')).toBe(catalog);
});
