import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { ownObservations } from '#services/matching/domain/work-description.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { seenAtCompany } from '#services/matching/store/seen-at-company.ts';
import { descriptionsOf } from '#services/matching/store/work-observation-items.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { OwnObservations } from '#shared/shapes/work-observation.ts';

/** What the caller wrote of how somebody works, and nobody else's words. Refusal: placement-not-found. */
export async function listOwnObservations(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  about: { readonly companyId: CompanyId; readonly placementId: PlacementId },
): Promise<Result<OwnObservations, MatchingRefusal>> {
  const placement = await seenAtCompany(call, table, about);
  if (!placement) return refuse('placement-not-found');
  const said = await descriptionsOf(table, about.placementId);
  const { candidateId, startsOn, endedOn } = placement;
  await recordViewing(call, table, [candidateId]);
  const items = ownObservations(said, call.caller.personId);
  return ok({ candidateId, startsOn, ...(endedOn && { endedOn }), items });
}
