import { dutyItem } from '#services/matching/store/duty-items.ts';
import { helpAnswerItem } from '#services/matching/store/help-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Lifeline } from '#shared/shapes/lifeline.ts';

/**
 * Writes to whoever asked for help who answers, on which number and until when, or from when somebody is there. The number is
 * read in the municipality, since no event carries it. Once: what was said then stays.
 */
export async function showLifeline(
  { table }: Pick<MatchingStore, 'table'>,
  place: Table,
  { facts }: EventOf<'HelpAskedSettled'>,
): Promise<void> {
  const { placementId, answerId, dutyId, nobodyUntil } = facts;
  const duty = dutyId ? await table.fresh(dutyItem, dutyId) : undefined;
  const lifeline: Lifeline | undefined = duty
    ? { personId: duty.personId, phone: duty.phone, until: duty.to }
    : nobodyUntil
      ? { nobodyUntil: instant(nobodyUntil) }
      : undefined;
  const before = lifeline && (await place.fresh(helpAnswerItem, placementId, answerId));
  if (!before || before.lifeline) return;
  await place.transact([putOver(helpAnswerItem, before, asNextVersion({ ...before, lifeline }))]);
}
