import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

/** Files of one service: kept under its own prefix, reached by people through links that soon expire. */
export type Files = {
  readonly store: (name: string, content: Uint8Array | string, contentType: string) => Promise<void>;
  readonly load: (name: string) => Promise<Uint8Array | undefined>;
  /** A link to download one file; good for some minutes. */
  readonly downloadLink: (name: string, fileName: string) => Promise<string>;
};

const linkSeconds = 300;

/** The files port over S3. */
export function filesOver(s3: S3Client, Bucket: string, service: string): Files {
  const keyOf = (name: string) => `${service}/${name}`;
  return {
    store: async (name, content, ContentType) => {
      await s3.send(new PutObjectCommand({ Bucket, Key: keyOf(name), Body: content, ContentType }));
    },
    load: async (name) => {
      try {
        const answer = await s3.send(new GetObjectCommand({ Bucket, Key: keyOf(name) }));
        return await answer.Body?.transformToByteArray();
      } catch (fault) {
        if (fault instanceof NoSuchKey) return undefined;
        throw fault;
      }
    },
    downloadLink: (name, fileName) =>
      getSignedUrl(
        s3,
        new GetObjectCommand({
          Bucket,
          Key: keyOf(name),
          ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        }),
        { expiresIn: linkSeconds },
      ),
  };
}
