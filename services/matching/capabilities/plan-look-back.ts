import type { DueKind } from '#services/matching/store/due-kinds.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import { lookBackAskedOn } from '#shared/rules/look-back-rules.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put } from '#shared/runtime/write.ts';

/** People are written to in the morning of a working day. */
const askedAt = '08:00';

/** A placement ended: in a working day or so its parties are asked how they see it. Repeats without harm. */
export async function planLookBack(
  { table }: Pick<MatchingStore, 'table'>,
  { at, facts }: EventOf<'PlacementEnded'>,
): Promise<void> {
  const what: DueKind = 'look-back';
  const dueAt = instantIn(lookBackAskedOn(dateOf(instant(at))), askedAt);
  await table.transact([put(dueRow, { dueAt, what, about: facts.placementId })]);
}
