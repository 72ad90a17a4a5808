import type { Placement } from '#services/matching/domain/placement.ts';
import type { Visit } from '#services/matching/domain/visit.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { PlacementId, VisitId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { MatchingStore } from './matching-store.ts';
import { placementItem } from './people-items.ts';
import { visitItem } from './visit-items.ts';

/** Which visit of which placement. */
export type AboutVisit = { readonly placementId: PlacementId; readonly visitId: VisitId };

/** A visit with its placement; another placement's visit is not found. */
export async function findVisit(
  { table }: Pick<MatchingStore, 'table'>,
  { placementId, visitId }: AboutVisit,
): Promise<Result<{ readonly placement: Placement; readonly visit: Visit }, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const visit = await table.fresh(visitItem, placementId, visitId);
  return visit ? ok({ placement, visit }) : refuse('visit-not-found');
}
