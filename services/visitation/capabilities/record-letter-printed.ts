import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { findConversation, type ConversationPlace } from '#services/visitation/store/find-conversation.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { letterTable, printedLetterItem, type PrintedLetter } from '#services/visitation/store/letter-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { LetterRecord, LetterRecorded } from '#shared/shapes/letters.ts';

/**
 * Writes down that a letter about a conversation was printed, or that it was sent; with a line in the timeline. One letter
 * for each time the conversation was given: printed once more, or said once more, it changes nothing.
 * Refusals: conversation-not-found, stale-version.
 */
export async function recordLetterPrinted(
  call: Call,
  visitation: VisitationStore,
  { candidateId, conversationId }: ConversationPlace,
  { state }: LetterRecord,
): Promise<Result<LetterRecorded, VisitationRefusal>> {
  const found = await findConversation(visitation, { candidateId, conversationId });
  if (!found.ok) return found;
  const { sequence, kind, startsAt } = found.value;
  const before = await visitation.table.fresh(printedLetterItem, candidateId, conversationId, String(sequence));
  if (before && (before.state === 'sent' || state === 'printed')) return ok({ conversationId, state: before.state });
  const sent = state === 'sent' ? { sentAt: call.now } : {};
  const about = { candidateId, conversationId, sequence, kind, startsAt };
  const first = { printedAt: call.now, printedById: call.caller.personId };
  const letter = before
    ? replace(
        printedLetterItem,
        before,
        asNextVersion<PrintedLetter>({ ...before, state, ...sent }),
        priorStates(letterTable, 'record-letter-printed'),
      )
    : insert(printedLetterItem, { ...about, ...first, version: 1, state, ...sent }, 'stale-version');
  return commit(call, visitation.table, {
    writes: [letter, historyLine(call, candidateId, { kind: `letter-${state}`, startsAt })],
    events: [],
    about: [candidateId],
    answer: { conversationId, state },
  });
}
