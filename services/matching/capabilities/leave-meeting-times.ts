import { withdrawByItself } from '#services/matching/domain/meeting-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { meetingTimesChanged } from '#services/matching/store/meeting-times-events.ts';
import { meetingTimesItem, timesWrite } from '#services/matching/store/meeting-times-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';

/** More than one person is ever asked about. */
const most = 100;

/**
 * A person's yes to being shown to companies has ended, or their effort: the times they and a company were asked about are off,
 * also those a meeting ahead was called at, and no link opens them any more. The one who asked is told; of a death nobody is
 * written to. Repeats without harm.
 */
export async function leaveMeetingTimes(
  call: Call,
  { table }: MatchingStore,
  candidateId: CandidateId,
  because: 'consent-ended' | 'effort-ended',
): Promise<void> {
  const query = { kind: meetingTimesItem, index: 'times-of', of: [candidateId] } as const;
  const { items } = await table.list({ ...query, descending: true, limit: most });
  for (const { timesId } of items) {
    const before = await table.fresh(meetingTimesItem, timesId);
    if (!before || (before.state === 'called' && (before.startsAt ?? '') <= call.now)) continue;
    const after = withdrawByItself(before, because);
    if (!after) continue;
    const wasAsked = before.state === 'asked' && because === 'consent-ended';
    const told = {
      ...(wasAsked && { parties: ['company'] as const, notice: 'withdrawn' as const }),
      ...(because === 'consent-ended' && { news: 'consent-ended' as const }),
    };
    await saveCaused(call, table, {
      writes: [timesWrite(before, after, 'withdraw-by-itself')],
      events: [meetingTimesChanged(after, told)],
    });
  }
}
