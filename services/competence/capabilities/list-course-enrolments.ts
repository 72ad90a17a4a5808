import { concernsInstitution } from '#services/competence/domain/enrolment-lines.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { courseEnrolmentItem, type CourseEnrolmentRow } from '#services/competence/store/enrolment-items.ts';
import type { CourseId, InstitutionId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { addDays, dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { institutionSeesAfter } from '#shared/rules/sharing-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { CourseEnrolment, CourseEnrolmentPage } from '#shared/shapes/enrolment.ts';

/**
 * Who has a seat on a course, as its institution sees it: by id, those who said yes, and no longer than needed. The names
 * are joined from visitation. One log entry names everybody shown. Refusal: cursor-not-valid.
 */
export async function listCourseEnrolments(
  call: Call,
  competence: CompetenceStore,
  { institutionId, courseId }: { readonly institutionId: InstitutionId; readonly courseId: CourseId },
  page: Page,
): Promise<Result<CourseEnrolmentPage, CompetenceRefusal>> {
  const found = await readPage(competence, page, { kind: courseEnrolmentItem, of: [institutionId, courseId] });
  if (!found.ok) return found;
  const today = dateOf(call.now);
  const items = found.value.items.flatMap((row) => seenOn(row, today));
  const shown = items.map(({ candidateId }) => candidateId);
  await recordViewing(call, competence.table, [...new Set(shown)]);
  return ok({ items, cursor: found.value.cursor });
}

function seenOn(row: CourseEnrolmentRow, today: CivilDate): CourseEnrolment[] {
  const { institutionId: _own, drawnFrom: _kept, candidateId, ...seen } = row;
  return candidateId && concernsInstitution(seen, lastSeen, today) ? [{ ...seen, candidateId }] : [];
}

function lastSeen(endedOn: CivilDate): CivilDate {
  return addDays(endedOn, ruleOn(institutionSeesAfter, endedOn).value);
}
