import { isTreeMap, type Tree } from '@cdf/text';
import { type ConnectionParts, parseConnectionString } from './connection-string.ts';
import { findSetting, type SettingsProvider, variableOf } from './dlt-settings.ts';
import { Secret } from './secret.ts';
import { asInteger, asText, parsedTable } from './setting-values.ts';

/** What a destination's settings say, each looked up when it is asked for. */
export interface DestinationSettings {
  readonly name: string;
  /** A field beside the credentials (`bucket_url`), as text. */
  readonly option: (key: string) => string | undefined;
  /** What `credentials` itself is: a URL, another text, a table or nothing, or a value that says nothing to any destination. */
  readonly credentials: 'url' | 'text' | 'fields' | 'wrong';
  /** A credential field (`password`), secret or not, as text nobody sees. */
  readonly credential: (key: string) => Secret | undefined;
  /**
   * A credential field that is an integer; NaN where it is something else.
   * @param otherwise  the destination's default, which a connection string cannot say: a field comes before it
   */
  readonly integer: (key: string, otherwise: number) => number;
  /** Parameters after the `?` of the connection string, or of `credentials.query`; undefined where that is no table. */
  readonly query: () => ReadonlyMap<string, Secret> | undefined;
  /** How a person sets a credential field, or all of them as a connection string: the path and the variable. */
  readonly howToSet: (key?: string) => string;
}

/**
 * The settings of one destination, found as dlt finds them. A text at `destination.<name>.credentials` is a connection string: what
 * it says comes before all fields, what it leaves out comes from them. It need not be a URL: DuckDB takes a path.
 *
 * @param pipeline  dlt's name of the pipeline, whose own settings come first
 * @source dlt 1.31 `common/configuration/resolve.py`, `_resolve_config_field`: a table found first hides a text further down
 */
export function destinationSettings(
  providers: readonly SettingsProvider[],
  name: string,
  pipeline?: string,
): DestinationSettings {
  const sections = ['destination', name];
  const found = findSetting(providers, { key: 'credentials', sections, pipeline })?.value;
  const url = typeof found === 'string' ? parseConnectionString(found) : undefined;
  // A text that is no URL is a path to a database, as for DuckDB.
  const native = url ?? (typeof found === 'string' && found !== '' ? { ...nothing, database: found } : undefined);
  const field = (key: string): Tree | undefined =>
    findSetting(providers, { key, sections, inner: ['credentials'], pipeline })?.value;
  return {
    name,
    option: (key) => asText(findSetting(providers, { key, sections, pipeline })?.value),
    credentials: url ? 'url' : native ? 'text' : found === undefined || isTreeMap(found) ? 'fields' : 'wrong',
    credential: (key) => {
      const value = nativeField(native, key) ?? asText(field(key));
      return value === undefined ? undefined : new Secret(value);
    },
    integer: (key, otherwise) => {
      const said = nativeField(native, key);
      const own = said === undefined ? undefined : asInteger(said);
      if (own !== undefined && own !== otherwise) return own;
      const value = field(key);
      return value === undefined ? otherwise : asInteger(value);
    },
    query: () => {
      // Also one without parameters has the last word on them.
      if (url !== undefined) return secrets(url.query);
      const value = field('query');
      const table = typeof value === 'string' ? parsedTable(value) : (value ?? new Map());
      return isTreeMap(table) ? secrets(table) : undefined;
    },
    howToSet: (key) => {
      const path = [...sections, 'credentials', ...(key === undefined ? [] : [key])];
      return `set ${path.join('.')} in cdf_secrets.toml, or ${variableOf(path)} in the environment`;
    },
  };
}

const secrets = (texts: ReadonlyMap<string, Tree>): ReadonlyMap<string, Secret> =>
  new Map([...texts].flatMap(([key, value]) => (value === null ? [] : [[key, new Secret(asText(value) ?? '')]])));

const nothing: ConnectionParts = {
  drivername: '',
  username: undefined,
  password: undefined,
  host: undefined,
  port: undefined,
  database: undefined,
  query: new Map(),
};

function nativeField(native: ConnectionParts | undefined, key: string): string | undefined {
  switch (key) {
    case 'username':
    case 'password':
    case 'host':
    case 'port':
    case 'database':
      return native?.[key];
    default:
      // Further fields stand in the query: dlt takes them from there (`motherduck_token`, `sslmode`, `warehouse`).
      return native?.query.get(key);
  }
}
