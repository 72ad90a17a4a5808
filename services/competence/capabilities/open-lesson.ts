import { lessonLine } from '#services/competence/domain/lesson.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentsOn, isExpected, seenOn } from '#services/competence/store/course-people.ts';
import { findLesson, type OwnLesson } from '#services/competence/store/find-lesson.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { LessonPerson, LessonView } from '#shared/shapes/lesson.ts';

/**
 * A lesson with those who are expected, and whether they came once it is over. Names are joined from visitation; somebody
 * who took the yes back is counted and not shown. Refusal: lesson-not-found.
 */
export async function openLesson(
  call: Call,
  competence: CompetenceStore,
  meant: OwnLesson,
): Promise<Result<LessonView, CompetenceRefusal>> {
  const found = await findLesson(competence, meant);
  if (!found.ok) return found;
  const lesson = found.value;
  const rows = seenOn(await enrolmentsOn(competence.table, meant), dateOf(call.now));
  const marks = new Map(lesson.marks.map((marked) => [marked.enrolmentId, marked]));
  const people = rows.flatMap((row): LessonPerson[] => {
    const { enrolmentId, candidateId } = row;
    const marked = marks.get(enrolmentId);
    if (!marked && !isExpected(row, lesson.on)) return [];
    const { mark, reason, corrected } = marked ?? {};
    return [
      { enrolmentId, candidateId, ...(mark && { mark }), ...(reason && { reason }), ...(corrected && { corrected }) },
    ];
  });
  await recordViewing(call, competence.table, [...new Set(people.map(({ candidateId }) => candidateId))]);
  return ok({ ...lessonLine(lesson), people });
}
