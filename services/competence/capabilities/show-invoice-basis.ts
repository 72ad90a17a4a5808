import { daysOfMonth, invoiceBasis, monthOf, usualTerms } from '#services/competence/domain/invoice-basis.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentsOn } from '#services/competence/store/course-people.ts';
import { findRunning, type OwnCourse } from '#services/competence/store/find-lesson.ts';
import { invoiceTermsItem, lessonItem } from '#services/competence/store/lesson-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { addDays } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { InvoiceBasis, InvoiceMonth } from '#shared/shapes/invoice-basis.ts';

/** A course has at most fourteen lessons a week. */
const mostLessonsOfAMonth = 100;

/**
 * What a month of a course comes to, line by line: lessons that were held, and those who began. Participants are known by
 * their enrolment alone. Refusals: course-not-found, course-still-draft.
 */
export async function showInvoiceBasis(
  call: Call,
  competence: CompetenceStore,
  meant: OwnCourse,
  { month: day }: InvoiceMonth,
): Promise<Result<InvoiceBasis, CompetenceRefusal>> {
  const { table } = competence;
  const course = await findRunning(competence, meant);
  if (!course.ok) return course;
  const month = monthOf(day);
  const { from, to } = daysOfMonth(month);
  const [terms, lessons, rows] = await Promise.all([
    table.fresh(invoiceTermsItem, meant.courseId),
    table.list({
      ...({ kind: lessonItem, index: 'lessons-of', of: [meant.courseId] } as const),
      ...{ from, to: addDays(to, 1), limit: mostLessonsOfAMonth },
    }),
    enrolmentsOn(table, meant),
  ]);
  const held = lessons.items.filter(({ state }) => state === 'held');
  const basis = invoiceBasis(course.value, month, terms ?? usualTerms(course.value), held, rows);
  const billed = new Set(basis.lines.map(({ enrolmentId }) => enrolmentId));
  const seen = rows.flatMap(({ enrolmentId, candidateId }) =>
    candidateId && billed.has(enrolmentId) ? [candidateId] : [],
  );
  await recordViewing(call, table, [...new Set(seen)]);
  return ok(basis);
}
