import { createHash, createHmac } from 'node:crypto';

/** Whoever asks, as AWS knows them. */
export type Keys = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
};

type Request = { readonly url: URL; readonly body: string; readonly contentType: string };
type By = { readonly service: string; readonly region: string; readonly keys: Keys; readonly at: Date };

/** The headers of a POST that AWS takes as ours (Signature Version 4). */
export function signed({ url, body, contentType }: Request, { service, region, keys, at }: By): Record<string, string> {
  const time = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const headers: Record<string, string> = {
    'content-type': contentType,
    host: url.host,
    'x-amz-date': time,
    ...(keys.sessionToken && { 'x-amz-security-token': keys.sessionToken }),
  };
  const names = Object.keys(headers).toSorted();
  const canonical = [
    'POST',
    url.pathname,
    '',
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n');
  const place = [day, region, service, 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', time, place.join('/'), sha256(canonical)].join('\n');
  const key = place.reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${keys.secretAccessKey}`);
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  const credential = `Credential=${keys.accessKeyId}/${place.join('/')}`;
  const { host: _setByFetch, ...sent } = headers;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
