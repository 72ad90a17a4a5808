import { declineSaid, offerVersions } from '#services/competence/domain/tailored-answer.ts';
import { counterVersion } from '#services/competence/domain/tailored-projections.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { answersIn } from '#services/competence/store/tailored-answers.ts';
import { askedRequestItem, upliftNeedItem } from '#services/competence/store/tailored-items.ts';
import type { InstitutionId, TailoredRequestId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { AskedRequestView } from '#shared/shapes/asked-request.ts';
import { askedLine } from './list-asked-requests.ts';

/**
 * A request as an institution reads it, with everything said between the two, and what became of its latest answer. What
 * another institution offered is not among it. Refusal: asked-request-not-found.
 */
export async function openAskedRequest(
  { table }: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
  requestId: TailoredRequestId,
): Promise<Result<AskedRequestView, CompetenceRefusal>> {
  const [asked, answers] = await Promise.all([
    table.fresh(askedRequestItem, institutionId, requestId),
    answersIn(table, requestId, institutionId),
  ]);
  if (!asked) return refuse('asked-request-not-found');
  const told = asked.companyNeed && (await table.get(upliftNeedItem, requestId, asked.companyNeed));
  const latest = answers.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt)).at(-1);
  const declined = declineSaid(answers, asked.declined);
  return ok({
    ...askedLine(asked),
    seen: asked.seen,
    need: asked.need,
    offers: offerVersions(answers, asked.offers),
    counters: asked.counters.map(counterVersion),
    ...(told && { companyWords: told.words }),
    ...(asked.candidateId && { candidateId: asked.candidateId }),
    ...(declined && { declined }),
    ...(latest && {
      answer: {
        ...{ answerId: latest.answerId, state: latest.state, sentAt: latest.sentAt },
        ...(latest.because && { because: latest.because }),
      },
    }),
  });
}
