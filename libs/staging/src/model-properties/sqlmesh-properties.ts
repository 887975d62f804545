/** The SQLMesh whose MODEL block this is a list of; a test holds the list against the real one. */
export const sqlmeshVersion = '0.236.4';

/** How the value of a property is written, in a ruleset and in a MODEL block. */
export type PropertyShape =
  /** A text: `cron '@daily'`. */
  | 'text'
  /** `allow_partials TRUE`. */
  | 'flag'
  /** One word or several: `tags (a, b)`. */
  | 'words'
  /** Names of models: `depends_on (a.b)`. */
  | 'tables'
  /** Columns of the model, or expressions over one each: `partitioned_by (a, DATE_TRUNC('month', b))`. */
  | 'columns'
  /** Values by name: `physical_properties (a = 1)`. */
  | 'map'
  /** Calls with named arguments: `signals (is_there(dataset := 'x'))`. */
  | 'calls'
  | 'kind';

/** One property that rules may set. */
export interface SqlmeshProperty {
  readonly name: string;
  readonly shape: PropertyShape;
  readonly description: string;
  /** What SQLMesh takes, where that is a closed list. */
  readonly values?: readonly string[];
}

/**
 * Every property that rules may set, in the order of the MODEL block.
 * @source SQLMesh `core/model/meta.py`, `ModelMeta`, and `core/node.py`, `_Node`
 */
export const sqlmeshProperties: readonly SqlmeshProperty[] = [
  {
    name: 'kind',
    shape: 'kind',
    description: 'How SQLMesh keeps the rows; auto is view, the kind that is sound always.',
  },
  { name: 'owner', shape: 'text', description: 'Who answers for the model.' },
  { name: 'cron', shape: 'text', description: 'When the model is evaluated: a cron expression, or @hourly, @daily ….' },
  { name: 'cron_tz', shape: 'text', description: 'The time zone of cron.' },
  {
    name: 'interval_unit',
    shape: 'text',
    description: 'The length of an interval, where it is not that of cron.',
    values: ['year', 'month', 'day', 'hour', 'half_hour', 'quarter_hour', 'five_minute'],
  },
  { name: 'start', shape: 'text', description: 'The first time of an incremental model.' },
  { name: 'end', shape: 'text', description: 'The last time of an incremental model; needs start.' },
  { name: 'tags', shape: 'words', description: 'Words to select the model by.' },
  { name: 'stamp', shape: 'text', description: 'Any text: another one makes a new version of the model.' },
  { name: 'table_format', shape: 'text', description: 'The format of tables, such as iceberg.' },
  { name: 'storage_format', shape: 'text', description: 'The format of files, such as parquet.' },
  { name: 'partitioned_by', shape: 'columns', description: 'What the table is partitioned by.' },
  { name: 'clustered_by', shape: 'columns', description: 'What the table is clustered by.' },
  { name: 'depends_on', shape: 'tables', description: 'Models that have to be there besides those the query names.' },
  {
    name: 'physical_properties',
    shape: 'map',
    description: "Properties of the physical table, in the engine's words.",
  },
  { name: 'virtual_properties', shape: 'map', description: "Properties of the view on it, in the engine's words." },
  { name: 'session_properties', shape: 'map', description: 'Properties of the session that evaluates the model.' },
  {
    name: 'physical_version',
    shape: 'text',
    description: 'The version of the physical table, for a forward-only model.',
  },
  { name: 'allow_partials', shape: 'flag', description: 'True: intervals that have not ended are evaluated too.' },
  { name: 'signals', shape: 'calls', description: 'What has to be so before an interval is evaluated, by name.' },
  { name: 'gateway', shape: 'text', description: 'The gateway that evaluates the model.' },
  { name: 'optimize_query', shape: 'flag', description: 'False: the query is sent without being optimised.' },
  { name: 'ignored_rules', shape: 'words', description: "Rules of SQLMesh's linter that do not hold here." },
  { name: 'grants', shape: 'map', description: 'Who may do what: a list of roles for each privilege.' },
  {
    name: 'grants_target_layer',
    shape: 'text',
    description: 'Where grants hold.',
    values: ['all', 'physical', 'virtual'],
  },
];

/** Properties that are not a rule's to set, and what to do instead. */
export const otherProperties: ReadonlyMap<string, string> = new Map([
  ['name', 'say it for all models of the schema: models: {name: …, dataset: …}'],
  ['description', 'use the action describe'],
  ['column_descriptions', 'use the action describe'],
  ['columns', 'use actions on columns: rename, cast, drop, add'],
  ['dialect', "it is the destination's"],
  ['audits', 'use the action audit, which knows where columns went'],
  ['grain', 'use the action key, which audits it'],
  ['grains', 'use the action key, which audits it'],
  ['references', 'use the action relation with reference: true, which audits it'],
  ['formatting', 'generated files are never formatted'],
  ['enabled', 'leave the model out altogether: models: {skip: […]}'],
  ['default_catalog', 'SQLMesh wants it in its connection'],
  ['physical_schema_override', 'SQLMesh wants it in its config: physical_schema_mapping'],
  ['virtual_environment_mode', 'SQLMesh wants it in its config'],
  ['retention', 'SQLMesh does not read it in a MODEL block'],
  ['project', 'SQLMesh wants it in its config'],
  ['dbt_node_info', 'it is for models of dbt'],
]);
