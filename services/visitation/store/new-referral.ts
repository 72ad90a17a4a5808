import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { firstConversationDue } from '#services/visitation/store/due-kinds.ts';
import { candidateItem, knownPersonItem } from '#services/visitation/store/visitation-store.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { insert, type Write } from '#shared/runtime/write.ts';

/** What is written and told where a person is referred: in the list, known by the CPR number's mark, and with a deadline. */
export function newReferral(
  candidate: Candidate,
  mark: string,
): { readonly writes: Write<'candidate-already-known'>[]; readonly events: DomainEvent[] } {
  const { candidateId, citizen, ownerId, targetGroups, referredOn, next } = candidate;
  if (!next) throw new Error('a new referral without a next step');
  return {
    writes: [
      insert(candidateItem, candidate),
      insert(knownPersonItem, { mark, candidateId }, 'candidate-already-known'),
      firstConversationDue(candidateId, next.dueOn),
    ],
    events: [
      domainEvent(
        'CandidateReferred',
        { id: candidateId, version: 1 },
        {
          ...{ candidateId, citizen, ownerId, targetGroups: [...targetGroups], referredOn },
          firstConversationDueOn: next.dueOn,
        },
      ),
    ],
  };
}
