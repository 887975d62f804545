import type { TomlTable } from 'smol-toml';

/** Settings of one destination, spread over the places where dlt and cdf look. */
export interface SettingsCase {
  readonly case: string;
  /** dlt's type of the destination; `postgres` where nothing is said. */
  readonly type?: 'postgres' | 'duckdb' | 'filesystem';
  /** Name of the destination; `prod` where nothing is said. */
  readonly name?: string;
  readonly pipeline?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Files by their path in the project folder. */
  readonly files?: Readonly<Record<string, TomlTable | string>>;
  /** Files in the folder of a container's secrets. */
  readonly mounted?: Readonly<Record<string, string>>;
}

type Rest = Omit<SettingsCase, 'case'>;

const inSecrets = (settings: TomlTable | string): Rest => ({ files: { '.dlt/secrets.toml': settings } });
const prod = (credentials: TomlTable | string): TomlTable => ({ destination: { prod: { credentials } } });
const field = (key: string, value: string): Rest => inSecrets(`[destination.prod.credentials]\n${key} = ${value}\n`);

const strings: readonly string[] = [
  'postgresql://u:pw@h:5433/d',
  'postgresql://u:pw@h:5432/d',
  'postgresql://h/d',
  'postgresql://u@h/d',
  'postgresql://u:@h/d',
  'postgresql://:pw@h/d',
  'postgresql://:@h/d',
  'postgresql://u:pw@h/',
  'postgresql://u:pw@h',
  'postgresql://h:/d',
  'postgresql://h:x/d',
  'postgresql://h: 5433 /d',
  'postgresql:///d',
  'postgresql://',
  'postgresql://u:p%40%2F%3A%25@h/d%20e',
  'postgresql://u%40corp:p+w@h/d',
  'postgresql://u:p%ZZ%C3%28@h/d',
  'postgresql://u:p@w@h/d',
  'postgresql://u:p/w@h/d',
  'postgresql://u:p:w@h/d',
  'postgresql://u:p?w@h/d',
  'postgresql://u:p#w@h/d#e',
  'postgresql://u:pw@[::1]:5433/d',
  'postgresql://u:pw@[::1]/d',
  'postgresql://u: pw @h/d',
  'postgresql://u:p\u00e4\u{1f986}@h/d',
  'postgresql+psycopg2://u:pw@h/d',
  'postgres://u:pw@h/d',
  'post-gres://u:pw@h/d',
  'redshift://u:pw@h/d',
  'postgresql://h/d?sslmode=require&connect_timeout=3',
  'postgresql://h/d?sslmode=&connect_timeout=3',
  'postgresql://h/d?a=1&a=2',
  'postgresql://h/d?a=x+y%20z&b=%C3%A4&c',
  'postgresql://h/d?connect_timeout=x',
  'postgresql://h/d?host=other&password=pw&username=q',
  'postgresql://h/d?',
  'postgresql://h?sslmode=require',
  'postgresql://h/d?x=a;y=b',
  ' postgresql://u:pw@h/d',
  'postgresql://u:pw@h/d ',
  'postgresql://u:pw@h/d\n',
  'data/x.duckdb',
  'host=h dbname=d',
  '{"host": "h"}',
  '',
];

/** As they stand in TOML. */
const ports = [
  ...['5433', '5433.0', '1.5', '1_000', '0x1F', 'true', '["a"]', '{a=1}', '2024-01-02', 'inf'],
  ...[
    '5433',
    ' 5 ',
    '007',
    '0x1F',
    '0X1F',
    '0x',
    '1_000',
    '1__0',
    '_1',
    '1.5',
    '1e3',
    'x',
    '',
    '-1',
    '+5',
    '5433\n',
  ].map((text) => JSON.stringify(text)),
];
const passwords = [
  ...['1234', '1.5', 'true', 'false', '12345678901234567890', '{a=1}', '["a"]', '""', "' pw '", '"\\u00e4"'],
  ...['2024-01-02', '2024-01-02T03:04:05Z', '2024-01-02T03:04:05+02:00', '03:04:05', '"<configure me>"'],
];
const queries = [
  ...['{sslmode="require",n=1,b=true}', '{}', '"x"', '""', '5'],
  ...[`'{"sslmode":"require","n":1}'`, `'["a"]'`, `'null'`],
];

/** What dlt takes and no driver could use: cdf refuses it. */
export const unusable: readonly SettingsCase[] = [
  { case: 'a port beyond all ports', ...field('port', '12345678901234567890') },
  { case: 'a query that is a list', ...field('query', '["a"]') },
];

