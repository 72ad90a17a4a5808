import { S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { describe, expect, test } from 'vitest';
import { formFault, type PostedForm } from './posted-form.ts';

const secret = 'a-secret-of-the-test';
const mostBytes = 1000;
const s3 = new S3Client({
  region: 'eu-central-1',
  endpoint: 'http://127.0.0.1:1/local/s3',
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: secret, sessionToken: 'a-session' },
});

/** A form as the library of AWS signs it, filled in by a browser. */
async function posted(bytes = 500, more: Record<string, string> = {}): Promise<PostedForm> {
  const { fields } = await createPresignedPost(s3, {
    Bucket: 'files',
    Key: 'competence/C-1/arriving/a',
    Conditions: [['content-length-range', 1, mostBytes]],
    Fields: { 'Content-Type': 'image/jpeg' },
    Expires: 300,
  });
  const lowered = Object.entries({ ...fields, ...more }).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { fields: new Map(lowered), file: Buffer.alloc(bytes) };
}

const codeOf = (fault: Error | undefined) => fault?.name;

describe('a form that is posted into the local S3', () => {
  test('is taken as it was signed, up to the size it says', async () => {
    for (const bytes of [1, 500, mostBytes]) expect(formFault(await posted(bytes), 'files', secret)).toBeUndefined();
  });

  test('is refused by size: one byte too many, fifty megabytes, and none at all', async () => {
    for (const bytes of [mostBytes + 1, 50 * 1024 * 1024])
      expect(codeOf(formFault(await posted(bytes), 'files', secret))).toBe('EntityTooLarge');
    expect(codeOf(formFault(await posted(0), 'files', secret))).toBe('EntityTooSmall');
  });

  test('is refused into another place, as another type, with a field nobody signed, or into another bucket', async () => {
    const others: Record<string, string>[] = [
      { key: 'competence/C-2/arriving/a' },
      { 'Content-Type': 'text/html' },
      { acl: 'public-read' },
    ];
    for (const more of others) expect(codeOf(formFault(await posted(500, more), 'files', secret))).toBe('AccessDenied');
    expect(codeOf(formFault(await posted(), 'others', secret))).toBe('AccessDenied');
  });

  test('is refused when its policy was changed, its signer is not known, or its time is over', async () => {
    const form = await posted();
    const wider = Buffer.from(JSON.stringify({ expiration: '2100-01-01T00:00:00Z', conditions: [] })).toString(
      'base64',
    );
    const changed = { ...form, fields: new Map([...form.fields, ['policy', wider]]) };
    expect(codeOf(formFault(changed, 'files', secret))).toBe('SignatureDoesNotMatch');
    expect(codeOf(formFault(form, 'files', undefined))).toBe('SignatureDoesNotMatch');
    expect(codeOf(formFault(form, 'files', 'another'))).toBe('SignatureDoesNotMatch');
    expect(codeOf(formFault(form, 'files', secret, Date.now() + 301_000))).toBe('AccessDenied');
  });
});
