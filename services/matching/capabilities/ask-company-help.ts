import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { helpAsked } from '#services/matching/store/help-events.ts';
import { helpAnswerItem } from '#services/matching/store/help-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { companyPlacementItem } from '#services/matching/store/shared-items.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { HelpAsked, HelpAskedSent } from '#shared/shapes/help-call.ts';

/** A buddy or a contact person asks for help with a placement; it goes to whoever has the lifeline. Refusal: placement-not-found. */
export async function askCompanyHelp(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, placementId }: { readonly companyId: CompanyId; readonly placementId: PlacementId },
  { urgency, words }: HelpAsked,
): Promise<Result<HelpAskedSent, MatchingRefusal>> {
  const placement = await table.fresh(companyPlacementItem, companyId, placementId);
  if (!placement || placement.state === 'withdrawn') return refuse('placement-not-found');
  const { candidateId, municipality: owner } = placement;
  const answerId = call.newId('answer');
  const answer = sentAnswer({
    ...{ answerId, owner, about: placementId, sentAt: call.now, sentBy: call.caller.personId },
    ...{ partnership: partnershipScope(call.scope), candidateId, companyId, urgency, ...(words && { words }) },
  });
  return commit(call, table, {
    writes: [insert(helpAnswerItem, answer)],
    events: [helpAsked(answer, placementId, 'workplace')],
    about: [candidateId],
    answer: { answerId, state: answer.state },
  });
}
