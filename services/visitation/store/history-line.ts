import { historyItem } from './visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';

/** The timeline's line of something the staff did; today's where it names no other day. */
export function historyLine(
  call: Call,
  candidateId: CandidateId,
  what: Pick<HistoryEntry, 'kind'> & Partial<HistoryEntry>,
): Write {
  return put(historyItem, {
    candidateId,
    eventId: call.newId('event'),
    entry: { at: call.now, on: dateOf(call.now), byId: call.caller.personId, ...what },
  });
}