/** Cases worked out by hand. */
export const cases: readonly SettingsCase[] = [
  ...strings.map((text) => ({ case: `the string ${JSON.stringify(text)}`, environment: { CREDENTIALS: text } })),
  ...strings.map((text) => ({
    case: `beside fields, the string ${JSON.stringify(text)}`,
    environment: { CREDENTIALS: text },
    ...inSecrets({
      credentials: {
        host: 'H',
        port: 7,
        username: 'U',
        password: 'P',
        database: 'D',
        connect_timeout: 9,
        query: { q: 'Q' },
      },
    }),
  })),
  ...ports.map((value) => ({ case: `port = ${value}`, ...field('port', value) })),
  ...passwords.map((value) => ({ case: `password = ${value}`, ...field('password', value) })),
  ...queries.map((value) => ({ case: `query = ${value}`, ...field('query', value) })),
  ...['postgresql://h:5432/d?connect_timeout=15', 'postgresql://h:5433/d?connect_timeout=3'].map((text) => ({
    case: `fields in variables, and the string ${text}`,
    environment: { CREDENTIALS: text, CREDENTIALS__PORT: '4', CREDENTIALS__CONNECT_TIMEOUT: '5' },
  })),
  {
    case: 'a query in a variable',
    environment: { CREDENTIALS__QUERY: '{"sslmode":"require","n":1,"b":true,"x":null}' },
  },
  { case: 'one parameter in a variable', environment: { CREDENTIALS__QUERY__SSLMODE: 'require' } },
  {
    case: 'a query in two places',
    environment: { CREDENTIALS__QUERY: '{"a":"x"}' },
    ...inSecrets(prod({ query: { b: 'y' } })),
  },
  {
    case: 'a query of the string and of a field',
    environment: { CREDENTIALS: 'postgresql://h/d?sslmode=require', CREDENTIALS__QUERY: '{"application_name":"x"}' },
  },
  { case: 'a string in config.toml', files: { '.dlt/config.toml': prod('postgresql://h/d') } },
  { case: 'fields in config.toml', files: { '.dlt/config.toml': prod({ host: 'h' }) } },
  {
    case: 'fields in config.toml and secrets.toml',
    files: { '.dlt/config.toml': prod({ host: 'h' }), '.dlt/secrets.toml': prod({ password: 'pw' }) },
  },
  {
    case: 'less specific fields in config.toml',
    files: {
      '.dlt/config.toml': { destination: { credentials: { host: 'h1' } }, credentials: { host: 'h2', port: 1 } },
      '.dlt/secrets.toml': prod({ password: 'pw' }),
    },
  },
  {
    case: 'a table before a string',
    ...inSecrets({ ...prod({ host: 'h1' }), credentials: 'postgresql://u@h2/d' }),
  },
  {
    case: 'a string before a table',
    ...inSecrets({ ...prod('postgresql://u@h1/d'), credentials: { host: 'h2', password: 'pw' } }),
  },
  {
    case: "a table of the pipeline's own before a string",
    pipeline: 'pp',
    environment: { CREDENTIALS: 'postgresql://u@h2/d' },
    ...inSecrets({ pp: prod({ host: 'h1' }) }),
  },
  {
    case: "a string of the pipeline's own, and a variable",
    pipeline: 'pp',
    environment: { DESTINATION__PROD__CREDENTIALS__HOST: 'x', DESTINATION__PROD__CREDENTIALS__PASSWORD: 'y' },
    ...inSecrets({ pp: { credentials: 'postgresql://h/d' } }),
  },
  {
    case: "a variable of the pipeline's own",
    pipeline: 'my-pipe',
    environment: { 'MY-PIPE__CREDENTIALS__HOST': 'x', CREDENTIALS__HOST: 'y' },
  },
  { case: 'the section pipelines', pipeline: 'pp', ...inSecrets({ pipelines: { pp: prod({ host: 'h' }) } }) },
  { case: 'a section that is a text', ...inSecrets({ destination: 'x', credentials: { host: 'h' } }) },
  { case: 'a name that is a text', ...inSecrets({ destination: { prod: 'x', credentials: { host: 'h' } } }) },
  { case: 'an empty table', ...inSecrets({ ...prod({}), credentials: { host: 'h' } }) },
  { case: 'an empty table before a string', ...inSecrets({ ...prod({}), credentials: 'postgresql://h/d' }) },
  { case: 'credentials that are a number', ...inSecrets({ credentials: 5 }) },
  { case: 'credentials that are a list', ...inSecrets({ credentials: ['a'] }) },
  { case: 'credentials that are false', ...inSecrets({ credentials: false }) },
  {
    case: 'an empty password before another',
    environment: { CREDENTIALS__PASSWORD: '' },
    ...inSecrets(prod({ password: 'pw' })),
  },
  { case: 'an empty host before another', environment: { CREDENTIALS__HOST: '' }, ...inSecrets(prod({ host: 'h' })) },
  { case: 'a variable in lower case', environment: { credentials__host: 'h' } },
  { case: 'a variable without credentials', environment: { HOST: 'h', PASSWORD: 'pw', DESTINATION__PROD__HOST: 'h' } },
  { case: 'a name in mixed case', name: 'myDWH', environment: { DESTINATION__MYDWH__CREDENTIALS__HOST: 'h' } },
  { case: 'a name with a hyphen', name: 'my-dwh', environment: { 'DESTINATION__MY-DWH__CREDENTIALS__HOST': 'h' } },
  {
    case: 'the type in place of the name',
    ...inSecrets({ destination: { postgres: { credentials: { host: 'h' } } } }),
  },
  { case: 'a key in another case', ...inSecrets({ destination: { Prod: { credentials: { Host: 'h' } } } }) },
  { case: 'a path as database', environment: { CREDENTIALS__DATABASE: '/abs' } },
  {
    case: 'a mounted password',
    environment: { DESTINATION__PROD__CREDENTIALS__PASSWORD: 'variable' },
    mounted: { 'destination--prod--credentials--password': 'mounted\n', 'credentials--host': 'not a secret' },
  },
  {
    case: 'a mounted password, less specific than a variable',
    environment: { DESTINATION__PROD__CREDENTIALS__PASSWORD: 'variable' },
    mounted: { 'credentials--password': 'mounted' },
  },
  { case: 'a mounted password in a folder', mounted: { 'credentials--password/credentials--password': 'mounted' } },
  { case: 'a mounted string', mounted: { credentials: 'postgresql://u:pw@h/d' } },
  ...[
    'x.duckdb',
    'duckdb:///x.duckdb',
    'duckdb:////abs/x.duckdb',
    'duckdb:///:pipeline:',
    ':pipeline:',
    'duckdb://',
    '',
  ].map(
    (text) =>
      ({ case: `DuckDB's ${JSON.stringify(text)}`, type: 'duckdb', environment: { CREDENTIALS: text } }) as const,
  ),
  { case: "DuckDB's path in a field", type: 'duckdb', environment: { CREDENTIALS__DATABASE: 'x.duckdb' } },
  { case: "DuckDB's credentials as a number", type: 'duckdb', ...inSecrets({ credentials: 5 }) },
  {
    case: 'a bucket',
    type: 'filesystem',
    environment: { BUCKET_URL: 's3://all', CREDENTIALS__AWS_ACCESS_KEY_ID: 'key' },
    files: {
      '.dlt/config.toml': { destination: { prod: { bucket_url: 's3://one' } } },
      '.dlt/secrets.toml': prod({ aws_secret_access_key: 'secret', region_name: 'eu-west-1' }),
    },
  },
  {
    case: "a bucket of the pipeline's own",
    type: 'filesystem',
    pipeline: 'pp',
    environment: { DESTINATION__PROD__BUCKET_URL: 's3://one', PP__BUCKET_URL: 's3://own' },
    ...inSecrets({ pp: { credentials: { aws_access_key_id: 'key' } }, ...prod({ aws_secret_access_key: 'secret' }) }),
  },
];

