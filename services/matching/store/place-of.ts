import { isOfferedTo } from '#services/matching/domain/opening.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { atField } from '#services/matching/domain/when.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PlacementStart } from '#shared/shapes/placement.ts';
import type { MatchingStore } from './matching-store.ts';
import { companyItem, openingItem } from './shared-items.ts';

/** Where a placement is. */
export type Place = Pick<Placement, 'companyId' | 'companyName' | 'openingId' | 'openingTitle'>;

/** The opening with its company, or the company alone. */
export async function placeOf(
  call: Call,
  matching: MatchingStore,
  asked: Pick<PlacementStart, 'openingId' | 'companyId'>,
): Promise<Result<Place, MatchingRefusal>> {
  const { openingId, companyId } = asked;
  if (!openingId) {
    const company = companyId && (await matching.shared().get(companyItem, companyId));
    if (!company || !company.municipalities?.includes(call.scope)) return atField('/companyId', 'unknown-company');
    return ok({ companyId, companyName: company.name });
  }
  const stored = await matching.shared().get(openingItem, openingId);
  if (!stored?.facts) return refuse('opening-not-found');
  const { title: openingTitle } = stored.facts;
  if (!isOfferedTo(stored.facts, call.scope)) return refuse('opening-not-offered');
  if (asked.companyId && asked.companyId !== stored.companyId) return atField('/companyId', 'unknown-company');
  return ok({ companyId: stored.companyId, companyName: stored.companyName ?? '', openingId, openingTitle });
}
