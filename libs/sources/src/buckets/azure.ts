import { text as textOf } from 'node:stream/consumers';
import type { ContainerClient } from '@azure/storage-blob';
import { loadDriver } from '../load-driver.ts';
import { SourceFault } from '../source.ts';
import type { BucketOpening, OpenBucket } from './bucket.ts';
import { bucketFault, bucketPlace } from './bucket-place.ts';

/** Azure Blob Storage, with the account's key or a SAS token. */
export const openAzure: OpenBucket = async (opening) => {
  const azure = await loadDriver('@azure/storage-blob', () => import('@azure/storage-blob'));
  const { prefix: below } = bucketPlace(opening.url);
  const container = containerClient(azure, opening);
  const { signal: abortSignal } = opening;
  return {
    list: async (folder) => {
      const prefix = `${below}${folder}/`;
      const names: string[] = [];
      try {
        for await (const item of container.listBlobsByHierarchy('/', { prefix, abortSignal }))
          if (item.kind === 'blob') names.push(item.name.slice(prefix.length));
        return names.filter((name) => name !== '');
      } catch (error) {
        throw bucketFault('Azure Blob Storage', error);
      }
    },
    read: async (path) => {
      try {
        const { readableStreamBody } = await container
          .getBlobClient(below + path)
          .download(0, undefined, { abortSignal });
        return readableStreamBody === undefined ? '' : await textOf(readableStreamBody);
      } catch (error) {
        throw bucketFault('Azure Blob Storage', error);
      }
    },
    close: async () => {},
  };
};

/** @source dlt 1.31 `common/configuration/specs/azure_credentials.py`, `AzureCredentialsWithoutDefaults` */
function containerClient(
  { ContainerClient: Container, StorageSharedKeyCredential, AnonymousCredential }: typeof import('@azure/storage-blob'),
  { url, settings }: BucketOpening,
): ContainerClient {
  const { container, host } = bucketPlace(url);
  const [name, key, token, account] = [
    'azure_storage_account_name',
    'azure_storage_account_key',
    'azure_storage_sas_token',
    'azure_account_host',
  ].map((field) => settings.credential(field)?.reveal() || undefined);
  const accountName = name ?? host?.split('.')[0];
  if (accountName === undefined)
    throw new SourceFault(
      'CDF608',
      `destination "${settings.name}" has no azure_storage_account_name`,
      settings.howToSet('azure_storage_account_name'),
    );
  const server = (account ?? host)?.replace('.dfs.', '.blob.') ?? `${accountName}.blob.core.windows.net`;
  const base = `${/^https?:\/\//.test(server) ? server : `https://${server}`}/${container}`;
  // As few tries as do: a place has its own time, and `cdf pull` can be run again.
  const options = { retryOptions: { maxTries: 2 } };
  if (key !== undefined) return new Container(base, new StorageSharedKeyCredential(accountName, key), options);
  if (token !== undefined)
    return new Container(`${base}?${token.replace(/^\?/, '')}`, new AnonymousCredential(), options);
  throw new SourceFault(
    'CDF608',
    `destination "${settings.name}" has neither an account key nor a SAS token`,
    settings.howToSet('azure_storage_account_key'),
  );
}
