import { withdrawAgreement as withdraw } from '#services/matching/domain/agreement.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementClosed } from '#services/matching/store/agreement-events.ts';
import { agreementOf } from '#services/matching/store/agreement-items.ts';
import { agreementWrite } from '#services/matching/store/agreement-writes.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { AgreementChanged, AgreementStep } from '#shared/shapes/agreement.ts';
import type { AgreementPlace } from './change-agreement.ts';

/**
 * Withdraws a version that is not in force: it goes from everybody's page. The one in force, if there is one, still is.
 * Refusals: agreement-not-found, agreement-is-over, stale-version.
 */
export async function withdrawAgreement(
  call: Call,
  { table }: MatchingStore,
  { placementId, agreementId }: AgreementPlace,
  { version }: AgreementStep,
): Promise<Result<AgreementChanged, MatchingRefusal>> {
  const before = await agreementOf(table, placementId, agreementId);
  if (!before) return refuse('agreement-not-found');
  const withdrawn = withdraw(before, { role: call.caller.role, version });
  if (!withdrawn.ok) return withdrawn;
  const after = withdrawn.value;
  return commit(call, table, {
    writes: [agreementWrite(before, after, 'withdraw-agreement')],
    events: before.edition > 0 ? [agreementClosed(after)] : [],
    about: [before.candidateId],
    answer: { agreementId, version: after.version, state: after.state },
  });
}
