/** What a connection string says. Parts that are not in it are undefined; an empty one is there. */
export interface ConnectionParts {
  readonly drivername: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly host: string | undefined;
  readonly port: string | undefined;
  readonly database: string | undefined;
  readonly query: ReadonlyMap<string, string>;
}

/**
 * The parts of `driver://user:password@host:port/database?key=value`; undefined for another text. User and password are
 * percent-decoded. Of a parameter that is there twice the last counts, an empty one does not.
 * @source SQLAlchemy `engine/url.py`, `_parse_url`, which dlt parses its connection strings with
 */
export function parseConnectionString(text: string): ConnectionParts | undefined {
  const groups = shape.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { name = '', username, password, ipv6, host, port, database, query } = groups;
  return {
    drivername: name,
    username: decoded(username),
    password: decoded(password),
    host: ipv6 ?? host,
    port,
    database,
    query: new Map([...new URLSearchParams(query ?? '')].filter(([, value]) => value !== '')),
  };
}

const shape =
  /^(?<name>[\w+]+):\/\/(?:(?<username>[^:/]*)(?::(?<password>[^@]*))?@)?(?:\[(?<ipv6>[^/?]+)\]|(?<host>[^/:?]+))?(?::(?<port>[^/?]*))?(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/s;

function decoded(part: string | undefined): string | undefined {
  if (part === undefined) return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    // A bare % is a % here, as for Python.
    return part.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());
  }
}
