import { endsSoon } from '#services/visitation/domain/consent-days.ts';
import { consentAnswerOf } from '#services/visitation/domain/purpose-consent.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { lastAnswers } from '#services/visitation/store/my-consents.ts';
import { consentAnswerItem, myConsentsItem } from '#services/visitation/store/purpose-consents.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { ConsentAnswerSend, ConsentAnswerSent } from '#shared/shapes/consents.ts';

/**
 * A person says yes or no in the own app, takes a yes back, or gives it anew before it
 * ends: as easy as it was to give. The consent is the
 * municipality's, which the person's own row names; this is an answer, which it applies. The last word counts, so that an
 * undo may follow at once. Refusals: consent-not-found, stale-version, consent-not-given, consent-given-already.
 */
export async function answerConsent(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  candidateId: CandidateId,
  { version, purpose, says }: ConsentAnswerSend,
): Promise<Result<ConsentAnswerSent, VisitationRefusal>> {
  const row = await table.fresh(myConsentsItem, candidateId);
  const own = row?.consents.find((consent) => consent.purpose === purpose);
  if (!row || !own) return refuse('consent-not-found');
  if (own.version !== version) return refuse('stale-version');
  const last = (await lastAnswers(table, candidateId)).get(purpose);
  const renews = says === 'yes' && !row.effortEnded && endsSoon(own, call.now);
  if (last?.state !== 'sent' && spoken[own.state] === says && !renews)
    return refuse(says === 'no' ? 'consent-not-given' : 'consent-given-already');
  const { personId: sentBy } = call.caller;
  const answer = consentAnswerOf(row, { purpose, says }, { answerId: call.newId('answer'), sentBy, now: call.now });
  const { answerId, owner, state } = answer;
  return commit(call, table, {
    writes: [insert(consentAnswerItem, answer)],
    events: [
      domainEvent(
        'ConsentAnswered',
        { id: answerId, version: answer.version },
        {
          ...{ answerId, owner, candidateId, purpose, says, wording: own.wording },
          ...(row.partnership && { partnership: row.partnership }),
        },
      ),
    ],
    about: [candidateId],
    answer: { answerId, state },
  });
}

/** What the person has said where no answer is on its way; while one is, another is judged by what becomes of the first. */
const spoken = { asked: undefined, given: 'yes', 'not-given': 'no' } as const;
