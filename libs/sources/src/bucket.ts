import { posix } from 'node:path';
import { type Finding, finding, nearestHint } from '@cdf/core';
import type { SchemaSettings } from '@cdf/project';
import type { Bucket } from './buckets/bucket.ts';
import { openBucketOf } from './buckets/index.ts';
import {
  effectiveVersion,
  type LoadFile,
  loadFileOf,
  storedRow,
  type VersionFile,
  versionFileOf,
} from './effective-file.ts';
import { faulty, sourcePlace } from './schema-files.ts';
import { type ListedSchema, type Source, SourceFault, type SourceKind } from './source.ts';
import { damaged, storedBody, unlessDamaged } from './stored-body.ts';

/**
 * `bucket:URL`: a filesystem destination. The names of its version files tell their hashes, so that a listing is enough to see that
 * nothing changed. The dataset is the folder below the URL.
 *
 * @source dlt 1.31 `destinations/impl/filesystem/filesystem.py`
 */
export const bucketKind: SourceKind = {
  argument: 'URL',
  group: ({ source, destination, dataset, pipeline }) => JSON.stringify([source, destination, dataset, pipeline]),
  open: async ({ root, argument, schemas, environment, settings, timeoutMs, signal }) => {
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(argument)?.[1]?.toLowerCase() ?? '';
    const open = Object.hasOwn(openBucketOf, scheme) ? openBucketOf[scheme] : undefined;
    if (open === undefined) {
      const schemes = Object.keys(openBucketOf).filter((known) => known !== '');
      throw new SourceFault('CDF606', `cdf reads no buckets of the scheme "${scheme}"`, nearestHint(scheme, schemes));
    }
    const { destination, pipeline } = schemas[0];
    const ofDestination = (await settings()).destination(destination, pipeline);
    const bucket = await open({ root, url: argument, settings: ofDestination, environment, timeoutMs, signal });
    return bucketSource(bucket, schemas);
  },
};

/** The source in an open bucket. */
function bucketSource(bucket: Bucket, schemas: readonly SchemaSettings[]): Source {
  const { dataset } = schemas[0]!;
  const files = new Map<string, string>();
  return {
    list: async () => {
      const { versions, loads, folders } = await listDataset(bucket, dataset);
      const found = new Map<string, ListedSchema>();
      const findings: Finding[] = [];
      for (const schema of schemas) {
        const [first, ...others] = versions.filter((version) => version.schema === schema.schema);
        if (first === undefined) {
          findings.push(absent(schema, [...new Set(versions.map((version) => version.schema))]));
          continue;
        }
        const own = loads.filter((load) => load.schema === schema.schema);
        const read = ({ file }: LoadFile) => bucket.read(`${dataset}/${folders.loads}/${file}`);
        const version = await unlessDamaged(() => effectiveVersion([first, ...others], own, read));
        if (version instanceof SourceFault) {
          findings.push(faulty(schema, version));
          continue;
        }
        const { hash, file } = version;
        const path = `${dataset}/${folders.versions}/${file}`;
        files.set(schema.key, path);
        found.set(schema.key, { where: path, hash });
      }
      return { schemas: found, findings };
    },
    fetch: async (keys) =>
      new Map(
        await Promise.all(
          keys.map(async (key) => {
            const file = files.get(key)!;
            const text = await bucket.read(file);
            return [key, await unlessDamaged(() => bodyIn(text, posix.basename(file)))] as const;
          }),
        ),
      ),
    close: bucket.close,
  };
}

interface Dataset {
  readonly versions: readonly VersionFile[];
  readonly loads: readonly LoadFile[];
  readonly folders: { readonly versions: string; readonly loads: string };
}

/** The naming convention `s3_tables` drops the underscore; elsewhere a folder without it is a user's. */
async function listDataset(bucket: Bucket, dataset: string): Promise<Dataset> {
  for (const prefix of ['_dlt_', 'dlt_']) {
    const folders = { versions: `${prefix}version`, loads: `${prefix}loads` };
    const [versions, loads] = await Promise.all([
      bucket.list(`${dataset}/${folders.versions}`),
      bucket.list(`${dataset}/${folders.loads}`),
    ]);
    const known = versions.flatMap((file) => versionFileOf(file) ?? []);
    if (known.length > 0) return { versions: known, loads: loads.flatMap((file) => loadFileOf(file) ?? []), folders };
  }
  return { versions: [], loads: [], folders: { versions: '_dlt_version', loads: '_dlt_loads' } };
}

function absent(schema: SchemaSettings, names: readonly string[]): Finding {
  const message =
    names.length === 0
      ? `There is no schema in the dataset "${schema.dataset}" of the bucket`
      : `The dataset "${schema.dataset}" of the bucket has no schema "${schema.schema}"`;
  const hint = names.length === 0 ? 'the dataset is the folder below the URL' : nearestHint(schema.schema, names);
  return finding('CDF201', sourcePlace(schema), message, { hint });
}

function bodyIn(text: string, file: string): string {
  const row = storedRow(text, file);
  const isRow = typeof row === 'object' && row !== null && 'schema' in row && typeof row.schema === 'string';
  if (!isRow) throw damaged(`its file "${file}" holds no schema`);
  return storedBody(row.schema as string);
}
