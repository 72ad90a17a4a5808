import { judgeCourseEnd } from '#services/competence/domain/course-end.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { leavingWrites } from '#services/competence/store/enrolment-writes.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { CourseEndVoidReason } from '#shared/shapes/lesson-words.ts';

/** Applies what an institution reported to the municipality's enrolment, or voids it; once. `call` is the municipality's. */
export async function takeInCourseEnd(
  call: Call,
  competence: CompetenceStore,
  event: EventOf<'CourseEndReported'>,
): Promise<void> {
  const { answerId, enrolmentId, endedOn, result } = event.facts;
  const before = await competence.table.fresh(enrolmentItem, toldId('enrolment', enrolmentId));
  const told = { ...event.facts, endedOn: civilDate(endedOn) };
  const judged = judgeCourseEnd(before, told, instant(event.at));
  if ('because' in judged) {
    const events = [settled(event, 'void', judged.because)];
    await takeInAnswer(call, competence.table, answerId, { writes: [], events });
    return;
  }
  const action = result ? 'complete-enrolment' : 'interrupt-enrolment';
  const left = await leavingWrites(competence, judged.before, judged.after, action, told.endedOn);
  await takeInAnswer(call, competence.table, answerId, {
    writes: left.writes,
    events: [...left.events, settled(event, 'accepted')],
  });
}

function settled(
  { scope: sender, facts: { answerId, enrolmentId } }: EventOf<'CourseEndReported'>,
  outcome: AnswerOutcome,
  because?: CourseEndVoidReason,
): DomainEvent {
  return domainEvent(
    'CourseEndSettled',
    { id: answerId, version: 2 },
    { answerId, sender, outcome, enrolmentId, ...(because && { because }) },
  );
}
