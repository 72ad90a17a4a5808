import { createHmac, timingSafeEqual } from 'node:crypto';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';

/**
 * Where a list goes on. Sealed with the scope's own key and bound to the list's name, so that a foreign or tampered
 * cursor is refused instead of read.
 */
export function sealCursor(key: Uint8Array, list: string, last: Record<string, unknown> | undefined): string | null {
  if (!last) return null;
  const content = Buffer.from(JSON.stringify(last)).toString('base64url');
  return `${content}.${mark(key, list, content)}`;
}

/** The database key a cursor stands for; undefined for the first page. */
export function openCursor(
  key: Uint8Array,
  list: string,
  cursor: string | undefined,
): Result<Record<string, unknown> | undefined, 'cursor-not-valid'> {
  if (!cursor) return ok(undefined);
  const [content = '', given = ''] = cursor.split('.');
  const expected = Buffer.from(mark(key, list, content));
  const offered = Buffer.from(given);
  if (expected.length !== offered.length || !timingSafeEqual(expected, offered)) return refuse('cursor-not-valid');
  return ok(JSON.parse(Buffer.from(content, 'base64url').toString()) as Record<string, unknown>);
}

function mark(key: Uint8Array, list: string, content: string): string {
  return createHmac('sha256', key).update(`${list}\n${content}`).digest('base64url');
}
