import { enrolmentLine } from '#services/competence/domain/enrolment-lines.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { EnrolmentState } from '#shared/shapes/enrolment-words.ts';
import type { EnrolmentPage } from '#shared/shapes/enrolment.ts';

/** Who is in what: the municipality's enrolments in one state, the newest day first. Refusal: cursor-not-valid. */
export function listEnrolments(
  call: Call,
  competence: CompetenceStore,
  state: EnrolmentState,
  page: Page,
): Promise<Result<EnrolmentPage, CompetenceRefusal>> {
  const query = { kind: enrolmentItem, index: 'enrolments', of: [state], descending: true } as const;
  return pagedList(call, competence, page, query, enrolmentLine);
}
