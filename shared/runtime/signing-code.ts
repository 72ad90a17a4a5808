import { createHmac } from 'node:crypto';

const digits = 6;

/** Six digits drawn from a keyed mark: the same for the same mark, so that a text that is told twice holds one code. */
export function signingCodeOf(mark: string): string {
  const number = Buffer.from(mark, 'base64url').readUInt32BE(0) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

/** What is kept of a code: keyed with the link's word, which is kept nowhere, so that six digits cannot be found by trying them all. */
export function signingDigest(code: string, word: string, codeId: string): string {
  return createHmac('sha256', word).update(`${codeId}|${code}`).digest('base64url');
}
