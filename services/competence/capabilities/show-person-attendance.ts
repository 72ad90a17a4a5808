import { figuresOf } from '#services/competence/domain/attendance.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { knownCandidateItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { attendanceItem } from '#services/competence/store/lesson-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PersonAttendances } from '#shared/shapes/lesson.ts';

/** Somebody is on few courses in a life; the newest are shown. */
const mostCourses = 50;

/** How often a person came to each course, and who stays away. Why is not told: that is for the person. Refusal: candidate-not-found. */
export async function showPersonAttendance(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  candidateId: CandidateId,
): Promise<Result<PersonAttendances, CompetenceRefusal>> {
  const [known, kept] = await Promise.all([
    table.get(knownCandidateItem, candidateId),
    table.list({ kind: attendanceItem, of: [candidateId], limit: mostCourses }),
  ]);
  if (!known) return refuse('candidate-not-found');
  await recordViewing(call, table, [candidateId]);
  const today = dateOf(call.now);
  const items = kept.items.map(({ enrolmentId, courseTitle, institutionName, lessons }) => {
    const lastOn = lessons
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    return { enrolmentId, courseTitle, institutionName, figures: figuresOf(lessons, today), ...(lastOn && { lastOn }) };
  });
  return ok({ items: items.toSorted((one, other) => (other.lastOn ?? '').localeCompare(one.lastOn ?? '')) });
}
