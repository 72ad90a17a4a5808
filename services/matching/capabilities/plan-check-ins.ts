import { nextCheckInOn } from '#services/matching/domain/check-in-rhythm.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { checkInWatched } from '#services/matching/store/check-in-due.ts';
import { checkInsOf, checkInWatchItem, rhythmItem } from '#services/matching/store/check-in-items.ts';
import { placementPausesItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Write } from '#shared/runtime/write.ts';

type Own = Pick<MatchingStore, 'table'>;

/**
 * Plans when person and workplace are asked next: by the phase of the placement, or as somebody decided, and never in a
 * pause. Nothing where the placement is over or the day is planned already. `call` is the platform in the municipality.
 */
export async function planCheckIns(call: Call, { table }: Own, placementId: PlacementId): Promise<void> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) throw new Error('a placement that something happened to is not there');
  if (placement.state !== 'running') return;
  const writes = await writesOfNext({ table }, placement, dateOf(call.now));
  if (writes.length > 0) await table.transact(writes);
}

/** What plans the next check-in of a placement, from a day on; `lastOn`: one that is asked in the same act. */
export async function writesOfNext(
  { table }: Own,
  placement: Placement,
  today: CivilDate,
  asked: { readonly lastOn?: CivilDate; readonly rhythm?: Parameters<typeof nextCheckInOn>[0]['rhythm'] } = {},
): Promise<Write[]> {
  const { placementId, startsOn } = placement;
  const [watch, set, kept, last] = await Promise.all([
    table.fresh(checkInWatchItem, placementId),
    table.fresh(rhythmItem, placementId),
    table.fresh(placementPausesItem, placementId),
    checkInsOf(table, placementId),
  ]);
  const lastOn = [asked.lastOn, last[0]?.askedOn]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const from = watch && watch.from > today ? watch.from : today;
  const rhythm = asked.rhythm ?? set?.rhythm ?? 'usual';
  const nextOn = nextCheckInOn({ rhythm, startsOn, lastOn, pauses: kept?.pauses ?? [], today: from });
  return checkInWatched(placementId, watch, { from, nextOn });
}
