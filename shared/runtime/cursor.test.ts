import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openCursor, sealCursor } from './cursor.ts';

const key = randomBytes(32);
const last = { pk: '0265#member#per-1', gsi1sk: 'signe lund#per-1' };
const cursor = sealCursor(key, 'staff', last) as string;
const refused = { ok: false, refusal: { code: 'cursor-not-valid' } };

describe('a cursor', () => {
  it('leads on from where it was sealed', () => {
    expect(openCursor(key, 'staff', cursor)).toEqual({ ok: true, value: last });
  });

  it('is absent on the last page and on the first', () => {
    expect(sealCursor(key, 'staff', undefined)).toBeNull();
    expect(openCursor(key, 'staff', undefined)).toEqual({ ok: true, value: undefined });
  });

  it('shows nothing of what it holds, since it stands in a URL', () => {
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toMatch(/signe|per-1|0265/);
    expect(cursor).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['of another scope', randomBytes(32), 'staff', cursor],
    ['of another list', key, 'viewings', cursor],
    ['with something before it', key, 'staff', `x${cursor}`],
    ['cut short', key, 'staff', cursor.slice(0, -4)],
    ['too short to be one', key, 'staff', 'abc'],
  ])('%s is refused', (_what, with_, list, offered) => {
    expect(openCursor(with_, list, offered)).toEqual(refused);
  });
});
