import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { findRunning, type OwnCourse } from '#services/competence/store/find-lesson.ts';
import { invoiceTermsItem } from '#services/competence/store/lesson-items.ts';
import { coursePriceAtMost } from '#shared/rules/course-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import type { InvoiceTerms, InvoiceTermsSaved } from '#shared/shapes/invoice-basis.ts';

/**
 * Says how a course is paid for: for each participant, each hour, or each participant's hour; and the price of one.
 * Refusals: course-not-found, course-still-draft, stale-version, fields-not-accepted.
 */
export async function setInvoiceTerms(
  call: Call,
  competence: CompetenceStore,
  meant: OwnCourse,
  { version: seen, basis, priceKr }: InvoiceTerms,
): Promise<Result<InvoiceTermsSaved, CompetenceRefusal>> {
  const { courseId } = meant;
  const [course, before] = await Promise.all([
    findRunning(competence, meant),
    competence.table.fresh(invoiceTermsItem, courseId),
  ]);
  if (!course.ok) return course;
  if ((before?.version ?? 0) !== seen) return refuse('stale-version');
  if (priceKr > ruleOn(coursePriceAtMost, dateOf(call.now)).value)
    return refuse('fields-not-accepted', { errors: [fieldError('/priceKr', 'too-high')] });
  const terms = asNextVersion({ courseId, version: seen, basis, priceKr });
  return commit(call, competence.table, {
    writes: [putOver(invoiceTermsItem, before, terms)],
    events: [],
    about: [],
    answer: { courseId, version: terms.version },
  });
}
