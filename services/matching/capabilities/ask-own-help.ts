import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { helpAsked } from '#services/matching/store/help-events.ts';
import { helpAnswerItem } from '#services/matching/store/help-items.ts';
import { myPlacementItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { HelpAsked, HelpAskedSent } from '#shared/shapes/help-call.ts';

/** The person asks for help at their place; it goes to whoever has the lifeline. Refusal: my-placement-not-found. */
export async function askOwnHelp(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  { urgency, words }: HelpAsked,
): Promise<Result<HelpAskedSent, MatchingRefusal>> {
  const mine = await table.fresh(myPlacementItem, placementId);
  if (!mine || mine.state === 'withdrawn') return refuse('my-placement-not-found');
  const { candidateId, companyId, partnership, municipality: owner } = mine;
  const answerId = call.newId('answer');
  const answer = sentAnswer({
    ...{ answerId, owner, about: placementId, sentAt: call.now, sentBy: call.caller.personId },
    ...{ partnership, candidateId, companyId, urgency, ...(words && { words }) },
  });
  return commit(call, table, {
    writes: [insert(helpAnswerItem, answer)],
    events: [helpAsked(answer, placementId, 'person')],
    about: [candidateId],
    answer: { answerId, state: answer.state },
  });
}
