import {
  covers,
  entryOf,
  type ConsentEntry,
  type ConsentWithdrawal,
  type EducationConsent,
} from '#services/competence/domain/education-consent.ts';
import type { CandidateId, InstitutionId, PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { OwnEducationConsent } from '#shared/shapes/education-consent.ts';

/** In the municipality: what holds of a person's consent. */
export const educationConsentItem = defineItem<EducationConsent>({
  name: 'education-consent',
  partition: (consent) => [consent.candidateId],
});

/** In the municipality: everything that was said, in order. */
export const consentEntryItem = defineItem<ConsentEntry>({
  name: 'education-consent-said',
  partition: (entry) => [entry.candidateId],
  sort: (entry) => [String(entry.version).padStart(6, '0')],
});

/** In the citizen's own scope: a consent as the person reads it, drawn from the municipality's. */
export type OwnConsentRow = Omit<OwnEducationConsent, 'withdrawal'> & { readonly partnership?: string };
export const ownConsentItem = defineItem<OwnConsentRow>({
  name: 'own-education-consent',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.candidateId],
});

/** In the citizen's own scope: the withdrawals the person sent. */
export const consentWithdrawalItem = defineAnswer<ConsentWithdrawal>('consent-withdrawal');

/**
 * Whether an institution may see the name of a person and what is needed: asked before anything of the person goes to an
 * institution. `table` is the municipality's. Where it may not: `refuse('no-education-consent')`.
 */
export async function hasConsent(
  table: Pick<Table, 'fresh'>,
  candidateId: CandidateId,
  institutionId: InstitutionId,
): Promise<boolean> {
  return covers(await table.fresh(educationConsentItem, candidateId), institutionId);
}

/**
 * The condition that the person has said yes and does not take it back while something is saved: joins the transaction.
 * Refusal: no-education-consent.
 */
export async function whileConsented(
  table: Pick<Table, 'fresh'>,
  candidateId: CandidateId,
  institutionId: InstitutionId,
): Promise<Result<Write, 'no-education-consent'>> {
  const consent = await table.fresh(educationConsentItem, candidateId);
  if (!consent || !covers(consent, institutionId)) return refuse('no-education-consent');
  return ok(unchanged(educationConsentItem, [candidateId], consent.version));
}

/** The row that keeps what was said, whatever is said later. */
export function keepSaid(consent: EducationConsent, by: PersonId, now: Instant): Write {
  return insert(consentEntryItem, entryOf(consent, { by, now }));
}

/** What is told of a consent that was given or taken back; then also who of the staff must know. */
export function consentTold(consent: EducationConsent, ownerIds: readonly PersonId[] = []): DomainEvent {
  const { candidateId, version, state, givenOn, how, reach, institutionIds, withdrawnBy = 'staff' } = consent;
  const aggregate = { id: `${candidateId}/education-consent`, version };
  return state === 'given'
    ? domainEvent('EducationConsentRecorded', aggregate, {
        ...{ candidateId, givenOn, how, reach },
        institutionIds: [...institutionIds],
      })
    : domainEvent('EducationConsentWithdrawn', aggregate, {
        candidateId,
        withdrawnOn: consent.withdrawnOn ?? givenOn,
        by: withdrawnBy,
        ownerIds: [...ownerIds],
      });
}
