import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import { loadDriver } from '../load-driver.ts';
import type { BucketOpening, OpenBucket } from './bucket.ts';
import { bucketFault, bucketPlace } from './bucket-place.ts';

/** Amazon S3 and what speaks its protocol. Without keys in the settings the client finds them as the AWS tools do. */
export const openS3: OpenBucket = async (opening) => {
  const { S3Client: Client, ...s3 } = await loadDriver('@aws-sdk/client-s3', () => import('@aws-sdk/client-s3'));
  const { container: Bucket, prefix } = bucketPlace(opening.url);
  const client: S3Client = new Client(configOf(opening));
  const send = { abortSignal: opening.signal };
  return {
    list: async (folder) => {
      const Prefix = `${prefix}${folder}/`;
      const names: string[] = [];
      try {
        const pages = s3.paginateListObjectsV2({ client }, { Bucket, Prefix, Delimiter: '/' }, send);
        for await (const page of pages)
          names.push(...(page.Contents ?? []).map(({ Key = '' }) => Key.slice(Prefix.length)));
        return names.filter((name) => name !== '');
      } catch (error) {
        throw bucketFault('S3', error);
      }
    },
    read: async (path) => {
      try {
        const { Body } = await client.send(new s3.GetObjectCommand({ Bucket, Key: prefix + path }), send);
        return (await Body?.transformToString('utf-8')) ?? '';
      } catch (error) {
        throw bucketFault('S3', error);
      }
    },
    close: async () => client.destroy(),
  };
};

/** @source dlt 1.31 `common/configuration/specs/aws_credentials.py`, `AwsCredentialsWithoutDefaults` */
function configOf({ settings }: BucketOpening): S3ClientConfig {
  const [accessKeyId, secretAccessKey, sessionToken, profile, region, endpoint] = [
    'aws_access_key_id',
    'aws_secret_access_key',
    'aws_session_token',
    'profile_name',
    'region_name',
    'endpoint_url',
  ].map((key) => settings.credential(key)?.reveal() || undefined);
  const hasKeys = accessKeyId !== undefined && secretAccessKey !== undefined;
  return {
    ...(hasKeys
      ? { credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) } }
      : {}),
    ...(profile === undefined ? {} : { profile }),
    ...(region === undefined ? {} : { region }),
    // Servers that are not Amazon's rarely have a host per bucket.
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true, region: region ?? 'us-east-1' }),
  };
}
