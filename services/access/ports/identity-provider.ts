import type { Language } from '#shared/runtime/call.ts';

/** Where people prove who they are. */
export type IdentityProvider = {
  /** The address the browser is sent to; the provider's pages come in that language, where it has them. */
  readonly signInUrl: (attempt: AttemptSecrets, language: Language) => Promise<string>;
  /**
   * The claims of the person who came back to `callbackUrl`, verified: state, nonce, code and signature.
   * Undefined where the provider or the check says no; throws where the provider cannot be reached.
   */
  readonly claimsOf: (callbackUrl: string, attempt: AttemptSecrets) => Promise<unknown>;
  /** The address that ends the session at the provider and comes back to our front page. */
  readonly endSessionUrl: (language: Language) => Promise<string>;
};

export type AttemptSecrets = { readonly state: string; readonly nonce: string; readonly codeVerifier: string };
