import { declineSaid, offerVersions, type TailoredAnswer } from '#services/competence/domain/tailored-answer.ts';
import { counterVersion } from '#services/competence/domain/tailored-projections.ts';
import { requestLine } from '#services/competence/domain/tailored-lines.ts';
import type { ChosenOffer } from '#services/competence/domain/tailored-request.ts';
import type { TailoredThread } from '#services/competence/domain/tailored-thread.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { answersIn } from '#services/competence/store/tailored-answers.ts';
import { placedItem, tailoredRequestItem, upliftNeedItem } from '#services/competence/store/tailored-items.ts';
import type { TailoredRequestId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { TailoredRequestView } from '#shared/shapes/tailored-request.ts';
import type { TailoredThreadView } from '#shared/shapes/tailored-exchange.ts';

/** A request with every version of every offer, and what the company told. Refusal: tailored-request-not-found. */
export async function openTailoredRequest(
  call: Call,
  competence: CompetenceStore,
  requestId: TailoredRequestId,
): Promise<Result<TailoredRequestView, CompetenceRefusal>> {
  const request = await competence.table.get(tailoredRequestItem, requestId);
  if (!request) return refuse('tailored-request-not-found');
  const { companyNeed: told, chosen, approvalRefused, ended, sentOn, answerBy } = request;
  const [placed, words, ...answers] = await Promise.all([
    competence.table.get(placedItem, request.placementId),
    told ? competence.shared().get(upliftNeedItem, requestId, told.answerId) : undefined,
    ...request.threads.map(({ institutionId }) => answersIn(competence.shared(), requestId, institutionId)),
  ]);
  await recordViewing(call, competence.table, [request.candidateId]);
  return ok({
    ...requestLine(request),
    need: request.need,
    institutions: [...request.institutions],
    estimate: request.estimate,
    threads: request.threads.map((thread, place) => threadView(thread, answers[place] ?? [])),
    placementEnded: placed?.running === false,
    ...(sentOn && { sentOn }),
    ...(answerBy && { answerBy }),
    ...(told && words && { companyNeed: { words: words.words, at: told.at } }),
    ...(chosen && { chosen: withoutEnrolment(chosen) }),
    ...(approvalRefused && { approvalRefused }),
    ...(ended && { ended }),
  });
}

function withoutEnrolment({ enrolmentId: _counted, ...chosen }: ChosenOffer): TailoredRequestView['chosen'] {
  return chosen;
}

function threadView(thread: TailoredThread, answers: readonly TailoredAnswer[]): TailoredThreadView {
  const { institutionId, institutionName, kind, state, offers, counters, declined } = thread;
  const said = declineSaid(answers, declined?.answerId);
  return {
    ...{ institutionId, institutionName, kind, state },
    offers: offerVersions(answers, offers),
    counters: counters.map(counterVersion),
    ...(said && { declined: said }),
  };
}
