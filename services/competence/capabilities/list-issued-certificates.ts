import { issuedLine } from '#services/competence/domain/certificate.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { issuedItem } from '#services/competence/store/certificate-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { IssuedPage } from '#shared/shapes/certificate.ts';

/** The certificates an institution has issued, newest first. Refusal: cursor-not-valid. */
export async function listIssuedCertificates(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  page: Page,
): Promise<Result<IssuedPage, CompetenceRefusal>> {
  const list = { kind: issuedItem, index: 'issued-by', of: [institutionId], descending: true } as const;
  return pagedList(call, competence, page, list, issuedLine);
}
