/** Something that happens to raw tables, and the audits that then find more rows: `<model> <blocks or warns> <what>`. */
export interface Happening {
  readonly name: string;
  readonly sql: readonly string[];
  readonly reports: readonly string[];
}

/** Another row like the first that fits, but for `changes` (SQL by column). Tables are `<fixture>.<table>`. */
const copy = (table: string, where: string, changes: Readonly<Record<string, string>> = {}): string => {
  const replaced = Object.entries(changes).map(([name, value]) => `${value} AS "${name}"`);
  return `INSERT INTO raw_${table} BY NAME
    SELECT *${replaced.length === 0 ? '' : ` REPLACE (${replaced.join(', ')})`} FROM raw_${table} WHERE ${where} LIMIT 1`;
};

/** NULL where the contract says there is none: a column of the database is as strict as it was when it was made. */
const blank = (table: string, column: string, where: string): string[] => [
  `ALTER TABLE raw_${table} ALTER "${column}" DROP NOT NULL`,
  `UPDATE raw_${table} SET "${column}" = NULL WHERE ${where}`,
];

const model = (table: string): string => table.replace('.', '__');

/** dlt writes a row id into every row, so that a row without one stops the plan. */
const noRowId = (table: string, where: string): Happening => ({
  name: `${table}: no row id`,
  sql: blank(table, '_dlt_id', where),
  reports: [`${model(table)} blocks not null _dlt_id`],
});

/** A root whose row ids tell rows apart, and a row of it that has no nested rows. */
const knownByRowId = (table: string, where: string, changes: Readonly<Record<string, string>> = {}): Happening[] => [
  {
    name: `${table}: a row id that is there twice`,
    sql: [copy(table, where, changes)],
    reports: [`${model(table)} blocks unique _dlt_id`],
  },
  noRowId(table, where),
];

/** A nested table known by the place of its rows, and a row of it that has no nested rows. */
const knownByPlace = (table: string, place: string, where = 'TRUE'): Happening[] => [
  {
    name: `${table}: a place that is taken`,
    sql: [copy(table, where, { _dlt_id: "'another'" })],
    reports: [`${model(table)} blocks unique ${place}`],
  },
  {
    name: `${table}: no place`,
    sql: blank(table, '_dlt_list_idx', where),
    reports: [`${model(table)} blocks not null ${place}`],
  },
  noRowId(table, where),
];

/** A strategy that keeps neither keys nor row ids unique in one batch: a row of it that has no nested rows. */
const mergedByKey = (table: string, where: string): Happening[] => [
  {
    name: `${table}: a key that is there twice`,
    sql: [copy(table, where, { _dlt_id: "'another'" })],
    reports: [`${model(table)} warns unique id`],
  },
  {
    name: `${table}: a row id that is there twice`,
    sql: [copy(table, where, { id: '99' })],
    reports: [`${model(table)} warns unique _dlt_id`],
  },
  { name: `${table}: no key`, sql: blank(table, 'id', where), reports: [`${model(table)} warns not null id`] },
  noRowId(table, where),
];

const nestedInMerged = (table: string, one: string): Happening[] => [
  {
    name: `${table}: a row id that is there twice`,
    sql: [copy(table, 'TRUE', { _dlt_list_idx: '99' })],
    reports: [`${model(table)} warns unique _dlt_id`],
  },
  {
    name: `${table}: no place`,
    sql: blank(table, '_dlt_list_idx', '_dlt_list_idx = 0'),
    reports: [`${model(table)} warns not null position`],
  },
  noRowId(table, one),
];

const orphan = (table: string, where = 'TRUE'): Happening => ({
  name: `${table}: a row without its parent`,
  sql: [`UPDATE raw_${table} SET _dlt_parent_id = 'nobody' WHERE ${where}`],
  reports: [`${model(table)}___dlt_parent_id warns relation`],
});

