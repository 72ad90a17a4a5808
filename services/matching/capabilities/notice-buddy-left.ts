import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { buddyLeftItem } from '#services/matching/store/buddy-left-items.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { placementBuddyWithdrawn } from '#services/matching/store/placement-events.ts';
import { companyPlacementItem, type CompanyPlacementRow } from '#services/matching/store/shared-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { insert } from '#shared/runtime/write.ts';

/** More people than one company ever has at once. */
const mostPeople = 200;

/**
 * A company withdraws a buddy: whoever has a placement that runs with that buddy is to find another, in each municipality.
 * Once for each placement; nothing where another was chosen meanwhile. `call` is the platform in the partnership.
 */
export async function noticeBuddyLeft(call: Call, open: OpenMatching, event: EventOf<'BuddyWithdrawn'>): Promise<void> {
  const companyId = toldCompany(event.facts.companyId);
  const { table } = open(call);
  const query = { kind: companyPlacementItem, index: 'company-placements', of: [companyId], fresh: false } as const;
  const { items } = await table.list({ ...query, limit: mostPeople });
  const theirs = items.filter(({ state, buddyId }) => state === 'running' && buddyId === event.facts.buddyId);
  const partnership = partnershipScope(call.scope);
  for (const row of theirs) {
    const there = { ...asOwner(call, row.municipality), partnership };
    await tellOwner(there, open(there), row, event);
  }
}

async function tellOwner(
  call: Call,
  { table }: MatchingStore,
  { placementId }: CompanyPlacementRow,
  { at, facts }: EventOf<'BuddyWithdrawn'>,
): Promise<void> {
  const buddyId = toldId('buddy', facts.buddyId);
  const [placement, told] = await Promise.all([
    table.fresh(placementItem, placementId),
    table.fresh(buddyLeftItem, placementId, buddyId),
  ]);
  if (!placement || told || placement.state !== 'running' || placement.buddyId !== buddyId) return;
  const leftOn = dateOf(instant(at));
  await saveCaused(call, table, {
    writes: [insert(buddyLeftItem, { placementId, buddyId, candidateId: placement.candidateId, version: 1, leftOn })],
    events: [placementBuddyWithdrawn(placement)],
  });
}
