import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { timesOfPersonLink } from '#services/matching/store/linked-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { sendTimesAnswer } from '#services/matching/store/times-answers.ts';
import type { Result } from '#shared/kernel/result.ts';
import { linkMark } from '#shared/kernel/single-link.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { LinkedOwnTimesAnswer, TimesAnswerSent } from '#shared/shapes/meeting-times.ts';

/**
 * Whoever holds the link that was sent to the person says which times suit; the answer says that it came by the link. Refusals:
 * those of timesOfPersonLink, meeting-times-settled, stale-version, fields-not-accepted.
 */
export async function answerMyTimesByLink(
  call: Call,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  { word, ...said }: LinkedOwnTimesAnswer,
): Promise<Result<TimesAnswerSent, MatchingRefusal>> {
  const opened = await timesOfPersonLink(call, own, word);
  if (!opened.ok) return opened;
  const { link, row } = opened.value;
  const sent = sendTimesAnswer(call, row, said, linkMark(link));
  return sent.ok ? commit(call, own.table, { ...sent.value, about: [] }) : sent;
}
