import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readBody } from '../http-body.ts';
import { accessKeyOf, type Identities } from '../iam/identities.ts';
import type { Clock } from '../clock.ts';
import type { RuntimeStore } from '../store.ts';
import type { Template } from '../template.ts';
import { callerSigned } from './caller.ts';
import { openScans } from './malware-scan.ts';
import { formFault, readForm } from './posted-form.ts';
import { presignedFault } from './presigned.ts';
import { Refusal } from './service.ts';
import { openShortLived, tagOf, tagsKept } from './short-lived.ts';

/** Under this path of the one address buckets are reached, so that presigned links work in the browser too. */
export const s3Path = '/local/s3';

type ObjectRow = { file: string; size: number; etag: string; headers: string; modified_at: string };
type Place = { bucket: string; key: string };
type Asked = { by: string | undefined; withBody: boolean };

export type S3Options = {
  template: Template;
  store: RuntimeStore;
  identities: Identities;
  folder: string;
  log: (line: string) => void;
  clock: Pick<Clock, 'now'>;
};

const actions: Record<string, string> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};
const keptHeaders = ['content-type', 'content-disposition', 'content-language', 'cache-control'];
const largestObjectBytes = 100 * 1024 * 1024;

/** S3: put, get, head and delete of objects, signed by header or by presigned link, and posted forms with a signed policy. Contents lie in `<folder>/files`. */
export function s3({ template, store, identities, folder, log, clock }: S3Options) {
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true, mode: 0o700 });
  const { database } = store;
  const scanned = openScans(template);
  const removeExpired = openShortLived(template, store, files, () => clock.now());
  const find = database.prepare(
    'SELECT file, size, etag, headers, modified_at FROM objects WHERE bucket = ? AND key = ?',
  );
  const save = database.prepare('INSERT OR REPLACE INTO objects VALUES (?, ?, ?, ?, ?, ?, ?)');
  const forget = database.prepare('DELETE FROM objects WHERE bucket = ? AND key = ?');
  // By the clock that says when it is to go.
  const laidAt = (): string => new Date(clock.now()).toISOString();
  const found = ({ bucket, key }: Place): ObjectRow | undefined => find.get(bucket, key) as ObjectRow | undefined;

  const put = async (place: Place, incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const body = unchunked(incoming, await readBody(incoming, largestObjectBytes));
    if (incoming.headers['if-none-match'] === '*' && found(place))
      throw new Refusal('PreconditionFailed', 'the object exists', 412);
    const etag = await keep(place, body, headersToKeep(incoming));
    answer.writeHead(200, { etag }).end();
  };

  const post = async (bucket: string, incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const form = await readForm(incoming, await readBody(incoming, largestObjectBytes));
    const accessKeyId = accessKeyOf(form.fields.get('x-amz-credential'));
    const fault = formFault(form, bucket, identities.find(accessKeyId ?? '')?.secretAccessKey);
    if (fault) throw fault;
    const place = { bucket, key: form.fields.get('key') ?? '' };
    allowed(accessKeyId, 's3:PutObject', place);
    const tagging = form.fields.get('tagging');
    if (tagging !== undefined) allowed(accessKeyId, 's3:PutObjectTagging', place);
    const kept = keptHeaders.flatMap((name) => (form.fields.has(name) ? [[name, form.fields.get(name)]] : []));
    const headers = Object.fromEntries(kept) as Record<string, string>;
    const etag = await keep(place, form.file, tagging ? { ...headers, [tagsKept]: tagOf(tagging) } : headers);
    answer.writeHead(204, { etag }).end();
  };

  const keep = async (place: Place, body: Buffer, headers: Record<string, string>): Promise<string> => {
    await removeExpired();
    const replaced = found(place);
    const file = randomUUID();
    await writeFile(join(files, file), body, { mode: 0o600 });
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    save.run(place.bucket, place.key, file, body.length, etag, JSON.stringify(headers), laidAt());
    if (replaced) await rm(join(files, replaced.file), { force: true });
    return etag;
  };

  const get = async (place: Place, url: URL, answer: ServerResponse, asked: Asked): Promise<void> => {
    await removeExpired();
    const object = found(place);
    if (!object) throw missing(asked.by, place);
    const { [tagsKept]: _tags, ...headers } = JSON.parse(object.headers) as Record<string, string>;
    for (const name of keptHeaders) {
      const wanted = url.searchParams.get(`response-${name}`);
      if (wanted) headers[name] = wanted;
    }
    const modified = new Date(object.modified_at).toUTCString();
    answer.writeHead(200, { ...headers, etag: object.etag, 'content-length': object.size, 'last-modified': modified });
    answer.end(asked.withBody ? await readFile(join(files, object.file)) : undefined);
  };

  const tagsOf = async (place: Place): Promise<readonly (readonly [string, string])[]> => {
    const object = found(place);
    if (!object) return [];
    const [name, value] = ((JSON.parse(object.headers) as Record<string, string>)[tagsKept] ?? '').split('=');
    const own = name && value !== undefined ? [[name, value] as const] : [];
    return [...own, ...scanned(place, await readFile(join(files, object.file)))];
  };

  const tell = async (place: Place, answer: ServerResponse, by: string | undefined): Promise<void> => {
    if (!found(place)) throw missing(by, place);
    const tags = (await tagsOf(place)).map(([name, value]) => `<Tag><Key>${name}</Key><Value>${value}</Value></Tag>`);
    answer.writeHead(200, { 'content-type': 'application/xml' });
    answer.end(`<Tagging><TagSet>${tags.join('')}</TagSet></Tagging>`);
  };

  const remove = async (place: Place, answer: ServerResponse): Promise<void> => {
    const object = found(place);
    forget.run(place.bucket, place.key);
    if (object) await rm(join(files, object.file), { force: true });
    answer.writeHead(204).end();
  };

  return async (incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    try {
      const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`);
      const place = placeOf(url, template);
      const method = incoming.method ?? 'GET';
      if (method === 'POST') return await post(place.bucket, incoming, answer);
      const action = actions[method];
      if (!action) throw new Refusal('MethodNotAllowed', `the local S3 does not know ${method}`, 405);
      const credential = url.searchParams.get('X-Amz-Credential');
      const accessKeyId = accessKeyOf(credential ?? incoming.headers.authorization);
      if (credential !== null) {
        const fault = presignedFault(
          method,
          url,
          incoming.headers,
          identities.find(accessKeyId ?? '')?.secretAccessKey,
        );
        if (fault) throw new Refusal('AccessDenied', fault, 403);
      }
      if (method === 'GET' && url.searchParams.has('tagging')) {
        allowed(accessKeyId, 's3:GetObjectTagging', place);
        return await tell(place, answer, accessKeyId);
      }
      const tags = action === 's3:GetObject' ? await tagsOf(place) : [];
      allowed(accessKeyId, action, place, contextOf(tags));
      if (incoming.headers[tagsKept] !== undefined) allowed(accessKeyId, 's3:PutObjectTagging', place);
      if (method === 'PUT') await put(place, incoming, answer);
      else if (method === 'DELETE') await remove(place, answer);
      else await get(place, url, answer, { by: accessKeyId, withBody: method === 'GET' });
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      const body =
        incoming.method === 'HEAD'
          ? ''
          : `<Error><Code>${fault.name}</Code><Message>${fault.message}</Message></Error>`;
      answer.writeHead(fault.status, { 'content-type': 'application/xml' }).end(body);
    }
  };

  /** As S3 does: that a file is not there is told only to those who may list names. */
  function missing(accessKeyId: string | undefined, { bucket }: Place): Refusal {
    const request = { action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}`, context: {} };
    return accessKeyId !== undefined && identities.authorize(accessKeyId, request).allowed
      ? new Refusal('NoSuchKey', 'The specified key does not exist.', 404)
      : new Refusal('AccessDenied', 'Access Denied', 403);
  }

  function allowed(accessKeyId: string | undefined, action: string, { bucket, key }: Place, context = {}): void {
    try {
      callerSigned(accessKeyId, identities, log).mustBeAllowed(action, `arn:aws:s3:::${bucket}/${key}`, context);
    } catch (fault) {
      if (fault instanceof Refusal) throw new Refusal('AccessDenied', fault.message, 403);
      throw fault;
    }
  }
}

