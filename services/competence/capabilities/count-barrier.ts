import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { declinedForItem } from '#services/competence/store/tailored-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { put } from '#shared/runtime/write.ts';

/**
 * Keeps in the partnership why an institution declined: the reason, the theme and what kind of institution, once for each
 * answer. Nothing of whose need it was.
 */
export async function countBarrier(
  partnership: Pick<CompetenceStore, 'table'>,
  { scope: municipality, at, facts }: EventOf<'TailoredAnswerSettled'>,
): Promise<void> {
  const { answerId, outcome, reason, kind, theme } = facts;
  if (outcome !== 'accepted' || !reason || !kind) return;
  const on = dateOf(instant(at));
  const declined = {
    answerId: toldId('answer', answerId),
    month: on.slice(0, 7),
    municipality,
    theme,
    reason,
    kind,
    on,
  };
  await partnership.table.transact([put(declinedForItem, declined)]);
}
