import type { AccessRefusal } from '#services/access/refusals.ts';
import { sameWord } from '#shared/runtime/secret-word.ts';
import { endSession } from '#services/access/store/sessions.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Language } from '#shared/runtime/call.ts';
import type { SignedOut } from '#shared/shapes/session.ts';
import type { SessionProof } from './choose-role.ts';
import { presentSession } from '#services/access/store/present-session.ts';
import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';

/**
 * Ends the session here at once, and gives the address that ends it at the identity provider too. Without a session
 * there is nothing to end, and the address is the same.
 * Refusals: csrf-token-missing.
 */
export async function signOut(
  dependencies: SignInDependencies,
  proof: SessionProof,
  language: Language,
): Promise<Result<SignedOut, AccessRefusal>> {
  const session = await presentSession(dependencies, proof.token);
  if (session && !sameWord(proof.csrf, session.csrf)) return refuse('csrf-token-missing');
  if (session) await endSession(dependencies.access, session.tokenHash);
  // A provider that does not answer must not keep anybody signed in here: then the front page is the way out.
  const endSessionUrl = await dependencies.identityProvider
    .endSessionUrl(language)
    .catch(() => `${dependencies.publicOrigin}/`);
  return ok({ endSessionUrl });
}
