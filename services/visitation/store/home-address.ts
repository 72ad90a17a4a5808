import type { CandidateId } from '#shared/kernel/ids.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** A person's address, sealed for this scope, table and person; it changes only with the candidate, whose version guards it. */
export type SealedAddress = { readonly candidateId: CandidateId; readonly sealed: string };
export const homeAddressItem = defineItem<SealedAddress>({
  name: 'home-address',
  partition: (address) => [address.candidateId],
});

/** What an address is sealed for. */
export const sealedFor = (candidateId: CandidateId) => ({ id: candidateId, field: 'address' }) as const;
