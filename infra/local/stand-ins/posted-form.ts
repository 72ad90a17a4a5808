import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './service.ts';

/** What a browser posts into a bucket: the fields of a signed form and one file. */
export type PostedForm = { readonly fields: ReadonlyMap<string, string>; readonly file: Buffer };

/** Reads a posted form. Throws a refusal where it is none, or holds no file. */
export async function readForm(incoming: IncomingMessage, body: Buffer): Promise<PostedForm> {
  const type = incoming.headers['content-type'] ?? '';
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  const file = form?.get('file');
  if (!form || !(file instanceof Blob))
    throw new Refusal('MalformedPOSTRequest', 'The body is no form with a file.', 400);
  const texts = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
  const fields = new Map(texts.map(([name, value]) => [name.toLowerCase(), value]));
  return { fields, file: Buffer.from(await file.arrayBuffer()) };
}

type Policy = { readonly expiration: string; readonly conditions: readonly Condition[] };
type Condition = Readonly<Record<string, string>> | readonly [string, string | number, string | number];

/**
 * What S3 refuses of a posted form, or undefined: a signature that is not the signer's, a policy that has run out, a field the
 * policy does not name or names otherwise, and a file outside the size it allows.
 * @param secret the signing identity's secret key, undefined when the identity is not known
 */
export function formFault(
  { fields, file }: PostedForm,
  bucket: string,
  secret: string | undefined,
  now = Date.now(),
): Refusal | undefined {
  const denied = (why: string): Refusal => new Refusal('AccessDenied', why, 403);
  const encoded = fields.get('policy') ?? '';
  if (secret === undefined || !isSigned(encoded, fields, secret))
    return new Refusal('SignatureDoesNotMatch', 'The form is signed by nobody the runtime knows.', 403);
  const policy = JSON.parse(Buffer.from(encoded, 'base64').toString()) as Policy;
  if (now > Date.parse(policy.expiration)) return denied('Invalid according to Policy: Policy expired.');
  const given = new Map([...fields, ['bucket', bucket]]);
  const named = new Set(['policy', 'x-amz-signature']);
  for (const condition of policy.conditions) {
    const [operator, name, wanted] = matched(condition);
    if (operator === 'content-length-range') {
      if (file.length > Number(wanted)) return tooLarge;
      if (file.length < Number(name)) return new Refusal('EntityTooSmall', 'The file is smaller than allowed.', 400);
      continue;
    }
    named.add(name);
    const value = given.get(name) ?? '';
    const holds = operator === 'eq' ? value === wanted : value.startsWith(String(wanted));
    if (!holds) return denied(`Invalid according to Policy: Policy Condition failed: ${operator} ${name}`);
  }
  const extra = [...fields.keys()].find((name) => !named.has(name) && !name.startsWith('x-ignore-'));
  return extra === undefined ? undefined : denied(`Invalid according to Policy: Extra input fields: ${extra}`);
}

const tooLarge = new Refusal('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', 400);

function matched(condition: Condition): readonly [operator: string, name: string, wanted: string | number] {
  if (!isList(condition)) {
    const [name = '', value = ''] = Object.entries(condition)[0] ?? [];
    return ['eq', name.toLowerCase(), value];
  }
  const [operator, name, wanted] = condition;
  return [operator, String(name).replace(/^\$/, '').toLowerCase(), wanted];
}

function isList(condition: Condition): condition is readonly [string, string | number, string | number] {
  return Array.isArray(condition);
}

/** Signature Version 4 over the policy as it was sent. */
function isSigned(policy: string, fields: ReadonlyMap<string, string>, secret: string): boolean {
  const [, date = '', region = '', service = ''] = (fields.get('x-amz-credential') ?? '').split('/');
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(
    (part, name) => createHmac('sha256', part).update(name).digest(),
    `AWS4${secret}`,
  );
  const expected = createHmac('sha256', key).update(policy).digest();
  const given = Buffer.from(fields.get('x-amz-signature') ?? '', 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
