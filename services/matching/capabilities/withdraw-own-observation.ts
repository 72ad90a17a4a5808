import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { seenAtCompany } from '#services/matching/store/seen-at-company.ts';
import { descriptionSent } from '#services/matching/store/send-description.ts';
import { ownObservation } from '#services/matching/store/work-observation-items.ts';
import type { CompanyId, ObservationId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { OwnObservationWithdrawn, WorkDescriptionSent } from '#shared/shapes/work-observation.ts';

/** A buddy or a contact person takes back what they wrote themselves. Refusals: placement-not-found, observation-not-found. */
export async function withdrawOwnObservation(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  {
    companyId,
    placementId,
    observationId,
  }: { readonly companyId: CompanyId; readonly placementId: PlacementId; readonly observationId: ObservationId },
  { reason }: OwnObservationWithdrawn,
): Promise<Result<WorkDescriptionSent, MatchingRefusal>> {
  const placement = await seenAtCompany(call, table, { companyId, placementId });
  if (!placement) return refuse('placement-not-found');
  const before = await ownObservation(call, table, placementId, observationId);
  if (!before) return refuse('observation-not-found');
  return commit(
    call,
    table,
    descriptionSent(call, placement, { observationId, move: 'withdraw', said: before.said, reason }),
  );
}
