import { unanswered } from '#services/matching/domain/meeting-times.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import type { TimesParty } from '#shared/shapes/meeting-times.ts';
import type { MatchingStore } from './matching-store.ts';
import { meetingTimesChanged } from './meeting-times-events.ts';
import { meetingTimesItem, timesWrite } from './meeting-times-items.ts';

/**
 * A side is written to at another address now: while it has not answered times that are still asked, it is asked there. `call` is
 * the platform in the municipality.
 */
export async function askAgainForTimes(
  call: Call,
  { table }: MatchingStore,
  about: string,
  party: TimesParty,
): Promise<void> {
  const asked = await table.fresh(meetingTimesItem, about);
  if (asked?.state !== 'asked' || !unanswered(asked).includes(party)) return;
  const after = asNextVersion(asked);
  await saveCaused(call, table, {
    writes: [timesWrite(asked, after, 'remind-of-meeting-times')],
    events: [meetingTimesChanged(after, { parties: [party], notice: 'asked' })],
  });
}
