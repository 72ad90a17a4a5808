import { faultsOfPastDay } from '#services/competence/domain/past-day.ts';
import { consentTable, withdrawn } from '#services/competence/domain/education-consent.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { consentTold, educationConsentItem, keepSaid } from '#services/competence/store/consent-items.ts';
import { whoArranges } from '#services/competence/store/who-arranges.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { EducationConsentSaved, EducationConsentWithdrawal } from '#shared/shapes/education-consent.ts';

/**
 * Writes down that a person took the consent back: no institution sees them from now on.
 * Refusals: consent-not-given, stale-version, fields-not-accepted.
 */
export async function withdrawEducationConsent(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  candidateId: CandidateId,
  { version, withdrawnOn }: EducationConsentWithdrawal,
): Promise<Result<EducationConsentSaved, CompetenceRefusal>> {
  const before = await table.fresh(educationConsentItem, candidateId);
  if (!before) return refuse('consent-not-given');
  if (before.version !== version) return refuse('stale-version');
  const errors = faultsOfPastDay('/withdrawnOn', withdrawnOn, call.now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const consent = withdrawn(before, 'withdraw-education-consent', withdrawnOn);
  if (!consent) return refuse('consent-not-given');
  return commit(call, table, {
    writes: [
      replace(educationConsentItem, before, consent, priorStates(consentTable, 'withdraw-education-consent')),
      keepSaid(consent, call.caller.personId, call.now),
    ],
    events: [consentTold(consent, await whoArranges(table, before))],
    about: [candidateId],
    answer: { candidateId, version: consent.version, state: consent.state },
  });
}