/** Settings as people write them for each type that dlt resolves without its driver, in TOML; the destination is called `prod`. */
export const settingsByType: readonly (readonly [type: string, toml: string])[] = [
  [
    'snowflake',
    `[destination.prod]
use_timestamp_tz = true
keep_staged_files = false
query_tag = '{"x": 1}'
csv_format = {delimiter = "|", include_header = false}
[destination.prod.credentials]
host = "account"
database = "d"
username = "u"
password = "p w"
warehouse = "w"
role = "r"
query = {a = "1"}
`,
  ],
  ['snowflake', 'destination.prod.credentials = "snowflake://u:p@account/d?warehouse=w&role=r"'],
  [
    'snowflake',
    `[destination.prod.credentials]
host = "account"
database = "d"
username = "u"
private_key = """-----BEGIN KEY-----
abc=
-----END KEY-----
"""
private_key_passphrase = "1234"
`,
  ],
  [
    'bigquery',
    `[destination.prod]
location = "EU"
batch_size = 10
http_timeout = 1.5
[destination.prod.credentials]
project_id = "p"
private_key = "-----BEGIN\\nx\\n"
client_email = "a@b"
`,
  ],
  [
    'bigquery',
    `[destination.prod.credentials]
client_id = "c"
client_secret = "s"
refresh_token = "r"
project_id = "p"
`,
  ],
  [
    'bigquery',
    `destination.prod.credentials = '{"type": "service_account", "project_id": "p", "private_key": "k", "client_email": "a@b"}'`,
  ],
  [
    'redshift',
    `[destination.prod]
credentials = "redshift://u:p@h:5439/d?sslmode=require"
staging_iam_role = "arn:aws:iam::1:role/x"
additional_copy_options = ["A", "B c"]
`,
  ],
  [
    'databricks',
    `[destination.prod.credentials]
catalog = "main"
server_hostname = "h"
http_path = "/sql/1"
access_token = "t"
session_configuration = {a = "b"}
connection_parameters = {x = 1}
socket_timeout = 180
[destination.prod.zerobus]
endpoint_url = "e"
`,
  ],
  [
    'clickhouse',
    `[destination.prod]
dataset_table_separator = "__"
table_engine_type = "merge_tree"
[destination.prod.credentials]
host = "h"
port = 9440
http_port = 8443
database = "d"
username = "u"
password = "p"
secure = 0
`,
  ],
  ['clickhouse', 'destination.prod.credentials = "clickhouse://u:p@h:9000/d?secure=1"'],
  [
    'mssql',
    `[destination.prod]
has_case_sensitive_identifiers = true
[destination.prod.credentials]
host = "h"
port = 1434
database = "d"
username = "u"
password = "p"
driver = "ODBC Driver 18 for SQL Server"
query = {TrustServerCertificate = "yes"}
`,
  ],
  ['mssql', 'destination.prod.credentials = "mssql://u:p@h:1/d?TrustServerCertificate=yes&Encrypt=yes"'],
  [
    'synapse',
    `[destination.prod]
default_table_index_type = "heap"
auto_disable_concurrency = false
[destination.prod.credentials]
host = "h"
database = "d"
username = "u"
password = "p"
`,
  ],
  ['motherduck', 'destination.prod.credentials = {database = "d", password = "token"}'],
  ['motherduck', 'destination.prod.credentials = "md:d?motherduck_token=token"'],
  [
    'duckdb',
    `[destination.prod.credentials]
database = "x.duckdb"
extensions = ["spatial"]
pragmas = ["a"]
global_config = {threads = 4}
local_config = {a = true}
`,
  ],
  [
    'ducklake',
    `[destination.prod.credentials]
ducklake_name = "l"
metadata_schema = "m"
[destination.prod.credentials.catalog]
drivername = "postgresql"
host = "h"
port = 5
username = "u"
password = "p"
database = "d"
[destination.prod.credentials.storage]
bucket_url = "s3://b"
[destination.prod.credentials.storage.credentials]
aws_access_key_id = "a"
aws_secret_access_key = "s"
`,
  ],
  ['ducklake', 'destination.prod.credentials = {catalog = "postgresql://u:p@h/d", storage = "s3://b"}'],
  [
    'dremio',
    `destination.prod.credentials = "grpc://u:p@h:32010/d"
destination.prod.staging_data_source = "s"
`,
  ],
  [
    'sqlalchemy',
    `[destination.prod.engine_kwargs]
echo = true
pool = {size = 3}
[destination.prod.credentials]
drivername = "mysql+pymysql"
host = "h"
port = 1
username = "u"
password = "p"
database = "d"
`,
  ],
  [
    'filesystem',
    `[destination.prod]
bucket_url = "s3://b"
layout = "{table_name}"
max_state_files = 5
kwargs = {use_ssl = true}
client_kwargs = {verify = "x.crt"}
deltalake_storage_options = {A = "1"}
[destination.prod.credentials]
aws_access_key_id = "a"
aws_secret_access_key = "s"
endpoint_url = "e"
`,
  ],
  [
    'filesystem',
    `destination.prod.bucket_url = "gs://b"
destination.prod.credentials = {project_id = "p", private_key = "k", client_email = "e"}
`,
  ],
];
