import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/**
 * A value as short text, for a setting that would otherwise grow with every service: all settings of one function
 * together hold 4 KB.
 */
export function pack(value: unknown): string {
  return brotliCompressSync(JSON.stringify(value)).toString('base64');
}

/** The value that was packed; its form is the caller's word. */
export function unpack(packed: string): unknown {
  return JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString());
}
