import type { Acting } from './acting.ts';

type Session = { readonly roles: readonly { readonly role: string; readonly scope: string }[] };

/** Where somebody's own things lie. */
export async function ownScopeOf(person: Acting): Promise<string> {
  const { roles } = await person.read<Session>('/api/access/session');
  const own = roles.find(({ role }) => role === 'candidate');
  if (!own) throw new Error('somebody who is nobody’s candidate');
  return own.scope;
}
