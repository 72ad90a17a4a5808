import { withdrawalOf } from '#services/competence/domain/education-consent.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { consentWithdrawalItem, ownConsentItem } from '#services/competence/store/consent-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { OwnConsentWithdrawal, OwnConsentWithdrawalSent } from '#shared/shapes/education-consent.ts';

/**
 * A person takes the consent back in the own app: as easy as it was to give. The consent is the municipality's, which the
 * person's own row names; this is an answer, which it applies. Refusals: consent-not-found, consent-not-given, stale-version.
 */
export async function withdrawOwnConsent(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  candidateId: CandidateId,
  { version }: OwnConsentWithdrawal,
): Promise<Result<OwnConsentWithdrawalSent, CompetenceRefusal>> {
  const own = await table.fresh(ownConsentItem, candidateId);
  if (!own) return refuse('consent-not-found');
  if (own.state !== 'given') return refuse('consent-not-given');
  if (own.version !== version) return refuse('stale-version');
  const answerId = call.newId('answer');
  const withdrawal = withdrawalOf(own, { answerId, sentBy: call.caller.personId, now: call.now });
  const { owner, state } = withdrawal;
  return commit(call, table, {
    writes: [insert(consentWithdrawalItem, withdrawal)],
    events: [
      domainEvent(
        'OwnConsentWithdrawn',
        { id: answerId, version: withdrawal.version },
        { answerId, owner, candidateId, ...(own.partnership && { partnership: own.partnership }) },
      ),
    ],
    about: [candidateId],
    answer: { answerId, state },
  });
}
