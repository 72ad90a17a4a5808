import type { AccessRefusal } from '#services/access/refusals.ts';
import { sameWord } from '#shared/runtime/secret-word.ts';
import { takeRole } from '#services/access/store/sessions.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { RoleChosen } from '#shared/shapes/session.ts';
import { presentSession } from '#services/access/store/present-session.ts';
import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';

/** What proves that a change of the session comes from our own page. */
export type SessionProof = { readonly token: string | undefined; readonly csrf: string | undefined };

/**
 * Acts in another of the person's own roles from the next request on.
 * Refusals: not-signed-in, csrf-token-missing, role-not-yours.
 */
export async function chooseRole(
  dependencies: Pick<SignInDependencies, 'access' | 'clock'>,
  proof: SessionProof,
  key: string,
): Promise<Result<RoleChosen, AccessRefusal>> {
  const session = await presentSession(dependencies, proof.token);
  if (!session) return refuse('not-signed-in');
  if (!sameWord(proof.csrf, session.csrf)) return refuse('csrf-token-missing');
  if (!session.roles.some((role) => role.key === key)) return refuse('role-not-yours');
  return (await takeRole(dependencies.access, session.tokenHash, key)) ? ok({ active: key }) : refuse('not-signed-in');
}
