import { GetObjectTaggingCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Scope } from '#shared/kernel/scope.ts';
import { nothingFound, scanTag } from './scan-tags.ts';

/** What is known of a file: it is still being looked at, nothing was found, or it must not be opened. */
export type ScanResult = 'waiting' | 'safe' | 'unsafe';

/** Malware protection: everything that is stored is scanned by itself, and says so when it was. */
export type FileScans = { readonly resultOf: (scope: Scope, name: string) => Promise<ScanResult> };

/** Scans over S3: what is not tagged is not scanned yet; what could not be scanned is as little safe as what was found bad. */
export function fileScansOver(s3: S3Client, Bucket: string, service: string): FileScans {
  return {
    resultOf: async (scope, name) => {
      const { TagSet } = await s3.send(new GetObjectTaggingCommand({ Bucket, Key: `${service}/${scope}/${name}` }));
      const said = TagSet?.find(({ Key }) => Key === scanTag)?.Value;
      if (said === undefined) return 'waiting';
      return said === nothingFound ? 'safe' : 'unsafe';
    },
  };
}
