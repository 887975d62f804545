import { isTreeMap, type Tree } from '@cdf/text';
import { type ConnectionParts, parseConnectionString } from './connection-string.ts';
import { findSetting, type SettingsProvider, variableOf } from './dlt-settings.ts';
import { Secret } from './secret.ts';

/** What a destination's settings say, each looked up when it is asked for. */
export interface DestinationSettings {
  readonly name: string;
  /** A field beside the credentials (`bucket_url`), as text. */
  readonly option: (key: string) => string | undefined;
  /** A credential field (`password`), secret or not, as text nobody sees. */
  readonly credential: (key: string) => Secret | undefined;
  /** Parameters after the `?` of the connection string, or of `credentials.query`. */
  readonly query: () => ReadonlyMap<string, Secret>;
  /** How a person sets a credential field: its path and its variable. */
  readonly howToSet: (key: string) => string;
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
  const native = typeof found === 'string' ? nativeParts(found) : undefined;
  const field = (key: string): Tree | undefined =>
    findSetting(providers, { key, sections, inner: 'credentials', pipeline })?.value;
  return {
    name,
    option: (key) => asText(findSetting(providers, { key, sections, pipeline })?.value),
    credential: (key) => {
      const value = nativeField(native, key) ?? asText(field(key));
      return value === undefined ? undefined : new Secret(value);
    },
    query: () => {
      const inString = native?.query ?? noQuery;
      const table = inString.size > 0 ? undefined : field('query');
      const pairs =
        table !== undefined && isTreeMap(table) ? [...table].map(([key, value]) => [key, asText(value)]) : [];
      return new Map(
        [...inString, ...pairs].flatMap(([key, value]) => (value === undefined ? [] : [[key!, new Secret(value)]])),
      );
    },
    howToSet: (key) => {
      const path = [...sections, 'credentials', key];
      return `set ${path.join('.')} in cdf_secrets.toml, or ${variableOf(path)} in the environment`;
    },
  };
}

const noQuery: ReadonlyMap<string, string> = new Map();

/** A text that is no URL is a path to a database, as for DuckDB. */
const nativeParts = (text: string): ConnectionParts => parseConnectionString(text) ?? { ...nothing, database: text };

const nothing: ConnectionParts = {
  drivername: '',
  username: undefined,
  password: undefined,
  host: undefined,
  port: undefined,
  database: undefined,
  query: noQuery,
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

/** A scalar as text; undefined for tables and lists. */
function asText(value: Tree | undefined): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return undefined;
  }
}
