import { moveOf, type CompanionAnswer } from '#services/visitation/domain/companion-pair.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { companionAnswerItem, myCompanionItem } from '#services/visitation/store/companion-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { CandidateId, CompanionPairId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { CompanionReplying, CompanionSent } from '#shared/shapes/companion.ts';

/**
 * A person says yes or no to what they see of the other, or ends it without a reason. A yes is to the version they saw; a no
 * and the end are heard whatever happened meanwhile. Refusals: companion-not-found, companion-not-now, stale-version.
 */
export async function answerCompanion(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  { candidateId, pairId }: { readonly candidateId: CandidateId; readonly pairId: CompanionPairId },
  { version, says, sharesPhone }: CompanionReplying,
): Promise<Result<CompanionSent, VisitationRefusal>> {
  const mine = await table.fresh(myCompanionItem, candidateId, pairId);
  if (!mine) return refuse('companion-not-found');
  if (says === 'yes' && mine.version !== version) return refuse('stale-version');
  if (!moveOf(mine.state, mine.part, says)) return refuse('companion-not-now');
  const answerId = call.newId('answer');
  const owner = mine.municipality;
  const answer: CompanionAnswer = sentAnswer({
    ...{ answerId, owner, about: candidateId, sentAt: call.now, sentBy: call.caller.personId },
    ...{ candidateId, said: { says, pairId, seen: version, sharesPhone } },
  });
  return commit(call, table, {
    writes: [insert(companionAnswerItem, answer)],
    events: [
      domainEvent(
        'CompanionAnswered',
        { id: answerId, version: answer.version },
        { answerId, owner, candidateId, says, pairId },
      ),
    ],
    about: [candidateId],
    answer: { answerId, state: answer.state },
  });
}
