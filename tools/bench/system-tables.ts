import type { Yaml } from './print-yaml.ts';

const column = (data_type: string, nullable: boolean, description: string, precision?: number): Yaml => ({
  data_type,
  nullable,
  ...(precision === undefined ? {} : { precision }),
  description,
});

/** The tables of dlt itself that every export begins with. */
export const systemTables: Readonly<Record<string, Yaml>> = {
  _dlt_version: {
    columns: {
      version: column('bigint', false, 'Numeric version of the schema, incremented on each schema change'),
      engine_version: column('bigint', false, 'Version of the dlt schema engine that created this schema'),
      inserted_at: column('timestamp', false, 'Timestamp when this schema version was stored'),
      schema_name: column('text', false, 'Name of the schema'),
      version_hash: column('text', false, 'Unique hash of the schema content, used to detect changes'),
      schema: column('text', false, 'JSON representation of the complete schema definition'),
    },
    write_disposition: 'skip',
    resource: '_dlt_version',
    description: 'Created by DLT. Tracks schema updates',
  },
  _dlt_loads: {
    columns: {
      load_id: column('text', false, 'Unique identifier of the load operation', 64),
      schema_name: column('text', true, 'Name of the schema associated with this load'),
      status: column('bigint', false, 'Status of the load operation (0 = success)'),
      inserted_at: column('timestamp', false, 'Timestamp when the load was completed'),
      schema_version_hash: column('text', true, 'Hash of the schema version used during this load'),
    },
    write_disposition: 'skip',
    resource: '_dlt_loads',
    description: 'Created by DLT. Tracks completed loads',
  },
};

const linkDefaults = { data_type: 'text', nullable: false };

/** The columns that dlt adds to a table of the given place, in the order in which it adds them. */
export const linkColumns = (place: 'root' | 'nested', withRootKey: boolean): Readonly<Record<string, Yaml>> => ({
  ...(place === 'root' ? { _dlt_load_id: linkDefaults } : {}),
  ...(place === 'nested' && withRootKey ? { _dlt_root_id: { ...linkDefaults, root_key: true } } : {}),
  ...(place === 'nested'
    ? { _dlt_parent_id: { ...linkDefaults, parent_key: true }, _dlt_list_idx: { data_type: 'bigint', nullable: false } }
    : {}),
  _dlt_id: { ...linkDefaults, unique: true, row_key: true },
});

/** `settings` as dlt writes them for a schema that nobody configured. */
export const settings: Yaml = {
  detections: ['iso_timestamp'],
  default_hints: {
    not_null: ['_dlt_id', '_dlt_root_id', '_dlt_parent_id', '_dlt_list_idx', '_dlt_load_id'],
    parent_key: ['_dlt_parent_id'],
    root_key: ['_dlt_root_id'],
    unique: ['_dlt_id'],
    row_key: ['_dlt_id'],
  },
};
