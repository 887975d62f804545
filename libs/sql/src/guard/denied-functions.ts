import { foldedName } from './folded-name.ts';

/**
 * Functions that do more than compute: read files, talk to the network, wait, change state, run SQL from text, or tell who is
 * connected. By the last part of the name, lower case; `*` at the end stands for any rest.
 */
const denied = `pg_read_file pg_read_binary_file pg_ls_* pg_stat_file pg_sleep* pg_terminate_backend pg_cancel_backend
  pg_reload_conf pg_rotate_logfile pg_switch_wal pg_advisory_* pg_try_advisory_* pg_notify pg_logical_* pg_create_* pg_drop_*
  pg_export_snapshot pg_promote lo_* loread lowrite dblink* set_config current_setting nextval setval currval lastval
  pg_file_* pg_stat_reset* pg_stat_get_* pg_current_logfile pg_logfile_rotate pg_prewarm pg_replication_* pg_wal_* pg_backup_* pg_start_backup
  pg_stop_backup pg_import_* pg_hba_file_rules pg_show_all_* pg_config txid_current pg_current_xact_id ts_rewrite ts_stat crosstab* connectby http
  inet_client_* inet_server_*
  query_to_xml* table_to_xml* schema_to_xml* database_to_xml* cursor_to_xml* xpath_table
  getenv read_* parquet_* glob query query_table sniff_csv duckdb_* pragma_* sqlite_* postgres_* mysql_* iceberg_* delta_scan
  which_secret getvariable write_log json_execute_serialized_sql from_substrait from_substrait_json sql_auto_complete st_read
  load_file sleep* benchmark get_lock release_lock is_used_lock is_free_lock release_all_locks source_pos_wait master_pos_wait
  sys_exec sys_eval last_insert_id wait_for_executed_gtid_set wait_until_sql_thread_after_gtids keyring_* service_get_* audit_log_*
  group_replication_* connection_id
  file url s3 s3cluster gcs hdfs remote remotesecure cluster clusterallreplicas mysql postgresql mongodb redis jdbc odbc
  executable input dictget* dicthas dictisin joinget* azureblobstorage* deltalake* hudi* iceberg sqlite urlcluster filecluster
  dictionary catboostevaluate modelevaluate evalmlmethod hascolumnintable getsetting getmacro getserverport getclienthttpheader
  addresstoline* addresstosymbol currentuser hostname fqdn serveruuid queryid initialqueryid
  openrowset openquery opendatasource openxml next_value_for xp_* host_name app_name serverproperty connectionproperty loginproperty
  object_definition
  secret try_secret list_secrets
  get_ddl get_presigned_url get_stage_location get_absolute_path get_relative_path build_scoped_file_url build_stage_file_url to_file
  last_query_id current_account* current_session current_client current_ip_address current_available_roles current_secondary_roles
  current_warehouse is_role_in_session invoker_*
  system$* external_query ml.* ai_* ai.generate* ai.embed ai.if ai.score ai.classify ai.forecast ai.similarity obj.get_* obj.fetch_* obj.make_ref
  snowflake.cortex.* cortex.* aws_s3.* aws_lambda.* cron.* http_* reflect try_reflect java_method session_context
  current_user session_user user system_user current_role suser_name suser_sname original_login identifier`
  .split(/\s+/)
  .filter((name) => name !== '');

const exact = new Set(denied.filter((name) => !name.endsWith('*')));
const prefixes = denied.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** True for a function no rule may call, however it is quoted or qualified. */
export function isDenied(name: string): boolean {
  const whole = foldedName(name);
  const last = whole.split('.').at(-1)!;
  return [whole, last].some((one) => exact.has(one) || prefixes.some((prefix) => one.startsWith(prefix)));
}
