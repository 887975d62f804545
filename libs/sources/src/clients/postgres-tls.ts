import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { checkServerIdentity, createSecureContext, type SecureContextOptions } from 'node:tls';
import type { ClientConfig } from 'pg';
import { SourceFault } from '../source.ts';
import type { Connecting } from '../sql-client.ts';

/** What `ssl` of a connection can be. */
export type Encryption = NonNullable<ClientConfig['ssl']>;

/**
 * The ways to connect that `sslmode` allows, first to last. Without it the connection is encrypted where the server can do it. The
 * server's certificate is checked wherever there is an authority to check it with; its host only with `verify-full`.
 *
 * @throws SourceFault CDF608 for a mode that there is not, and for a file that cannot be read
 * @source libpq 17, "SSL Support", `fe-connect.c` and `fe-secure-openssl.c`: `sslmode`, `sslrootcert=system`, `~/.postgresql`
 */
export function encryptions(connecting: Connecting, host: string): readonly Encryption[] {
  const query = connecting.settings.query();
  if (query === undefined) throw wrong(connecting, 'its query is no table', connecting.settings.howToSet('query'));
  const setting = (name: string): string | undefined => query.get(name)?.reveal() || undefined;
  const root = setting('sslrootcert');
  const isSystem = root === 'system';
  const mode = setting('sslmode') ?? (isSystem ? 'verify-full' : 'prefer');
  if (!modes.has(mode))
    throw wrong(connecting, 'its sslmode is none that PostgreSQL has', `write one of ${[...modes].join(', ')}`);
  if (isSystem && mode !== 'verify-full')
    throw wrong(connecting, 'its sslmode is too weak for sslrootcert=system', 'write sslmode=verify-full');
  if (mode === 'disable') return [false];
  const isChecking = mode.startsWith('verify-');
  const file = (name: string, otherwise: string): string | undefined => {
    const path = setting(name) ?? inHome(connecting, otherwise);
    return path === undefined ? undefined : textOf(connecting, name, path);
  };
  // libpq goes on without an authority whose file is not there, unless it is to check.
  const isThere = root === undefined || isChecking || existsSync(pathOf(connecting, root));
  const ca = isSystem || !isThere ? undefined : file('sslrootcert', 'root.crt');
  const cert = file('sslcert', 'postgresql.crt');
  const key = cert === undefined ? undefined : file('sslkey', 'postgresql.key');
  if (isChecking && ca === undefined && !isSystem)
    throw wrong(
      connecting,
      'there is no certificate of an authority to check the server with',
      'set sslrootcert to its file, or to system',
    );
  const files = certificates(connecting, { ca, cert, key, passphrase: setting('sslpassword') });
  const encrypted: Encryption = {
    ...files,
    rejectUnauthorized: isSystem || ca !== undefined,
    // The driver tells TLS no name where the host is an address, and "localhost" would be checked in its place.
    checkServerIdentity: (_, shown) => (mode === 'verify-full' ? checkServerIdentity(host, shown) : undefined),
  };
  if (mode === 'allow') return [false, encrypted];
  return mode === 'prefer' ? [encrypted, false] : [encrypted];
}

/** The files' texts, where there are any. @throws SourceFault CDF608 where TLS could do nothing with them */
function certificates(
  connecting: Connecting,
  texts: Readonly<Record<string, string | undefined>>,
): SecureContextOptions {
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
  if (texts.cert !== undefined && texts.key === undefined)
    throw wrong(connecting, 'its sslcert has no sslkey', 'set sslkey to the file of its key');
  try {
    // An authority without a certificate would pass unseen.
    if (texts.ca !== undefined) new X509Certificate(texts.ca);
  } catch {
    throw wrong(connecting, 'the file of its sslrootcert holds no certificate', 'correct sslrootcert');
  }
  try {
    createSecureContext(given);
  } catch (error) {
    throw wrong(
      connecting,
      `its sslcert and sslkey do not fit (${codeOf(error)})`,
      'correct sslcert, sslkey or sslpassword',
    );
  }
  return given;
}

const modes = new Set(['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full']);

const wrong = ({ settings }: Connecting, what: string, hint: string): SourceFault =>
  new SourceFault('CDF608', `destination "${settings.name}" cannot be connected to: ${what}`, hint);

/** A file in libpq's folder of the user, where it is there. */
function inHome({ environment }: Connecting, name: string): string | undefined {
  const path = environment.HOME === undefined ? undefined : join(environment.HOME, '.postgresql', name);
  return path !== undefined && existsSync(path) ? path : undefined;
}

/** Paths are relative to the project folder, where dlt runs. */
const pathOf = ({ root }: Connecting, path: string): string => (isAbsolute(path) ? path : join(root, path));

function textOf(connecting: Connecting, setting: string, path: string): string {
  try {
    return readFileSync(pathOf(connecting, path), 'utf8');
  } catch (error) {
    throw wrong(connecting, `the file of its ${setting} cannot be read (${codeOf(error)})`, `correct ${setting}`);
  }
}

/** What TLS says when a certificate is not what was asked for; undefined for another error. */
export function certificateFault(name: string, error: unknown): SourceFault | undefined {
  const code = codeOf(error);
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return new SourceFault(
      'CDF607',
      `${name} shows the certificate of another host`,
      'correct the host, or set sslmode to verify-ca',
    );
  if (certificateCodes.test(code))
    return new SourceFault(
      'CDF607',
      `${name} shows a certificate that is not trusted (${code})`,
      'set sslrootcert to the certificate of its authority',
    );
  if (isPlain(error))
    return new SourceFault(
      'CDF607',
      `${name} does not encrypt, and sslmode asks for it`,
      'set sslmode to prefer, or let the server encrypt',
    );
  return undefined;
}

/** True when the other way to connect may do: no encryption with this server, or nobody is let in this way. */
export const isRefusedThisWay = (error: unknown): boolean =>
  isPlain(error) ||
  certificateCodes.test(codeOf(error)) ||
  /^(28000|EPROTO|ERR_(TLS|SSL|OSSL)_.*)$/.test(codeOf(error));

/** @source OpenSSL's names of verification errors, as Node gives them */
const certificateCodes = /CERT|ISSUER|CRL_|SELF_SIGNED|UNABLE_TO_VERIFY|INVALID_CA|PATH_LENGTH|HOSTNAME_MISMATCH/;

/** The driver's way to say that the server answered no to encryption. */
const isPlain = (error: unknown): boolean => error instanceof Error && /does not support SSL/.test(error.message);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
