import type { Placement } from '#services/matching/domain/placement.ts';
import type { MatchMeetingId, PlacementId } from '#shared/kernel/ids.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import { meetingItem, placementItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import {
  companyMeetingItem,
  companyPlacementItem,
  type CompanyPlacementRow,
} from '#services/matching/store/shared-items.ts';

/**
 * Writes what a company sees of a placement or a meeting into the partnership: read anew from the municipality's own
 * row, so that events in any order and number end in the same. No name, no reason, no note.
 */
export async function showPlacementToCompany(
  municipality: MatchingStore,
  partnership: MatchingStore,
  placementId: PlacementId,
): Promise<void> {
  const placement = await municipality.table.fresh(placementItem, placementId);
  if (!placement) throw new Error('a placement that was told of is not there');
  await writeIfNewer(partnership.table, companyPlacementItem, seenByCompany(placement, municipality.table.scope));
}

export async function showMeetingToCompany(
  municipality: MatchingStore,
  partnership: MatchingStore,
  meetingId: MatchMeetingId,
): Promise<void> {
  const meeting = await municipality.table.fresh(meetingItem, meetingId);
  if (!meeting) throw new Error('a match meeting that was told of is not there');
  const { version, companyId, candidateId, openingId, state, startsAt, minutes, place, buddyId, sequence } = meeting;
  await writeIfNewer(partnership.table, companyMeetingItem, {
    ...{ meetingId, version, companyId, candidateId, openingId, state, startsAt, minutes, place, sequence },
    ...(buddyId && { buddyId }),
    municipality: municipality.table.scope,
  });
}

function seenByCompany(placement: Placement, municipality: string): CompanyPlacementRow {
  const { placementId, version, companyId, candidateId, openingId, buddyId, startsOn, endsOn, state, endedOn } =
    placement;
  return {
    ...{ placementId, version, companyId, candidateId, buddyId, startsOn, state, municipality },
    terms: [...placement.terms],
    ...(openingId && { openingId }),
    ...(endsOn && { endsOn }),
    ...(endedOn && { endedOn }),
  };
}
