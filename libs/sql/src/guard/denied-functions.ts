/**
 * Functions that do more than compute: read files, talk to the network, wait, change state, run SQL from text, or tell who is
 * connected. By the last part of the name, lower case; `*` at the end stands for any rest.
 */
const denied = `pg_read_file pg_read_binary_file pg_ls_* pg_stat_file pg_sleep* pg_terminate_backend pg_cancel_backend
  pg_reload_conf pg_rotate_logfile pg_switch_wal pg_advisory_* pg_try_advisory_* pg_notify pg_logical_* pg_create_* pg_drop_*
  pg_export_snapshot pg_promote lo_* loread lowrite dblink* set_config current_setting nextval setval currval lastval
  query_to_xml* table_to_xml* schema_to_xml* database_to_xml* cursor_to_xml* xpath_table
  getenv read_* parquet_* glob query query_table sniff_csv duckdb_* pragma_* sqlite_* postgres_* mysql_* iceberg_* delta_scan
  which_secret
  load_file sleep* benchmark get_lock release_lock is_used_lock is_free_lock release_all_locks source_pos_wait master_pos_wait
  sys_exec sys_eval
  file url s3 s3cluster gcs hdfs remote remotesecure cluster clusterallreplicas mysql postgresql mongodb redis jdbc odbc
  executable input dictget* dicthas dictisin joinget* azureblobstorage deltalake hudi iceberg sqlite urlcluster filecluster
  openrowset openquery opendatasource openxml
  system$* external_query ml.* ai_* http_* reflect try_reflect java_method session_context
  current_user session_user user system_user current_role suser_name suser_sname original_login identifier`
  .split(/\s+/)
  .filter((name) => name !== '');

const exact = new Set(denied.filter((name) => !name.endsWith('*')));
const prefixes = denied.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** True for a function no rule may call, however it is quoted or qualified. */
export function isDenied(name: string): boolean {
  const whole = name.toLowerCase();
  const last = whole.split('.').at(-1)!;
  return [whole, last].some((one) => exact.has(one) || prefixes.some((prefix) => one.startsWith(prefix)));
}
