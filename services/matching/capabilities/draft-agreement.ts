import { isUnderWay, type Agreement } from '#services/matching/domain/agreement.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementItem, agreementsOf } from '#services/matching/store/agreement-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { AgreementChanged, AgreementDraft } from '#shared/shapes/agreement.ts';

/**
 * Drafts the agreement about a placement, or an amendment to the one in force: the next version. At most one is under way.
 * Refusals: placement-not-found, placement-has-ended, agreement-under-way.
 */
export async function draftAgreement(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  { words, considerationsReleased }: AgreementDraft,
): Promise<Result<AgreementChanged, MatchingRefusal>> {
  const { table } = matching;
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  if (placement.state !== 'running') return refuse('placement-has-ended');
  const before = await agreementsOf(table, placementId);
  if (before.some(isUnderWay)) return refuse('agreement-under-way');
  const { candidateId, companyId, companyName, ownerId } = placement;
  const agreementId = call.newId('agreement');
  const agreement: Agreement = {
    ...{ agreementId, placementId, candidateId, companyId, companyName, ownerId, words },
    ...(considerationsReleased && { considerationsReleased }),
    partnership: matching.shared().scope as PartnershipScope,
    ...{ number: (before.at(-1)?.number ?? 0) + 1, version: 1, state: 'draft', edition: 0 },
    ...{ draftedAt: call.now, signatures: [], changes: [] },
  };
  return commit(call, table, {
    writes: [insert(agreementItem, agreement, 'agreement-under-way')],
    events: [],
    about: [candidateId],
    answer: { agreementId, version: agreement.version, state: agreement.state },
  });
}
