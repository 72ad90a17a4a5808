import {
  judgeProposalsAnswer,
  noesOf,
  type ProposalsAnswer,
  type ShownProposals,
} from '#services/matching/domain/shown-proposals.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { declinedItem } from '#services/matching/store/people-items.ts';
import { proposalsAnswerPlace } from '#services/matching/store/proposals-answers.ts';
import { proposalsAnswerSettled, shownProposalsChanged } from '#services/matching/store/shown-proposals-events.ts';
import { proposalsAnswerItem, shownProposalsItem, shownWrite } from '#services/matching/store/shown-proposals-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { put, remove, type Write } from '#shared/runtime/write.ts';

/**
 * Applies what a person said to the places they were shown, or voids it; once for each answer. A no takes the place out of
 * the proposals as a decline of theirs; another answer later takes it in again. `call` is the platform in the municipality.
 */
export async function takeInProposalsAnswer(
  call: Call,
  open: OpenMatching,
  event: EventOf<'ProposalsAnswered'>,
): Promise<void> {
  const { table } = open(call);
  const { answerId } = event.facts;
  const candidateId = toldId('candidate', event.facts.candidateId);
  const answer = { answerId, sender: event.scope, candidateId };
  const [before, place] = await Promise.all([
    table.fresh(shownProposalsItem, candidateId),
    proposalsAnswerPlace(call, open, answer),
  ]);
  const sent = await place.fresh(proposalsAnswerItem, candidateId, answerId);
  if (!sent) throw new Error('an answer that was told of is not there');
  const judged = judgeProposalsAnswer(before, sent);
  if ('because' in judged || !before) {
    const because = 'because' in judged ? judged.because : 'not-found';
    await takeInAnswer(call, table, answerId, {
      writes: [],
      events: [proposalsAnswerSettled(answer, 'void', because)],
    });
    return;
  }
  const { shown } = judged;
  await takeInAnswer(call, table, answerId, {
    writes: [shownWrite(before, shown, 'answer-my-proposals'), ...declines(before, shown, sent)],
    events: [proposalsAnswerSettled(answer, 'accepted'), shownProposalsChanged(shown)],
  });
}

function declines(before: ShownProposals, after: ShownProposals, sent: ProposalsAnswer): Write[] {
  const { candidateId, sentAt: declinedAt, sentBy: declinedBy } = sent;
  const { leaveOut, takeIn } = noesOf(before, after);
  return [
    ...leaveOut.map(({ openingId, reason = 'other' }) =>
      put(declinedItem, { candidateId, openingId, reason, declinedAt, declinedBy }),
    ),
    ...takeIn.map(({ openingId }) => remove(declinedItem, candidateId, openingId)),
  ];
}
