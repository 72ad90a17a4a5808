import { describe, expect, it } from 'vitest';
import type { PersonId } from '#shared/kernel/ids.ts';
import { callerOf, isAlive, isWorthNoticing, startSession } from './session.ts';

const startedAt = Date.parse('2026-11-23T09:00:00Z');
const minutes = (count: number) => startedAt + count * 60_000;
const roles = [
  {
    key: 'caseworker@0265',
    role: 'caseworker' as const,
    scope: '0265',
    scopeName: 'Roskilde',
    partnership: 'P-fodfaeste',
  },
  { key: 'team-leader@0265', role: 'team-leader' as const, scope: '0265', scopeName: 'Roskilde' },
];
const session = startSession(
  { personId: 'per-00000000000000000001' as PersonId, name: 'Mette Holm', roles },
  { tokenHash: 'hash', csrf: 'csrf' },
  startedAt,
);

describe('a session', () => {
  it('ends after an hour without use', () => {
    expect(isAlive(session, minutes(59))).toBe(true);
    expect(isAlive(session, minutes(60))).toBe(false);
  });

  it('ends eight hours after its start, however much it is used', () => {
    expect(isAlive({ ...session, seenAtMs: minutes(479) }, minutes(479))).toBe(true);
    expect(isAlive({ ...session, seenAtMs: minutes(480) }, minutes(480))).toBe(false);
  });

  it('notes its use once a minute at most', () => {
    expect(isWorthNoticing(session, startedAt + 59_999)).toBe(false);
    expect(isWorthNoticing(session, minutes(1))).toBe(true);
  });

  it('acts in its first role, with the place and partnership of that role', () => {
    expect(callerOf(session)).toEqual({
      personId: session.personId,
      name: 'Mette Holm',
      role: 'caseworker',
      scope: '0265',
      partnership: 'P-fodfaeste',
      csrf: 'csrf',
    });
  });

  it('has no caller where the person has no role', () => {
    expect(callerOf({ ...session, roles: [], active: undefined })).toBeUndefined();
    expect(callerOf({ ...session, active: 'secretariat@P-fodfaeste' })).toBeUndefined();
  });
});
