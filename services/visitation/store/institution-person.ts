import type { InstitutionLink, InstitutionView } from '#services/visitation/domain/institution-view.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** In the municipality: what each institution has to do with a person, as last told. */
export const institutionLinkItem = defineItem<InstitutionLink>({
  name: 'institution-link',
  partition: (link) => [link.candidateId],
  sort: (link) => [link.institutionId],
});

/**
 * A person as an institution sees them, in the partnership's scope. A row without a name tells that there is nothing to
 * see any more; it stays for a while so that older news cannot bring the person back.
 */
export type InstitutionPersonRow = InstitutionView & {
  readonly institutionId: string;
  readonly candidateId: CandidateId;
  readonly municipality: string;
  /** The versions of the person and of the link together: either newer means a larger number. */
  readonly drawnFrom: number;
  /** Epoch seconds after which the row may go. */
  readonly keptUntil: number;
};

export const institutionPersonItem = defineItem<InstitutionPersonRow>({
  name: 'institution-person',
  partition: (row) => [row.institutionId],
  sort: (row) => [row.candidateId],
  expiresAt: (row) => row.keptUntil,
});
