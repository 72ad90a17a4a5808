import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * What is wrong with a presigned link (AWS Signature Version 4 in the query), or undefined when it holds.
 * @param secret the signing identity's secret key, undefined when the identity is not known
 */
export function presignedFault(
  method: string,
  url: URL,
  headers: IncomingHttpHeaders,
  secret: string | undefined,
  now = Date.now(),
): string | undefined {
  const field = (name: string): string => url.searchParams.get(name) ?? '';
  const [year, month, day, hour, minute, second] = field('X-Amz-Date').match(/\d\d(?:\d\d(?=\d{4}T))?/g) ?? [];
  const signedAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (secret === undefined || Number.isNaN(signedAt)) return 'The link is signed by nobody the runtime knows.';
  if (now > signedAt + Number(field('X-Amz-Expires')) * 1000) return 'Request has expired';

  const signedHeaders = field('X-Amz-SignedHeaders');
  const canonicalHeaders = signedHeaders.split(';').map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => !part.startsWith('X-Amz-Signature='));
  const payload = field('X-Amz-Content-Sha256') || 'UNSIGNED-PAYLOAD';
  const canonical = [
    method,
    url.pathname,
    query.sort().join('&'),
    canonicalHeaders.join(''),
    signedHeaders,
    payload,
  ].join('\n');
  const [, date = '', region = '', service = ''] = field('X-Amz-Credential').split('/');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', field('X-Amz-Date'), scope, sha256(canonical)].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(
    (k, part) => hmac(k, part),
    `AWS4${secret}`,
  );
  const expected = hmac(key, toSign);
  const given = Buffer.from(field('X-Amz-Signature'), 'hex');
  const holds = given.length === expected.length && timingSafeEqual(given, expected);
  return holds ? undefined : 'The request signature we calculated does not match the signature you provided.';
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
