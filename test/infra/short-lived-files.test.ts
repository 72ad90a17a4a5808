import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { removableFolders as ofCompetence } from '#services/competence/config.ts';
import { removableFolders as ofVisitation } from '#services/visitation/config.ts';
import { arrivingPhoto, shownPhoto } from '#services/competence/store/photo-items.ts';
import { fileOf } from '#services/competence/store/portfolio-items.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import { folderTag, shortLivedFolderOf, shortLivedFolders } from '#shared/runtime/ports/short-lived-files.ts';
import { filesOver } from '#shared/runtime/ports/files.ts';
import { uploadsOver } from '#shared/runtime/ports/uploads.ts';
import { anId } from '#test/builders/ids.ts';
import { synthesized } from './synthesized.ts';

type Rule = {
  readonly Status: string;
  readonly ExpirationInDays?: number;
  readonly NoncurrentVersionExpiration?: { readonly NoncurrentDays: number };
  readonly TagFilters?: readonly { readonly Key: string; readonly Value: string }[];
};

const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'a-secret-of-the-test' };
const scope = citizenScope(`C-${'1'.repeat(20)}`);

describe('files of people that do not stay by themselves', () => {
  test('the bucket removes a photo that was never finished within a day, and old versions of all of them', () => {
    for (const stage of ['local', 'test', 'prod'] as const) {
      const bucket = synthesized(stage)
        .all('AWS::S3::Bucket')
        .find(({ id }) => id.startsWith('FilesBucket'));
      const { Rules = [] } = (bucket?.properties['LifecycleConfiguration'] ?? {}) as { Rules?: readonly Rule[] };
      const daysOf = (folder: string) => {
        const rule = Rules.find(({ TagFilters }) => TagFilters?.some(({ Value }) => Value === folder));
        return [rule?.Status, rule?.TagFilters, rule?.ExpirationInDays, rule?.NoncurrentVersionExpiration];
      };
      const old = { NoncurrentDays: 1 };
      const tagged = (Value: string) => [{ Key: folderTag, Value }];
      expect(daysOf('arriving')).toEqual(['Enabled', tagged('arriving'), 1, old]);
      expect(daysOf('photos')).toEqual(['Enabled', tagged('photos'), undefined, old]);
      expect(daysOf('certificates')).toEqual(['Enabled', tagged('certificates'), undefined, old]);
      expect(daysOf('attachments')).toEqual(['Enabled', tagged('attachments'), undefined, old]);
      for (const fetched of ['imports', 'exports'])
        expect(daysOf(fetched)).toEqual(['Enabled', tagged(fetched), 2, old]);
    }
  });

  test('what a service may take away is what the bucket forgets, and its files lie there', () => {
    const removable = new Set([...ofCompetence, ...ofVisitation]);
    expect([...removable].toSorted()).toEqual(Object.keys(shortLivedFolders).toSorted());
    const [photo, certificate] = [anId('evidence'), anId('certificate')];
    expect(shortLivedFolderOf(arrivingPhoto(photo))).toBe('arriving');
    expect(shortLivedFolderOf(shownPhoto(photo))).toBe('photos');
    expect(shortLivedFolderOf(fileOf(certificate, 'pdf'))).toBe('certificates');
    for (const name of ['results/a.csv', 'openings/1.json.gz', 'toString/a', 'photos-of-others/a'])
      expect(shortLivedFolderOf(name)).toBeUndefined();
  });

  test('a posted form and a stored file carry the tag that the rules look for; others carry none', async () => {
    const s3 = new S3Client({ region: 'eu-central-1', credentials });
    const { fields } = await uploadsOver(s3, 'files', 'competence').form(scope, 'arriving/a', {
      contentType: 'image/jpeg',
      mostBytes: 1000,
    });
    expect(fields['tagging']).toContain('<Key>folder</Key><Value>arriving</Value>');
    const signed = Buffer.from(fields['Policy'] ?? '', 'base64').toString();
    expect(JSON.parse(signed)).toMatchObject({ conditions: expect.arrayContaining([{ tagging: fields['tagging'] }]) });
    const sent: unknown[] = [];
    const send = async ({ input }: { readonly input: { readonly Tagging?: string } }) => void sent.push(input.Tagging);
    const files = filesOver({ send } as unknown as S3Client, 'files', 'competence');
    for (const name of ['photos/a', 'certificates/a.pdf', 'invoices/a.xlsx'])
      await files.store(scope, name, 'x', 'text/plain');
    expect(sent).toEqual(['folder=photos', 'folder=certificates', undefined]);
  });
});
