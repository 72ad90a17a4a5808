import type { IncomingMessage } from 'node:http';

/** A body that is larger than its reader allows. */
export class BodyTooLarge extends Error {}

/** Reads a request's whole body. @param limitBytes above which it throws `BodyTooLarge` */
export function readBody(incoming: IncomingMessage, limitBytes = Infinity): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limitBytes) reject(new BodyTooLarge(`more than ${limitBytes} bytes`));
      else chunks.push(chunk);
    });
    incoming.once('end', () => resolve(Buffer.concat(chunks, size)));
    incoming.once('error', reject);
  });
}
