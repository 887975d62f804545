import type { StorageOptions } from '@google-cloud/storage';
import { loadDriver } from '../load-driver.ts';
import type { BucketOpening, OpenBucket } from './bucket.ts';
import { bucketFault, bucketPlace } from './bucket-place.ts';

/** Google Cloud Storage. Without credentials in the settings the client finds them as Google's tools do. */
export const openGcs: OpenBucket = async (opening) => {
  const { Storage } = await loadDriver('@google-cloud/storage', () => import('@google-cloud/storage'));
  const { container, prefix: below } = bucketPlace(opening.url);
  const bucket = new Storage(optionsOf(opening)).bucket(container);
  return {
    list: async (folder) => {
      const prefix = `${below}${folder}/`;
      try {
        const [files] = await bucket.getFiles({ prefix, delimiter: '/' });
        return files.map(({ name }) => name.slice(prefix.length)).filter((name) => name !== '');
      } catch (error) {
        throw bucketFault('Google Cloud Storage', error);
      }
    },
    read: async (path) => {
      try {
        const [content] = await bucket.file(below + path).download();
        return content.toString('utf8');
      } catch (error) {
        throw bucketFault('Google Cloud Storage', error);
      }
    },
    close: async () => {},
  };
};

/** @source dlt 1.31 `common/configuration/specs/gcp_credentials.py`: a service account, or OAuth with a refresh token */
function optionsOf({ settings, environment, timeoutMs }: BucketOpening): StorageOptions {
  const [projectId, client_email, private_key, client_id, client_secret, refresh_token] = [
    'project_id',
    'client_email',
    'private_key',
    'client_id',
    'client_secret',
    'refresh_token',
  ].map((key) => settings.credential(key)?.reveal() || undefined);
  const apiEndpoint = environment.STORAGE_EMULATOR_HOST;
  return {
    ...(projectId === undefined ? {} : { projectId }),
    ...(apiEndpoint === undefined ? {} : { apiEndpoint }),
    ...(client_email === undefined || private_key === undefined
      ? {}
      : { credentials: { client_email, private_key: private_key.replaceAll('\\n', '\n') } }),
    ...(client_id === undefined || client_secret === undefined || refresh_token === undefined
      ? {}
      : { credentials: { type: 'authorized_user', client_id, client_secret, refresh_token } }),
    // It takes no signal.
    timeout: timeoutMs,
    retryOptions: { autoRetry: false },
  };
}
