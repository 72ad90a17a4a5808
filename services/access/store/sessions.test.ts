import { beforeAll, expect, it } from 'vitest';
import { testTable } from '#test/database.ts';
import { startSession } from '#services/access/domain/session.ts';
import { testDependencies } from '#test/builders/access-dependencies.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { AccessStore } from './access-store.ts';
import { endSession, loadSession, noticeUse, saveNewSession, takeRole } from './sessions.ts';

let access: AccessStore;
beforeAll(async () => {
  ({ access } = await testDependencies(await testTable()));
});

it.each([
  ['a use', (hash: string) => noticeUse(access, hash, 1)],
  ['a role', (hash: string) => takeRole(access, hash, 'caseworker@0265')],
])('%s noted while somebody signs out does not bring the session back', async (what, note) => {
  const person = { personId: 'per-00000000000000000001' as PersonId, name: 'Mette Holm', roles: [] };
  const session = startSession(person, { tokenHash: `hash of ${what}`, csrf: 'csrf' }, 0);
  await saveNewSession(access, session);
  expect(await note(session.tokenHash)).toBe(true);
  await endSession(access, session.tokenHash);
  expect(await note(session.tokenHash)).toBe(false);
  expect(await loadSession(access, session.tokenHash)).toBeUndefined();
});
