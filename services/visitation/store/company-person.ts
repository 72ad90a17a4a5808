import type { CompanyView } from '#services/visitation/domain/company-view.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';

/**
 * A person as a company sees them, in the partnership's scope. A row without a first name tells that there is nothing
 * to see any more; it stays for a while so that older news cannot bring the person back.
 */
export type CompanyPersonRow = CompanyView & {
  readonly companyId: string;
  readonly candidateId: CandidateId;
  readonly municipality: string;
  /** The version of the candidate that the row was drawn from. */
  readonly drawnFrom: number;
  /** Epoch seconds after which the row may go. */
  readonly keptUntil: number;
};

export const companyPersonItem = defineItem<CompanyPersonRow>({
  name: 'company-person',
  partition: (row) => [row.companyId],
  sort: (row) => [row.candidateId],
  expiresAt: (row) => row.keptUntil,
});
