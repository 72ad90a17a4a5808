import { lessonLine } from '#services/competence/domain/lesson.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { lessonItem } from '#services/competence/store/lesson-items.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage } from '#shared/runtime/paged-list.ts';
import type { LessonDayQuery, LessonPage } from '#shared/shapes/lesson.ts';

/** An institution's lessons on a day, in order of time; today's where no day is named. Refusal: cursor-not-valid. */
export async function listLessonsOnDay(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  { on = dateOf(call.now), ...ask }: LessonDayQuery,
): Promise<Result<LessonPage, CompetenceRefusal>> {
  const page = await readPage(competence, ask, { kind: lessonItem, index: 'lessons-on', of: [institutionId, on] });
  return page.ok ? ok({ items: page.value.items.map(lessonLine), cursor: page.value.cursor }) : page;
}
