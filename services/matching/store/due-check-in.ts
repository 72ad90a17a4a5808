import type { CheckIn } from '#services/matching/domain/check-in.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { isPausedOn } from '#services/matching/domain/placement-pauses.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import { waitsFor } from '../domain/check-in.ts';
import { checkInItem } from './check-in-items.ts';
import { placementPausesItem } from './hours-items.ts';
import type { MatchingStore } from './matching-store.ts';
import { placementItem } from './people-items.ts';

/** The check-in that a due row is about, while somebody is still waited for and the place does not wait. */
export async function waitingCheckIn(
  { table }: Pick<MatchingStore, 'table'>,
  { about }: Pick<DueRow, 'about'>,
  today: CivilDate,
): Promise<{ readonly placement: Placement; readonly checkIn: CheckIn } | undefined> {
  const [of = '', askedOn = ''] = about.split('/');
  const placementId = toldId('placement', of);
  const [placement, checkIn, kept] = await Promise.all([
    table.fresh(placementItem, placementId),
    table.fresh(checkInItem, placementId, askedOn),
    table.fresh(placementPausesItem, placementId),
  ]);
  if (placement?.state !== 'running' || !checkIn || waitsFor(checkIn).length === 0) return undefined;
  return isPausedOn(kept?.pauses ?? [], today) ? undefined : { placement, checkIn };
}
