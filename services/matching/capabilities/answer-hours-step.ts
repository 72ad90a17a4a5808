import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { StepAnswerKept } from '#services/matching/domain/hours-step-answer.ts';
import { hoursStepAnswered } from '#services/matching/store/hours-events.ts';
import { myPlacementItem, stepAnswerItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { HoursStepId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { StepAnswered, StepAnswerSent } from '#shared/shapes/my-placement.ts';

/**
 * The person says yes to the next step, not yet, or that the hours are right for them as they are. It changes no hour.
 * Refusals: my-placement-not-found, hours-step-not-found, stale-version.
 */
export async function answerHoursStep(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { placementId, stepId }: { readonly placementId: PlacementId; readonly stepId: HoursStepId },
  { answer, replaces }: StepAnswered,
): Promise<Result<StepAnswerSent, MatchingRefusal>> {
  const mine = await table.fresh(myPlacementItem, placementId);
  if (!mine || mine.state !== 'running') return refuse('my-placement-not-found');
  if (mine.nextStep?.stepId !== stepId) return refuse('hours-step-not-found');
  if (replaces && !(await table.fresh(stepAnswerItem, stepId, replaces))) return refuse('stale-version');
  const answerId = call.newId('answer');
  const { candidateId, partnership, municipality: owner } = mine;
  const kept: StepAnswerKept = sentAnswer({
    ...{ answerId, owner, about: stepId, sentAt: call.now, sentBy: call.caller.personId },
    ...{ partnership, candidateId, placementId, answer, ...(replaces && { replaces }) },
  });
  return commit(call, table, {
    writes: [insert(stepAnswerItem, kept)],
    events: [hoursStepAnswered(kept)],
    about: [candidateId],
    answer: { answerId, state: kept.state },
  });
}
