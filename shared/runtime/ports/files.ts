import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Scope } from '#shared/kernel/scope.ts';
import { folderTag, shortLivedFolderOf } from './short-lived-files.ts';

/**
 * Files of one service, each in the scope it belongs to. Stored in the own scope; read in the own scope and, by a
 * municipality, in its partnership's. Reached by people through links that soon expire.
 */
export type Files = {
  readonly store: (scope: Scope, name: string, content: Uint8Array | string, contentType: string) => Promise<void>;
  /** Throws for a file that is not there; storage does not tell that from one that is refused, because names are kept to oneself. */
  readonly load: (scope: Scope, name: string) => Promise<Uint8Array>;
  /** A link to download one file; good for some minutes. */
  readonly downloadLink: (scope: Scope, name: string, fileName: string) => Promise<string>;
};

const linkSeconds = 300;

/** The files port over S3. Keys begin with the service and the scope, which is what the data role's policy holds on to. */
export function filesOver(s3: S3Client, Bucket: string, service: string): Files {
  const keyOf = (scope: Scope, name: string) => `${service}/${scope}/${name}`;
  return {
    store: async (scope, name, content, ContentType) => {
      const folder = shortLivedFolderOf(name);
      const tagged = folder && { Tagging: `${folderTag}=${folder}` };
      await s3.send(new PutObjectCommand({ Bucket, Key: keyOf(scope, name), Body: content, ContentType, ...tagged }));
    },
    load: async (scope, name) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: keyOf(scope, name) }));
      if (!Body) throw new Error('a file without content');
      return Body.transformToByteArray();
    },
    downloadLink: (scope, name, fileName) =>
      getSignedUrl(
        s3,
        new GetObjectCommand({
          Bucket,
          Key: keyOf(scope, name),
          ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        }),
        { expiresIn: linkSeconds },
      ),
  };
}
