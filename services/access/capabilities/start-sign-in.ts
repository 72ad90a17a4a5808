import { safeReturnPath } from '#services/access/domain/return-path.ts';
import { fingerprint, newSecretWord } from '#services/access/ports/secret-word.ts';
import { saveAttempt } from '#services/access/store/sign-in-attempts.ts';
import type { SignInDesk } from './sign-in-desk.ts';

/**
 * Starts a sign-in: remembers what must match when the browser comes back, and gives the provider's address.
 * `browserWord` stands in the browser's cookie, so that nobody can have another person finish his sign-in.
 */
export async function startSignIn(
  desk: SignInDesk,
  asked: { readonly returnPath: string | undefined; readonly browserWord: string },
): Promise<string> {
  const secrets = {
    state: newSecretWord(desk.random),
    nonce: newSecretWord(desk.random),
    codeVerifier: newSecretWord(desk.random),
  };
  const url = await desk.identityProvider.signInUrl(secrets);
  await saveAttempt(desk.access, {
    stateHash: fingerprint(secrets.state),
    browserHash: fingerprint(asked.browserWord),
    nonce: secrets.nonce,
    codeVerifier: secrets.codeVerifier,
    returnPath: safeReturnPath(asked.returnPath, desk.publicOrigin),
    endsAtMs: desk.clock() + signInLastsMs,
  });
  return url;
}

export const signInLastsMs = 10 * 60_000;
