import { expiredOn } from '#services/competence/domain/course.ts';
import { courseTable } from '#services/competence/domain/course-states.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseExpired } from '#services/competence/store/course-events.ts';
import { courseItem } from '#services/competence/store/course-store.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { replace } from '#shared/runtime/write.ts';

/**
 * Lets a course expire and tells it. One that was taken down, or got another last day, leaves nothing to tell: the
 * other day has a row of its own.
 */
export async function letCourseExpire(
  { table }: Pick<CompetenceStore, 'table'>,
  { about, dueAt }: DueRow,
): Promise<Due> {
  const before = await table.fresh(courseItem, about);
  const due = instant(dueAt);
  const after = before && expiredOn(before, dateOf(due), { now: due, role: 'system' });
  if (!after) return {};
  return {
    writes: [replace(courseItem, before, after, priorStates(courseTable, 'let-course-expire'))],
    events: [courseExpired(after)],
  };
}
