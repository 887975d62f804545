import { SourceFault } from '../source.ts';

/** What a bucket's URL says. */
export interface BucketPlace {
  readonly container: string;
  /** Of every path in it: empty, or with a slash at the end. */
  readonly prefix: string;
  /** After the `@` of `abfss://container@account.dfs.core.windows.net/…`. */
  readonly host: string | undefined;
}

/** Takes `scheme://container/prefix` and `scheme://container@host/prefix` apart. */
export function bucketPlace(url: string): BucketPlace {
  const [, authority = '', path = ''] = /^[^:]+:\/\/([^/]*)\/*(.*)$/s.exec(url) ?? [];
  const [container = '', host] = authority.split('@');
  const prefix = path.replace(/\/+$/, '');
  return { container, host, prefix: prefix === '' ? '' : `${prefix}/` };
}

/** What went wrong with a bucket. Messages of clients hold hosts and keys: only the status or code goes further. */
export function bucketFault(service: string, error: unknown): SourceFault {
  if (error instanceof SourceFault) return error;
  const status = statusOf(error);
  if (status === 401 || status === 403)
    return new SourceFault('CDF607', `${service} refuses the credentials (${status})`, 'correct the credentials');
  if (status === 404)
    return new SourceFault('CDF607', `${service} has no such bucket or file (404)`, 'correct the URL');
  const code = error instanceof Error && 'code' in error ? String(error.code) : (error as Error | undefined)?.name;
  const reason = status ?? (code !== undefined && /^\w+$/.test(code) ? code : 'unknown reason');
  return new SourceFault('CDF607', `${service} cannot be read (${reason})`, 'see whether it can be reached from here');
}

/** The HTTP status, where each client keeps it. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { $metadata, statusCode, code } = error as Readonly<Record<string, unknown>>;
  const inMetadata = ($metadata as { readonly httpStatusCode?: unknown } | undefined)?.httpStatusCode;
  return [inMetadata, statusCode, code].find((one): one is number => typeof one === 'number' && one >= 300);
}
