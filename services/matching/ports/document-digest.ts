import { createHash } from 'node:crypto';
import { canonicalText } from '#services/matching/domain/agreement-document.ts';

/**
 * The digest of a document, 64 signs: the same for the same document and for no other. Without a key, so that whoever holds a
 * copy can count it anew; it cannot be guessed at, because the document holds random ids.
 */
export function digestOf(document: object): string {
  return createHash('sha256').update(canonicalText(document)).digest('hex');
}
