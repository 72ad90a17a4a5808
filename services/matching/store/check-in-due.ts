import { remindedOn, type CheckIn } from '#services/matching/domain/check-in.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { endOfDay, instantIn, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import { checkInWatchItem, type CheckInWatch } from './check-in-items.ts';
import type { DueKind } from './due-kinds.ts';

/** People are written to in the morning. */
const askedAt = '08:00';

/** The day on which is asked next, and the row that brings it; nothing where it is known already. */
export function checkInWatched(
  placementId: PlacementId,
  before: CheckInWatch | undefined,
  { from, nextOn }: { readonly from: CivilDate; readonly nextOn: CivilDate | undefined },
): Write[] {
  if (before && before.nextOn === nextOn) return [];
  const version = (before?.version ?? 0) + 1;
  if (!nextOn) return [putOver(checkInWatchItem, before, { placementId, version, from })];
  const what: DueKind = 'check-in';
  const watch = { placementId, version, from, nextOn, dueAt: instantIn(nextOn, askedAt) };
  return [putOver(checkInWatchItem, before, watch), put(dueRow, { dueAt: watch.dueAt, what, about: placementId })];
}

/** The rows that remind whoever has not answered, and that notice silence. */
export function checkInFollowed(checkIn: CheckIn): Write[] {
  const about = `${checkIn.placementId}/${checkIn.askedOn}`;
  const due = (what: DueKind, dueAt: Instant): Write => put(dueRow, { dueAt, what, about });
  return [
    due('check-in-reminder', instantIn(remindedOn(checkIn), askedAt)),
    due('check-in-silence', endOfDay(checkIn.answerBy)),
  ];
}
