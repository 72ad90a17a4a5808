import { isUnderWay } from '#services/matching/domain/agreement.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementItem, agreementsOf } from '#services/matching/store/agreement-items.ts';
import { chosenTemplate, stillLeftOut } from '#services/matching/store/chosen-template.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { AgreementChanged, AgreementRenewal } from '#shared/shapes/agreement.ts';
import { placementChange } from './change-placement.ts';
import { draftOf } from './draft-agreement.ts';

/**
 * Renews an agreement that ends, or whose last day has passed while the person is still there: the placement gets its new last day
 * and the agreement its next version, a draft with all the words of the one before, in one step. The one in force holds until
 * everybody has signed.
 * Refusals: placement-not-found, placement-has-ended, agreement-not-found (nothing to renew), agreement-under-way,
 * placement-rule-broken, stale-version, fields-not-accepted.
 */
export async function renewAgreement(
  call: Call,
  matching: MatchingStore,
  placementId: PlacementId,
  { version, endsOn }: AgreementRenewal,
): Promise<Result<AgreementChanged, MatchingRefusal>> {
  const { table } = matching;
  const [placement, before] = await Promise.all([
    table.fresh(placementItem, placementId),
    agreementsOf(table, placementId),
  ]);
  if (!placement) return refuse('placement-not-found');
  if (placement.state !== 'running') return refuse('placement-has-ended');
  if (before.some(isUnderWay)) return refuse('agreement-under-way');
  const former = before.find(({ state }) => state === 'in-force');
  if (!former) return refuse('agreement-not-found');
  const today = dateOf(call.now);
  const effectiveOn = today < placement.startsOn ? placement.startsOn : today;
  const changed = await placementChange(call, matching, placementId, { version, effectiveOn, endsOn });
  if (!changed.ok) return changed;
  const template = await chosenTemplate(table, await stillLeftOut(table, former.template));
  if (!template.ok) return template;
  const { words, considerationsReleased } = former;
  const agreement = draftOf(call, matching, {
    ...{ placement, before, words, template: template.value },
    ...(considerationsReleased && { considerationsReleased }),
  });
  const { agreementId, state } = agreement;
  const { placement: _renewed, ...saved } = changed.value;
  return commit(call, table, {
    ...saved,
    writes: [...saved.writes, insert(agreementItem, agreement, 'agreement-under-way')],
    answer: { agreementId, version: agreement.version, state },
  });
}
