import type { Duplex } from 'node:stream';
import { problemText } from './problem.ts';

/** What Node's reader of requests calls a fault, and what the browser is told; anything else is a bad request. */
const answers: Readonly<Record<string, readonly [status: number, title: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Content Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

/** Answers a request that could not even be read with a problem document, like every other refusal, and hangs up. */
export function answerUnreadable(fault: NodeJS.ErrnoException, socket: Duplex): void {
  if (fault.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, title] = answers[fault.code ?? ''] ?? [400, 'Bad Request'];
  const content = problemText(status, title);
  const lines = [
    `HTTP/1.1 ${status} ${title}`,
    'content-type: application/problem+json',
    'cache-control: no-store',
    `content-length: ${Buffer.byteLength(content)}`,
    'connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${content}`);
}
