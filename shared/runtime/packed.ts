import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/**
 * A value as short text, for a setting that would otherwise grow with every service: all settings of one function
 * together hold 4 KB.
 */
export function pack(value: unknown): string {
  return brotliCompressSync(JSON.stringify(value)).toString('base64');
}

/** The name of an event as words, `agreement offered`: the words come again in other names, and packed they are shorter. */
export function asWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}

/** The name that was written as words. */
export function fromWords(words: string): string {
  return words.replace(/(?:^| )(.)/g, (_whole, letter: string) => letter.toUpperCase());
}

/** The value that was packed; its form is the caller's word. */
export function unpack(packed: string): unknown {
  return JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64')).toString());
}
