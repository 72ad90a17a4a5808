import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Where a list goes on. Encrypted with the scope's own key and bound to the list's name: a cursor stands in a URL and
 * may hold a name that the list is sorted by, and a foreign or tampered one is refused instead of read.
 */
export function sealCursor(key: Uint8Array, list: string, last: Record<string, unknown> | undefined): string | null {
  if (!last) return null;
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', cipherKey(key), nonce).setAAD(Buffer.from(list));
  const content = Buffer.concat([cipher.update(JSON.stringify(last), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, content, cipher.getAuthTag()]).toString('base64url');
}

/** The database key a cursor stands for; undefined for the first page. */
export function openCursor(
  key: Uint8Array,
  list: string,
  cursor: string | undefined,
): Result<Record<string, unknown> | undefined, 'cursor-not-valid'> {
  if (!cursor) return ok(undefined);
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length <= nonceBytes + tagBytes) return refuse('cursor-not-valid');
  const decipher = createDecipheriv('aes-256-gcm', cipherKey(key), bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(list)).setAuthTag(bytes.subarray(-tagBytes));
  try {
    const content = Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    return ok(JSON.parse(content.toString('utf8')) as Record<string, unknown>);
  } catch {
    // Sealed with another key, for another list, or changed on the way: for the one who asks it is the same.
    return refuse('cursor-not-valid');
  }
}

function cipherKey(key: Uint8Array): Buffer {
  return createHmac('sha256', key).update('cursor').digest();
}
