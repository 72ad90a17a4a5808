import type { IdentityProvider } from '#services/access/ports/identity-provider.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import type { CitizenOf } from '#shared/runtime/ports/citizen-key.ts';

/** What a sign-in and a session need. The clock is the wall's, in epoch milliseconds. */
export type SignInDependencies = {
  readonly access: AccessStore;
  readonly identityProvider: IdentityProvider;
  readonly citizenOf: CitizenOf;
  readonly publicOrigin: string;
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
};
