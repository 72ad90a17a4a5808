import { hasProtectedAddress } from '#services/visitation/domain/protected-address.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { homeAddressItem, sealedFor } from '#services/visitation/store/home-address.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { townOf } from '#shared/kernel/town.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { AddressReveal, AddressRevealed, HomeAddress } from '#shared/shapes/address.ts';

/**
 * Shows a person's address: a step of its own with its reason, which stands in the log and the timeline before the address
 * is opened. Refusals: candidate-not-found, address-not-known.
 */
export async function revealAddress(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { reason }: AddressReveal,
): Promise<Result<AddressRevealed, VisitationRefusal>> {
  const [candidate, known] = await Promise.all([
    visitation.table.fresh(candidateItem, candidateId),
    visitation.table.fresh(homeAddressItem, candidateId),
  ]);
  if (!candidate) return refuse('candidate-not-found');
  if (!known) return refuse('address-not-known');
  await recordViewing(call, visitation.table, [candidateId]);
  await visitation.table.transact([historyLine(call, candidateId, { kind: 'address-revealed', reason })]);
  const keys = await visitation.keys();
  const address = JSON.parse(keys.open(sealedFor(candidateId), known.sealed)) as HomeAddress;
  const town = townOf(address.postalCode);
  return ok({ candidateId, ...address, ...(town && { town }), isProtected: hasProtectedAddress(candidate) });
}
