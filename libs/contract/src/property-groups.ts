/** Which of SQLMesh's properties of a model, options of kinds included, are which rule's. Those of `model-intervals.ts` are apart. */
export const propertyGroups = {
  /** What SQLMesh takes for the model's data, the query being the same. */
  storage: [
    'materialized',
    'partition_by_time_column',
    'stamp',
    'table_format',
    'storage_format',
    'partitioned_by',
    'clustered_by',
    'physical_properties',
    'physical_version',
    'optimize_query',
  ],
  gateway: ['gateway'],
  lookback: ['lookback'],
  dependencies: ['depends_on'],
  grants: ['grants', 'grants_target_layer'],
  linter: ['ignored_rules'],
  /** What SQLMesh takes for metadata. */
  settings: [
    'cron_tz',
    'end',
    'allow_partials',
    'signals',
    'virtual_properties',
    'session_properties',
    'batch_size',
    'batch_concurrency',
    'forward_only',
    'disable_restatement',
    'auto_restatement_cron',
    'auto_restatement_intervals',
    'on_destructive_change',
    'on_additive_change',
  ],
} as const;

/** What SQLMesh takes for metadata of an external model. */
export const rawMetadata: ReadonlySet<string> = new Set([
  'description',
  'column_descriptions',
  'owner',
  'tags',
  'grain',
  'grains',
  'references',
  'start',
  'end',
  'cron_tz',
]);
