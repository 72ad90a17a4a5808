import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resourcesOf, scratchFolder, scratchStore } from '#test/runtime-fixture/scratch.ts';
import { openShortLived, tagOf, tagsKept } from './short-lived.ts';

test('what is tagged for a day is gone after it by the local clock; everything else stays', async () => {
  const rules = [
    { Status: 'Enabled', ExpirationInDays: 1, TagFilters: [{ Key: 'folder', Value: 'arriving' }] },
    { Status: 'Disabled', ExpirationInDays: 1, TagFilters: [{ Key: 'folder', Value: 'photos' }] },
  ];
  const Properties = { BucketName: 'files', LifecycleConfiguration: { Rules: rules } };
  const template = resourcesOf({ Files: { Type: 'AWS::S3::Bucket', Properties } });
  const [store, folder] = [scratchStore(), scratchFolder()];
  const [bucket] = template.ofType('AWS::S3::Bucket');
  const bucketName = bucket ? template.name(bucket) : '';
  const laid = '2026-11-23T09:00:00.000Z';
  const lay = store.database.prepare('INSERT INTO objects VALUES (?, ?, ?, ?, ?, ?, ?)');
  const tags = { arriving: 'folder=arriving', photos: 'folder=photos', plain: undefined };
  for (const [name, tag] of Object.entries(tags)) {
    writeFileSync(join(folder, name), 'x');
    lay.run(bucketName, name, name, 1, 'e', JSON.stringify(tag ? { [tagsKept]: tag } : {}), laid);
  }
  let now = Date.parse('2026-11-24T08:59:59.000Z');
  const removeExpired = openShortLived(template, store, folder, () => now);
  const left = () => Object.keys(tags).filter((name) => existsSync(join(folder, name)));
  await removeExpired();
  expect(left()).toEqual(['arriving', 'photos', 'plain']);
  now = Date.parse('2026-11-24T09:00:00.000Z');
  await removeExpired();
  expect(left()).toEqual(['photos', 'plain']);
  expect(store.database.prepare('SELECT key FROM objects ORDER BY key').all()).toHaveLength(2);
});

test('a tag is read from a form and from a header alike', () => {
  const form = '<Tagging><TagSet><Tag><Key>folder</Key><Value>arriving</Value></Tag></TagSet></Tagging>';
  expect([tagOf(form), tagOf('folder=arriving')]).toEqual(['folder=arriving', 'folder=arriving']);
});
