import { type Finding, finding, pointerOf } from '@cdf/core';
import { isTreeMap, type Tree, type TreeMap } from '@cdf/text';
import type { Destination } from './project.ts';

/**
 * The destinations a settings file declares. A destination without `destination_type` is of the type it is named after, as in dlt.
 * `dlt.destinations.duckdb` and `duckdb` are one type.
 */
export function readDestinations(settings: TreeMap, file: string): Map<string, Destination> {
  return new Map(
    sections(settings).map(([name, section]) => {
      const type = section.get('destination_type');
      const place = { file, pointer: pointerOf('destination', name) };
      return [name, { name, type: (typeof type === 'string' ? type : name).replace(/^.*\./, ''), place }];
    }),
  );
}

/** CDF603: a secret credential in a file that is committed. The value is not in the finding. */
export function secretsIn(settings: TreeMap, file: string): Finding[] {
  return sections(settings).flatMap(([name, section]) => {
    const credentials = section.get('credentials');
    const secret = (path: readonly string[], what: string): Finding =>
      finding(
        'CDF603',
        { file, pointer: pointerOf('destination', name, ...path), part: 'key' },
        `${what} is a secret and stands in a committed file`,
        {
          hint: `move it to cdf_secrets.toml, or set ${variable(name, path)} in the environment`,
        },
      );
    if (typeof credentials === 'string')
      return hasPassword(credentials) ? [secret(['credentials'], 'This connection string')] : [];
    if (!isTreeMap(credentials)) return [];
    return [...credentials.keys()]
      .filter((key) => secretFields.has(key))
      .map((key) => secret(['credentials', key], `"${key}"`));
  });
}

function sections(settings: TreeMap): (readonly [name: string, section: TreeMap])[] {
  const all: Tree | undefined = settings.get('destination');
  if (!isTreeMap(all)) return [];
  return [...all].flatMap(([name, section]) =>
    isTreeMap(section) && name !== 'credentials' ? [[name, section] as const] : [],
  );
}

const variable = (name: string, path: readonly string[]): string =>
  ['destination', name, ...path].join('__').toUpperCase();

const hasPassword = (connection: string): boolean =>
  /^[a-z][\w+]*:\/\/[^/@\s]*:[^/@\s]+@|[?&;](?:password|token|motherduck_token|pwd)=/i.test(connection);

/**
 * Credential fields whose value is a secret in some destination.
 * @source the credential classes of dlt 1.31 (`TSecretStrValue`), and Snowflake's `token`, which dlt does not mark
 */
export const secretFields: ReadonlySet<string> = new Set([
  'access_token',
  'aws_secret_access_key',
  'aws_session_token',
  'azure_client_secret',
  'azure_storage_account_key',
  'azure_storage_sas_token',
  'client_secret',
  'password',
  'private_key',
  'private_key_passphrase',
  'refresh_token',
  'sftp_key_passphrase',
  'sftp_password',
  'statements',
  'token',
]);
