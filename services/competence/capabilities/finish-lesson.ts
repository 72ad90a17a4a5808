import { finished, lessonTable, type Lesson, type Marked } from '#services/competence/domain/lesson.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentsOn, isExpected, seenOn, type SeenOnCourse } from '#services/competence/store/course-people.ts';
import { findLesson, type OwnLesson } from '#services/competence/store/find-lesson.ts';
import { lessonItem } from '#services/competence/store/lesson-items.ts';
import { lessonTold } from '#services/competence/store/lesson-events.ts';
import { fieldError, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { LessonFinish, LessonSaved } from '#shared/shapes/lesson.ts';

/**
 * A lesson is over: one mark for each person who was expected, all at once. Those who came for the first time have begun;
 * that is the municipality's to write, which hears of it.
 * Refusals: lesson-not-found, lesson-over-already, lesson-called-off, lesson-not-yet, stale-version, fields-not-accepted.
 */
export async function finishLesson(
  call: Call,
  competence: CompetenceStore,
  meant: OwnLesson,
  { version: seen, marks }: LessonFinish,
): Promise<Result<LessonSaved, CompetenceRefusal>> {
  const found = await findLesson(competence, meant);
  if (!found.ok) return found;
  const before = found.value;
  const rows = seenOn(await enrolmentsOn(competence.table, meant), dateOf(call.now));
  const expected = rows.filter((row) => isExpected(row, before.on));
  const after = finished(before, { version: seen, marks: markedOf(marks, expected) }, call.now);
  if (!after.ok) return after;
  const errors = faultsOf(marks, expected);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  return commit(call, competence.table, saved(before, after.value, expected));
}

function saved(before: Lesson, after: Lesson, expected: readonly SeenOnCourse[]) {
  const { lessonId, version, state } = after;
  return {
    writes: [replace(lessonItem, before, after, priorStates(lessonTable, 'finish-lesson'))],
    events: [lessonTold('LessonHeld', after, after.marks)],
    about: [...new Set(expected.map(({ candidateId }) => candidateId))],
    answer: { lessonId, version, state },
  };
}

function markedOf(marks: LessonFinish['marks'], expected: readonly SeenOnCourse[]): Marked[] {
  const from = new Map(expected.map(({ enrolmentId, municipality }) => [enrolmentId, municipality]));
  return marks.flatMap(({ enrolmentId, mark, reason }) => {
    const municipality = from.get(enrolmentId);
    return municipality ? [{ enrolmentId, municipality, mark, ...(reason && { reason }) }] : [];
  });
}

function faultsOf(marks: LessonFinish['marks'], expected: readonly SeenOnCourse[]): FieldError[] {
  const known = new Set(expected.map(({ enrolmentId }) => enrolmentId));
  const given = new Set(marks.map(({ enrolmentId }) => enrolmentId));
  return [
    ...marks.flatMap(({ enrolmentId }, place) =>
      known.has(enrolmentId) ? [] : [fieldError(`/marks/${place}/enrolmentId`, 'not-on-course')],
    ),
    ...(expected.every(({ enrolmentId }) => given.has(enrolmentId))
      ? []
      : [fieldError('/marks', 'somebody-not-marked')]),
  ];
}
