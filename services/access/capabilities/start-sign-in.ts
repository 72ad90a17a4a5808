import { safeReturnPath } from '#services/access/domain/return-path.ts';
import { fingerprint, newSecretWord } from '#shared/runtime/secret-word.ts';
import { saveAttempt } from '#services/access/store/sign-in-attempts.ts';
import type { Language } from '#shared/runtime/call.ts';
import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';

/**
 * Starts a sign-in: remembers what must match when the browser comes back, and gives the provider's address.
 * `browserWord` stands in the browser's cookie, so that nobody can have another person finish his sign-in.
 */
export async function startSignIn(
  dependencies: SignInDependencies,
  asked: { readonly returnPath: string | undefined; readonly browserWord: string; readonly language: Language },
): Promise<string> {
  const secrets = {
    state: newSecretWord(dependencies.random),
    nonce: newSecretWord(dependencies.random),
    codeVerifier: newSecretWord(dependencies.random),
  };
  const url = await dependencies.identityProvider.signInUrl(secrets, asked.language);
  await saveAttempt(dependencies.access, {
    stateHash: fingerprint(secrets.state),
    browserHash: fingerprint(asked.browserWord),
    nonce: secrets.nonce,
    codeVerifier: secrets.codeVerifier,
    returnPath: safeReturnPath(asked.returnPath, dependencies.publicOrigin),
    endsAtMs: dependencies.clock() + signInLastsMs,
  });
  return url;
}

/**
 * How long a sign-in may take: 45 minutes since 27 November 2026 (10 before). Somebody may first have to find their MitID
 * or their code display, or ask at the desk; what was written meanwhile waits in a draft.
 */
export const signInLastsMs = 45 * 60_000;
