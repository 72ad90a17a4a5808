import type { Placed } from '#services/competence/domain/placed.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { placedItem } from '#services/competence/store/tailored-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

export type PlacementEvent = EventOf<
  'PlacementStarted' | 'PlacementChanged' | 'PlacementEnded' | 'PlacementCorrected' | 'PlacementWithdrawn'
>;

/** Keeps where somebody is placed, as matching tells it; the newest stands. */
export async function takeInPlacement({ table }: Pick<CompetenceStore, 'table'>, event: PlacementEvent): Promise<void> {
  const { placementId, candidateId, companyId, companyName = '', ownerId, buddyId, openingId } = event.facts;
  const placed: Placed = {
    placementId: toldId('placement', placementId),
    version: event.version,
    candidateId: toldId('candidate', candidateId),
    companyId: toldCompany(companyId),
    companyName,
    ownerId: toldId('person', ownerId),
    buddyId: toldId('buddy', buddyId),
    running: isRunning(event),
    ...(openingId && { openingId: toldId('opening', openingId) }),
  };
  await writeIfNewer(table, placedItem, placed);
}

function isRunning({ type, facts }: PlacementEvent): boolean {
  if (type === 'PlacementEnded' || type === 'PlacementWithdrawn') return false;
  return !('endedOn' in facts && facts.endedOn);
}
