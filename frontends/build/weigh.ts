import { brotliCompressSync, constants } from 'node:zlib';

/** What a text weighs when it is sent: bytes after brotli at its best. */
export function weigh(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
}
