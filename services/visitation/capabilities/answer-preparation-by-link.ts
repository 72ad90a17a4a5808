import { linkMark } from '#shared/kernel/single-link.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { openLink } from '#services/visitation/store/personal-link.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { LinkedAnswers } from '#shared/shapes/linked-preparation.ts';
import type { PreparationSaved } from '#shared/shapes/preparation.ts';
import { answerPreparation } from './answer-preparation.ts';

/**
 * Whoever holds the link answers questions of the preparation it was sent for; each answer says that it came by the link.
 * Refusals: those of openLink, and of answerPreparation.
 */
export async function answerPreparationByLink(
  call: Call,
  own: Pick<VisitationStore, 'table' | 'keys'>,
  { word, answers }: LinkedAnswers,
): Promise<Result<PreparationSaved, VisitationRefusal>> {
  const link = await openLink(call, own, word, ['preparation']);
  if (!link.ok) return link;
  return answerPreparation(call, own, link.value.candidateId, { answers }, { byLink: linkMark(link.value) });
}
