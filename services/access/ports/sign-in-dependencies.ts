import type { Scope } from '#shared/kernel/scope.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { IdentityProvider } from '#services/access/ports/identity-provider.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import type { CitizenOf } from '#shared/runtime/ports/citizen-key.ts';

/** The keys of a scope: for its cursors, and for digests of what somebody could guess. */
export type KeysOf = (scope: Scope) => Promise<FieldKeys>;

/** What a sign-in and a session need. The clock is the wall's, in epoch milliseconds. */
export type SignInDependencies = {
  readonly access: AccessStore;
  readonly identityProvider: IdentityProvider;
  readonly citizenOf: CitizenOf;
  readonly keys: KeysOf;
  readonly publicOrigin: string;
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
};