/** One row, or one change of a row, for each kind of audit there is in each kind of table: what exactly reports it. */
export const violations: readonly Happening[] = [
  ...knownByRowId('shop.events', "kind = 'view' AND ts < '2026-01-02'"),
  {
    name: 'append: no value',
    sql: blank('types.all_types', 'c_nn', 'TRUE'),
    reports: ['types__all_types warns not null c_nn'],
  },
  ...knownByPlace('types.inferred__l', 'inferred__dlt_id, position'),
  orphan('types.inferred__l'),
  // The parent has a primary key that append does not keep, so its row id is not brought down.
  ...knownByRowId('evolution.items__kids', 'TRUE', { _dlt_list_idx: '1' }),
  {
    name: 'evolution.items__kids: no place',
    sql: blank('evolution.items__kids', '_dlt_list_idx', 'TRUE'),
    reports: ['evolution__items__kids warns not null position'],
  },

  ...knownByRowId('shop.countries', "name = 'Suisse'", { code: "'LI'" }),
  {
    name: 'replace: a key that is there twice',
    sql: [copy('kinds.replaced', 'id = 1', { _dlt_id: "'another'" })],
    reports: ['kinds__replaced warns unique id'],
  },
  {
    name: 'replace: no key',
    sql: blank('shop.countries', 'code', "name = 'Suisse'"),
    reports: ['shop__countries warns not null code'],
  },
  ...knownByRowId('kinds.replaced__kids', "value = 'c'", { _dlt_list_idx: '1' }),
  {
    name: 'kinds.replaced__kids: no place',
    sql: blank('kinds.replaced__kids', '_dlt_list_idx', "value = 'c'"),
    reports: ['kinds__replaced__kids warns not null position'],
  },
  noRowId('kinds.replaced__kids', "value = 'c'"),
  orphan('kinds.replaced__kids', "value = 'c'"),

  {
    name: 'delete-insert: a key that is there twice',
    sql: [copy('crm.del_ins', 'id = 1', { _dlt_id: "'another'" })],
    reports: ['crm__del_ins blocks unique id'],
  },
  {
    name: 'delete-insert: no key',
    sql: blank('crm.del_ins', 'id', 'id = 1'),
    reports: ['crm__del_ins blocks not null id'],
  },
  {
    name: 'delete-insert: no row id',
    sql: blank('crm.del_ins', '_dlt_id', 'id = 1'),
    reports: ['crm__del_ins blocks not null _dlt_id'],
  },
  {
    name: 'delete-insert: a key of two columns that is there twice',
    sql: [copy('kinds.pair', 'b = 1', { _dlt_id: "'another'" })],
    reports: ['kinds__pair blocks unique a, b'],
  },
  ...knownByRowId('crm.del_ins_mk', "_dlt_id = '29byEzLvjstW7A'"),
  {
    name: 'merge key: none',
    sql: blank('crm.del_ins_mk', 'day', "day = 'd1'"),
    reports: ['crm__del_ins_mk warns not null day'],
  },
  ...['crm.del_ins_dedup', 'kinds.scoped'].map((table) => ({
    name: `${table}: a key that is there twice`,
    sql: [copy(table, 'id = 1', { _dlt_id: "'another'" })],
    reports: [`${model(table)} warns unique id`],
  })),
  ...knownByPlace('shop.orders__items', 'orders_order_id, position', "sku = 'c-3'"),
  ...knownByPlace('shop.orders__items__options', 'orders_order_id, items_position, position'),
  orphan('shop.orders__items', "sku = 'c-3'"),

  ...mergedByKey('crm.ups', 'id = 3'),
  ...nestedInMerged('crm.ups__kids', "phone = '+4130'"),
  orphan('crm.ups__kids', "phone = '+4130'"),
  ...mergedByKey('crm.ins_only', 'id = 2'),
  ...nestedInMerged('crm.ins_only__kids', "phone = '+4110'"),
  orphan('crm.ins_only__kids', "phone = '+4110'"),
  ...mergedByKey('crm.cdc_t', 'id = 4'),
  ...nestedInMerged('crm.cdc_t__kids', "phone = '+4120'"),
  orphan('crm.cdc_t__kids', "phone = '+4120'"),

  {
    name: 'scd2: a version that is there twice',
    sql: [copy('crm.hist', 'id = 3')],
    reports: ['crm__hist warns unique id, valid_from'],
  },
  {
    name: 'scd2: two current versions',
    sql: [copy('crm.hist', "id = 1 AND v = 'A'", { _dlt_valid_from: "'2026-02-01'", _dlt_valid_to: 'NULL' })],
    reports: ['crm__hist warns unique id if is_current'],
  },
  {
    name: 'scd2: two current versions by their mark',
    sql: [copy('crm.hist_named', "v = 'A'", { from_ts: "'2026-02-01'" })],
    reports: ['crm__hist_named warns unique id if is_current'],
  },
  { name: 'scd2: no key', sql: blank('crm.hist', 'id', 'id = 3'), reports: ['crm__hist warns not null id'] },
  noRowId('crm.hist', 'id = 3'),
  {
    name: 'scd2: no place',
    sql: blank('crm.hist__kids', '_dlt_list_idx', "phone = '+4110'"),
    reports: ['crm__hist__kids warns not null position'],
  },
  noRowId('crm.hist__kids', "phone = '+4110'"),
  orphan('crm.hist__kids', "phone = '+4110'"),

  {
    name: 'a table two schemas share: a row id that is there twice',
    sql: [copy('two_schemas.users', 'id = 2')],
    reports: ['two_schemas_desk__users warns unique _dlt_id', 'two_schemas_erp__users warns unique _dlt_id'],
  },
  {
    name: 'a table two schemas share: no row id',
    sql: blank('two_schemas.users', '_dlt_id', 'id = 2'),
    reports: ['two_schemas_desk__users blocks not null _dlt_id', 'two_schemas_erp__users blocks not null _dlt_id'],
  },
  {
    name: 'nested in a shared table: a row id that is there twice',
    sql: [copy('two_schemas.users__l', 'TRUE', { _dlt_list_idx: '1' })],
    reports: ['two_schemas_erp__users__l warns unique _dlt_id'],
  },
  {
    name: 'nested in a shared table: no place',
    sql: blank('two_schemas.users__l', '_dlt_list_idx', 'TRUE'),
    reports: ['two_schemas_erp__users__l warns not null position'],
  },
  {
    name: 'nested in a shared table: no row id',
    sql: blank('two_schemas.users__l', '_dlt_id', 'TRUE'),
    reports: ['two_schemas_erp__users__l blocks not null _dlt_id'],
  },
  {
    ...orphan('two_schemas.users__l'),
    reports: ['two_schemas_erp__users__l___dlt_parent_id warns relation'],
  },

  ...[
    ['soft_delete.payments', 'id = 3'],
    ['soft_delete.prices', 'id = 1'],
  ].map(([table = '', where = '']) => ({
    name: `${table}, deduplicated by a rule: no key`,
    sql: blank(table, 'id', where),
    reports: [`${model(table)} blocks not null id`],
  })),

  {
    name: 'a reference to nothing',
    sql: ['UPDATE raw_shop.orders SET customer_id = 99 WHERE order_id = 2'],
    reports: ['shop__orders__customer_id warns relation'],
  },
];

