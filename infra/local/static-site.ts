import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cachingOf } from '#infra/constructs/frontend-caching.ts';
import type { Behaviour } from './distribution.ts';

type Encoding = 'br' | 'gzip' | 'identity';
type Served = { body: Buffer; encoding: Encoding; etag: string };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
};
const compressible = /^(text\/|application\/|image\/svg)/;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const brotliQuality = 6;

/**
 * Serves the built frontends as the distribution would: its viewer function picks the file, its headers policy adds the
 * headers. What is compressed is kept in memory until the file changes.
 */
export function staticSite(folder: string) {
  const cache = new Map<string, Served>();

  const load = async (file: string, encoding: Encoding): Promise<Served> => {
    const { mtimeMs, size } = await stat(file);
    const key = `${file} ${encoding} ${mtimeMs} ${size}`;
    const known = cache.get(key);
    if (known) return known;
    const served = { body: await encoded(file, encoding), encoding, etag: `"${shortHash(key)}"` };
    if (cache.size > 500) cache.clear();
    cache.set(key, served);
    return served;
  };

  return async (incoming: IncomingMessage, answer: ServerResponse, behaviour: Behaviour): Promise<void> => {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const method = incoming.method ?? 'GET';
    const { host = 'localhost', cookie = '' } = incoming.headers;
    const routed = await behaviour.route({ method, path: url.pathname, query: url.search.slice(1), host, cookie });
    if ('status' in routed) return void answer.writeHead(routed.status, routed.headers).end(routed.body);
    if (method !== 'GET' && method !== 'HEAD') return void answer.writeHead(405, { allow: 'GET, HEAD' }).end();

    const file = fileOf(folder, routed.path);
    if (!file) return void answer.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const encoding = compressible.test(type) ? accepted(incoming.headers['accept-encoding']) : 'identity';
    const { body, etag } = await load(file, encoding);
    const headers = {
      'content-type': type,
      'cache-control': cachingOf(relative(folder, file)),
      etag,
      vary: 'accept-encoding',
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    };
    if (incoming.headers['if-none-match'] === etag) return void answer.writeHead(304, headers).end();
    answer.writeHead(200, { ...headers, 'content-length': body.length });
    answer.end(method === 'HEAD' ? undefined : body);
  };
}

function fileOf(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, decodeURI(path)));
  const isInside = file.startsWith(folder + sep);
  return isInside && extname(file) !== '' && existsSync(file) ? file : undefined;
}

function accepted(header: string | string[] | undefined): Encoding {
  const names = String(header ?? '');
  return /\bbr\b/.test(names) ? 'br' : /\bgzip\b/.test(names) ? 'gzip' : 'identity';
}

async function encoded(file: string, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br' && existsSync(`${file}.br`)) return readFile(`${file}.br`);
  const plain = await readFile(file);
  if (encoding === 'br') return compressBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } });
  return encoding === 'gzip' ? compressGzip(plain) : plain;
}

const shortHash = (text: string): string => createHash('sha1').update(text).digest('base64url').slice(0, 16);
