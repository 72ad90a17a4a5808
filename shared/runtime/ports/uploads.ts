import { DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import type { Scope } from '#shared/kernel/scope.ts';
import { folderTag, shortLivedFolderOf } from './short-lived-files.ts';

/** Files that people send themselves, straight into storage, and that may be taken away again. */
export type Uploads = {
  /**
   * A form to post one file with, good for some minutes: storage itself refuses another name or type, and a file that is
   * larger than said.
   */
  readonly form: (scope: Scope, name: string, file: ExpectedFile) => Promise<UploadForm>;
  /** Removes a file, where the service may; nothing happens where there is none. */
  readonly remove: (scope: Scope, name: string) => Promise<void>;
};

type ExpectedFile = { readonly contentType: string; readonly mostBytes: number };
/** Where a file is posted, and the fields that come before it in the form. */
type UploadForm = { readonly url: string; readonly fields: Record<string, string> };

const formSeconds = 300;

/** Uploads over S3. Keys begin with the service and the scope, as those of every file do. */
export function uploadsOver(s3: S3Client, Bucket: string, service: string): Uploads {
  const keyOf = (scope: Scope, name: string) => `${service}/${scope}/${name}`;
  return {
    form: (scope, name, { contentType, mostBytes }) => {
      const folder = shortLivedFolderOf(name);
      return createPresignedPost(s3, {
        Bucket,
        Key: keyOf(scope, name),
        Conditions: [['content-length-range', 1, mostBytes]],
        Fields: { 'Content-Type': contentType, ...(folder && { tagging: tagging(folder) }) },
        Expires: formSeconds,
      });
    },
    remove: async (scope, name) => {
      await s3.send(new DeleteObjectCommand({ Bucket, Key: keyOf(scope, name) }));
    },
  };
}

/** The tag as a posted form carries it. */
function tagging(folder: string): string {
  return `<Tagging><TagSet><Tag><Key>${folderTag}</Key><Value>${folder}</Value></Tag></TagSet></Tagging>`;
}