/** Audits no row of a raw table can break: a rule leaves one row of each key, and values of a list. */
export const unbreakable: readonly string[] = [
  'soft_delete__payments blocks accepted_values v',
  'soft_delete__payments blocks unique id',
  'soft_delete__prices blocks unique id',
];

const lateLoad = (table: string, where: string, changes: Readonly<Record<string, string>>): Happening => ({
  name: `${table}: a row of a load that is not finished`,
  sql: [copy(table, where, { _dlt_load_id: "'1767999999.5'", _dlt_id: "'late'", ...changes })],
  reports: [],
});

const key = (id: number): Readonly<Record<string, string>> => ({ id: String(id) });

/** What dlt may do in ordinary use, in every kind of table: nothing that blocks may report it. */
export const legalBehaviours: readonly Happening[] = [
  lateLoad('shop.events', 'TRUE', {}),
  lateLoad('shop.clicks', 'TRUE', {}),
  lateLoad('shop.countries', 'TRUE', { code: "'DE'" }),
  lateLoad('crm.del_ins', 'TRUE', key(9)),
  lateLoad('crm.del_ins_mk', 'TRUE', {}),
  lateLoad('crm.ups', 'TRUE', key(9)),
  lateLoad('crm.ins_only', 'TRUE', key(9)),
  lateLoad('crm.cdc_t', 'TRUE', key(9)),
  lateLoad('crm.hist', "v = 'c'", { ...key(9), _dlt_valid_to: 'NULL' }),
  {
    name: 'append: the same rows in one batch',
    sql: [copy('shop.clicks', 'id = 1', { _dlt_id: "'another'" })],
    reports: [],
  },
  {
    name: 'append: a load with the schema of before, when a column was not there',
    sql: [copy('evolution.items', 'id = 1', { _dlt_id: "'another'", a: 'NULL' })],
    reports: ['evolution__items warns not null id, a'],
  },
  {
    name: 'append: everything loaded once more, with nested rows',
    sql: [
      "INSERT INTO raw_types.inferred BY NAME SELECT * REPLACE (_dlt_id || '2' AS _dlt_id) FROM raw_types.inferred",
      `INSERT INTO raw_types.inferred__l BY NAME
        SELECT * REPLACE (_dlt_id || '2' AS _dlt_id, _dlt_parent_id || '2' AS _dlt_parent_id) FROM raw_types.inferred__l`,
    ],
    reports: [],
  },
  {
    name: 'replace: the same key twice in a batch',
    sql: [copy('kinds.replaced', 'id = 1', { _dlt_id: "'another'" })],
    reports: ['kinds__replaced warns unique id'],
  },
  {
    name: 'replace: all rows anew, with new row ids',
    sql: [
      "UPDATE raw_kinds.replaced SET _dlt_id = _dlt_id || '2', _dlt_load_id = '1767999999.5'",
      "UPDATE raw_kinds.replaced__kids SET _dlt_id = _dlt_id || '2', _dlt_parent_id = _dlt_parent_id || '2'",
    ],
    reports: [],
  },
  {
    name: 'delete-insert: a key loaded once more, with new row ids',
    sql: [
      `UPDATE raw_crm.del_ins SET _dlt_id = 'new', _dlt_load_id = '1767999999.5' WHERE id = 2`,
      `UPDATE raw_crm.del_ins__kids SET _dlt_id = _dlt_id || '2', _dlt_parent_id = 'new', _dlt_root_id = 'new'`,
    ],
    reports: [],
  },
  {
    name: 'delete-insert without deduplication: the same key twice in a batch',
    sql: [copy('crm.del_ins_dedup', 'id = 1', { _dlt_id: "'another'" })],
    reports: ['crm__del_ins_dedup warns unique id'],
  },
  {
    name: 'delete-insert with a key that may be null: one more NULL with each load',
    sql: [copy('crm.del_ins_nullkey', 'id IS NULL', { _dlt_id: "'another'" })],
    reports: ['crm__del_ins_nullkey warns unique id'],
  },
  {
    name: 'delete-insert with a scope: a key outside of it comes again',
    sql: [copy('kinds.scoped', "day = 'd1'", { _dlt_id: "'another'", day: "'d3'" })],
    reports: ['kinds__scoped warns unique id'],
  },
  {
    name: 'merge key: equal rows in a batch',
    sql: [copy('crm.del_ins_mk', "day = 'd2'", { _dlt_id: "'another'" })],
    reports: [],
  },
  // The row id is a hash of the key, so a key that is new twice in one batch brings it twice.
  ...[
    ['crm.ups', 'id = 3'],
    ['crm.ins_only', 'id = 2'],
    ['crm.cdc_t', 'id = 4'],
  ].map(([table, where]) => ({
    name: `${table}: a new key twice in a batch`,
    sql: [copy(table!, where!)],
    reports: [`${model(table!)} warns unique _dlt_id`, `${model(table!)} warns unique id`],
  })),
  {
    name: 'upsert: both rows of a new key, each with nested rows',
    sql: [copy('crm.ups', 'id = 2'), copy('crm.ups__kids', "phone = '+4130'")],
    reports: ['crm__ups warns unique _dlt_id', 'crm__ups warns unique id', 'crm__ups__kids warns unique _dlt_id'],
  },
  {
    name: 'append, deduplicated by a rule: one more version of a key, of a load that is not finished',
    sql: [copy('soft_delete.payments', 'id = 1', { _dlt_load_id: "'1767999999.5'", _dlt_id: "'another'" })],
    reports: [],
  },
  {
    name: 'append, mapped by a rule: values that the rule does not know, and none',
    sql: [
      copy('soft_delete.payments', 'id = 3', { id: '4', v: "'refunded'", _dlt_id: "'another'" }),
      copy('soft_delete.payments', 'id = 3', { id: '5', v: 'NULL', _dlt_id: "'a third'" }),
    ],
    reports: [],
  },
  {
    name: 'upsert, deduplicated by a rule: a new key twice in a batch',
    sql: [copy('soft_delete.prices', 'id = 1')],
    reports: [],
  },
  {
    name: 'upsert: a flagged row with a new key',
    sql: [copy('crm.ups_hard', 'id = 9', { id: '10', _dlt_id: "'another'" })],
    reports: [],
  },
  {
    name: 'insert-only: a new place in the list of a row that was there',
    sql: [copy('crm.ins_only__kids', "phone = '+4121'", { _dlt_id: "'another'", _dlt_list_idx: '2' })],
    reports: [],
  },
  {
    name: 'cdc: a list that grows',
    sql: [copy('crm.cdc_t__kids', "phone = '+4121'", { _dlt_id: "'another'", _dlt_list_idx: '2' })],
    reports: [],
  },
  {
    name: 'cdc: rows that are gone, before their nested rows are',
    sql: ['DELETE FROM raw_crm.cdc_t WHERE id = 1'],
    reports: ['crm__cdc_t__kids___dlt_parent_id warns relation'],
  },
  {
    name: 'scd2: a version that returns, with its row id',
    sql: [
      copy('crm.hist', "v = 'A'", { _dlt_valid_from: "'2026-02-01'", _dlt_valid_to: 'NULL' }),
      "UPDATE raw_crm.hist SET _dlt_valid_to = '2026-02-01' WHERE v = 'a' AND _dlt_valid_to IS NULL",
    ],
    reports: [],
  },
  {
    name: 'scd2: one row twice in a batch, with nested rows',
    sql: [copy('crm.hist', "v = 'a' AND _dlt_valid_to IS NULL"), copy('crm.hist__kids', "phone = '+4110'")],
    reports: ['crm__hist warns unique id if is_current', 'crm__hist warns unique id, valid_from'],
  },
  {
    name: 'scd2: one boundary for all loads',
    sql: [copy('crm.hist_named', "v = 'b'", { v: "'B'", _dlt_id: "'another'", to_ts: "'9999-12-31 00:00:00+00'" })],
    reports: ['crm__hist_named warns unique id, valid_from'],
  },
  {
    name: 'a table two schemas share: the other schema upserts, so that its row ids repeat',
    sql: [copy('two_schemas.users', 'id = 1', { _dlt_load_id: "'1767232800.5'" })],
    reports: [
      'two_schemas_desk__users warns unique _dlt_id',
      'two_schemas_erp__users warns unique _dlt_id',
      'two_schemas_erp__users__l warns unique _dlt_id',
    ],
  },
];
