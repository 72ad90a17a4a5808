import { counted } from '#services/competence/domain/course-evaluation.ts';
import type { CompetenceStore, OpenCompetence } from '#services/competence/store/competence-store.ts';
import { courseEnrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { courseEvaluationItem, evaluatedItem, evaluationTallyItem } from '#services/competence/store/lesson-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { asSender, takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { insert } from '#shared/runtime/write.ts';
import type { EvaluationVoidReason } from '#shared/shapes/lesson-words.ts';

/**
 * Counts what a person said of a course, once for each who was on it. Face and words are read where the person keeps them.
 * Of somebody who took the yes back nothing is counted. `call` is the partnership's.
 */
export async function takeInEvaluation(
  call: Call,
  open: OpenCompetence,
  event: EventOf<'CourseEvaluated'>,
): Promise<void> {
  const { answerId } = event.facts;
  const enrolmentId = toldId('enrolment', event.facts.enrolmentId);
  const courseId = toldId('course', event.facts.courseId);
  const { table }: CompetenceStore = open(call);
  const said = await open(asSender(call, event.scope)).table.fresh(courseEvaluationItem, enrolmentId, answerId);
  if (!said) throw new Error('an evaluation that was told of is not there');
  const [tally, before, row] = await Promise.all([
    table.fresh(evaluationTallyItem, courseId),
    table.fresh(evaluatedItem, courseId, enrolmentId),
    table.fresh(courseEnrolmentItem, toldCompany(event.facts.institutionId), courseId, enrolmentId),
  ]);
  const because = reasonAgainst(before !== undefined, row?.candidateId !== undefined);
  if (because) {
    await takeInAnswer(call, table, answerId, { writes: [], events: [settled(event, 'void', because)] });
    return;
  }
  await takeInAnswer(call, table, answerId, {
    writes: [
      insert(evaluatedItem, { courseId, enrolmentId }),
      putOver(evaluationTallyItem, tally, counted(tally, courseId, said)),
    ],
    events: [settled(event, 'accepted')],
  });
}

function reasonAgainst(countedBefore: boolean, isShared: boolean): EvaluationVoidReason | undefined {
  if (countedBefore) return 'evaluated-already';
  return isShared ? undefined : 'not-shared-any-more';
}

function settled(
  { scope: sender, facts: { answerId, enrolmentId } }: EventOf<'CourseEvaluated'>,
  outcome: AnswerOutcome,
  because?: EvaluationVoidReason,
): DomainEvent {
  return domainEvent(
    'CourseEvaluationSettled',
    { id: answerId, version: 2 },
    { answerId, sender, outcome, enrolmentId, ...(because && { because }) },
  );
}