/** What conditions ask of a file's tags. */
function contextOf(tags: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(tags.map(([name, value]) => [`s3:ExistingObjectTag/${name}`, value]));
}

function placeOf(url: URL, template: Template): Place {
  const [, bucket = '', key = ''] = /^\/local\/s3\/([^/]+)\/?(.*)$/s.exec(url.pathname) ?? [];
  if (!template.byName('AWS::S3::Bucket', bucket))
    throw new Refusal('NoSuchBucket', `no bucket ${bucket} in the templates`, 404);
  return { bucket, key: decodeURIComponent(key) };
}

function headersToKeep({ headers }: IncomingMessage): Record<string, string> {
  const own = Object.entries(headers).filter(([name]) => keptHeaders.includes(name) || name.startsWith('x-amz-meta-'));
  const tagging = headers[tagsKept];
  const kept = Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
  return tagging === undefined ? kept : { ...kept, [tagsKept]: tagOf(String(tagging)) };
}

/** Streams arrive from AWS clients in `aws-chunked` form: `<hex size>[;signature]\r\n<bytes>\r\n … 0\r\n<trailers>`. */
function unchunked({ headers }: IncomingMessage, body: Buffer): Buffer {
  if (!String(headers['content-encoding'] ?? '').includes('aws-chunked')) return body;
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = parseInt(body.subarray(at, lineEnd).toString(), 16);
    if (!size) break;
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
