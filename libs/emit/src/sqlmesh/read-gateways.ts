import { type Checked, pointerOf } from '@cdf/core';
import { isTreeMap, parseYaml, type Tree, type TreeMap } from '@cdf/text';

/** A gateway of SQLMesh whose connection is of a type that dlt has too. */
export interface Gateway {
  readonly name: string;
  /** dlt's destination type. */
  readonly type: string;
  /** Credential fields by dlt's names, as written; none of them is a secret. */
  readonly fields: ReadonlyMap<string, string | number>;
  readonly pointer: string;
}

/**
 * The gateways of a SQLMesh config in YAML, the default one first. Templates are left out: they may stand for a secret.
 *
 * @findings CDF101
 * @source SQLMesh `core/config/root.py` (`gateways`, `default_gateway`) and `core/config/connection.py`
 */
export function readGateways(text: string, file: string): Checked<readonly Gateway[]> {
  const { value, findings } = parseYaml(text, file);
  const config = isTreeMap(value) ? value : new Map<string, Tree>();
  const all = config.get('gateways');
  const first = config.get('default_gateway');
  const gateways = [...(isTreeMap(all) ? all : [])].flatMap(([name, gateway]) => {
    const connection = isTreeMap(gateway) ? gateway.get('connection') : undefined;
    const type = isTreeMap(connection) ? connection.get('type') : undefined;
    const known = typeof type === 'string' && Object.hasOwn(fieldsOf, type) ? fieldsOf[type]! : undefined;
    if (known === undefined || !isTreeMap(connection)) return [];
    const pointer = pointerOf('gateways', name);
    return [{ name, type: type as string, fields: fieldsIn(connection, known), pointer }];
  });
  return {
    value: [...gateways.filter(({ name }) => name === first), ...gateways.filter(({ name }) => name !== first)],
    findings,
  };
}

function fieldsIn(connection: TreeMap, known: Readonly<Record<string, string>>): Map<string, string | number> {
  return new Map(
    Object.entries(known).flatMap(([key, field]) => {
      const value = connection.get(key);
      const isPlain = typeof value === 'number' || (typeof value === 'string' && !/\{[{%]|:\/\//.test(value));
      return isPlain ? [[field, value] as const] : [];
    }),
  );
}

const server = { host: 'host', port: 'port', user: 'username', database: 'database' };

/** Keys of a connection that are no secret, and what dlt calls them, by type. */
const fieldsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  duckdb: { database: 'database' },
  motherduck: { database: 'database' },
  postgres: server,
  redshift: server,
  mssql: server,
  fabric: { host: 'host', database: 'database' },
  clickhouse: { host: 'host', username: 'username' },
  snowflake: { account: 'host', user: 'username', database: 'database', warehouse: 'warehouse', role: 'role' },
  bigquery: { project: 'project_id' },
  databricks: { server_hostname: 'server_hostname', http_path: 'http_path', catalog: 'catalog' },
  athena: { region_name: 'region_name' },
};
