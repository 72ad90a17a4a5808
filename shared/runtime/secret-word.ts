import { createHash, timingSafeEqual } from 'node:crypto';

/** A secret of 256 bits for a cookie or an address. `random` gives that many random bytes. */
export function newSecretWord(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(32)).toString('base64url');
}

/** What is stored of a secret word: who reads the table cannot use what stands there. */
export function fingerprint(word: string): string {
  return createHash('sha256').update(word).digest('base64url');
}

/** Whether two words are the same, in a time that tells nothing about where they differ. */
export function sameWord(one: string | undefined, other: string): boolean {
  if (one === undefined) return false;
  const digest = (word: string) => createHash('sha256').update(word).digest();
  return timingSafeEqual(digest(one), digest(other));
}
