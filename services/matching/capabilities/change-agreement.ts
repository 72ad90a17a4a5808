import { changeAgreement as alter } from '#services/matching/domain/agreement.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementReopened } from '#services/matching/store/agreement-events.ts';
import { agreementOf } from '#services/matching/store/agreement-items.ts';
import { agreementWrite } from '#services/matching/store/agreement-writes.ts';
import { chosenTemplate, standardTemplate } from '#services/matching/store/chosen-template.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { AgreementId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { AgreementChange, AgreementChanged } from '#shared/shapes/agreement.ts';

/** Which version of which placement's agreement. */
export type AgreementPlace = { readonly placementId: PlacementId; readonly agreementId: AgreementId };

/**
 * Writes other words in a draft. One that was sent becomes a draft again, and its signatures fall away.
 * It keeps the template it was made of, unless the newest is chosen.
 * Refusals: agreement-not-found, agreement-is-over, stale-version, agreement-template-changed, fields-not-accepted (a clause
 * that stays was left out).
 */
export async function changeAgreement(
  call: Call,
  { table }: MatchingStore,
  { placementId, agreementId }: AgreementPlace,
  { version, ...words }: AgreementChange,
): Promise<Result<AgreementChanged, MatchingRefusal>> {
  const before = await agreementOf(table, placementId, agreementId);
  if (!before) return refuse('agreement-not-found');
  if (words.template) {
    const chosen = await chosenTemplate(table, words.template, before.template ?? standardTemplate);
    if (!chosen.ok) return chosen;
  }
  const changed = alter(before, words, { role: call.caller.role, version });
  if (!changed.ok) return changed;
  const after = changed.value;
  return commit(call, table, {
    writes: [agreementWrite(before, after, 'change-agreement')],
    events: before.state === 'to-be-signed' ? [agreementReopened(after)] : [],
    about: [before.candidateId],
    answer: { agreementId, version: after.version, state: after.state },
  });
}
