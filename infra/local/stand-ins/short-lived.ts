import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuntimeStore } from '../store.ts';
import type { Template } from '../template.ts';

/** A file's tags as `name=value`, kept among its headers; never sent with it. */
export const tagsKept = 'x-amz-tagging';

const dayMs = 24 * 60 * 60 * 1000;

type Rule = {
  readonly Status: string;
  readonly ExpirationInDays?: number;
  readonly TagFilters?: readonly { readonly Key: string; readonly Value: string }[];
};
type Kept = { bucket: string; key: string; file: string; headers: string; modified_at: string };

/** What a posted form or a request says of a file's one tag, as `name=value`. */
export function tagOf(text: string): string {
  const [, key, value] = text.match(/<Key>([^<]*)<\/Key><Value>([^<]*)<\/Value>/) ?? [];
  return key === undefined ? text : `${key}=${value}`;
}

/**
 * Removes what the buckets' lifecycle rules no longer keep, by the local clock. Nothing has old versions here: what is
 * deleted or replaced is gone at once.
 */
export function openShortLived(template: Template, { database }: RuntimeStore, files: string, now: () => number) {
  const days = new Map<string, number>();
  for (const bucket of template.ofType('AWS::S3::Bucket')) {
    const { LifecycleConfiguration: { Rules = [] } = {} } = template.properties<{
      LifecycleConfiguration?: { Rules?: readonly Rule[] };
    }>(bucket);
    for (const { Status, ExpirationInDays, TagFilters = [] } of Rules)
      for (const { Key, Value } of Status === 'Enabled' && ExpirationInDays !== undefined ? TagFilters : [])
        days.set(`${template.name(bucket)} ${Key}=${Value}`, ExpirationInDays ?? 0);
  }
  const all = database.prepare('SELECT bucket, key, file, headers, modified_at FROM objects');
  const forget = database.prepare('DELETE FROM objects WHERE bucket = ? AND key = ?');
  return async (): Promise<void> => {
    for (const { bucket, key, file, headers, modified_at: at } of all.all() as Kept[]) {
      const tag = (JSON.parse(headers) as Record<string, string>)[tagsKept];
      const kept = tag === undefined ? undefined : days.get(`${bucket} ${tag}`);
      if (kept === undefined || now() - Date.parse(at) < kept * dayMs) continue;
      forget.run(bucket, key);
      await rm(join(files, file), { force: true });
    }
  };
}
