import { counted } from '#services/competence/domain/course-evaluation.ts';
import { evaluationPlace } from '#services/competence/store/answer-places.ts';
import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { courseEnrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { courseEvaluationItem, evaluatedItem, evaluationTallyItem } from '#services/competence/store/lesson-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
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
  const { table } = open(call);
  const [tally, before, row] = await Promise.all([
    table.fresh(evaluationTallyItem, courseId),
    table.fresh(evaluatedItem, courseId, enrolmentId),
    table.fresh(courseEnrolmentItem, toldCompany(event.facts.institutionId), courseId, enrolmentId),
  ]);
  const municipality = row?.municipality;
  const place = await evaluationPlace(call, open, { sender: event.scope, answerId, enrolmentId, municipality });
  const said = await place.table.fresh(courseEvaluationItem, enrolmentId, answerId);
  if (!said) throw new Error('an evaluation that was told of is not there');
  const because = reasonAgainst(before !== undefined, row?.candidateId !== undefined);
  if (because) {
    await takeInAnswer(call, table, answerId, { writes: [], events: [settled(event, municipality, 'void', because)] });
    return;
  }
  await takeInAnswer(call, table, answerId, {
    writes: [
      insert(evaluatedItem, { courseId, enrolmentId }),
      putOver(evaluationTallyItem, tally, counted(tally, courseId, said)),
    ],
    events: [settled(event, municipality, 'accepted')],
  });
}

function reasonAgainst(countedBefore: boolean, isShared: boolean): EvaluationVoidReason | undefined {
  if (countedBefore) return 'evaluated-already';
  return isShared ? undefined : 'not-shared-any-more';
}

function settled(
  { scope: sender, facts: { answerId, enrolmentId } }: EventOf<'CourseEvaluated'>,
  municipality: string | undefined,
  outcome: AnswerOutcome,
  because?: EvaluationVoidReason,
): DomainEvent {
  return domainEvent(
    'CourseEvaluationSettled',
    { id: answerId, version: 2 },
    { answerId, sender, outcome, enrolmentId, ...(municipality && { municipality }), ...(because && { because }) },
  );
}
