MODEL (
  name seeds.countries,
  kind SEED (
    path '$root/seeds/countries.csv'
  ),
  description 'Countries the shop delivers to. One row per country.',
  columns (
    code TEXT,
    name TEXT
  ),
  grain code,
  audits (NOT_NULL(columns := (code, name)), UNIQUE_VALUES(columns := code)),
  column_descriptions (code = 'ISO 3166-1 alpha-2 code', name = 'Name in English')
)
