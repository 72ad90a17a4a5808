import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { faultOfSaid } from '#services/matching/domain/work-observation.ts';
import { hasNamedBuddy } from '#services/matching/store/company-buddies.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { seenAtCompany } from '#services/matching/store/seen-at-company.ts';
import { descriptionSent } from '#services/matching/store/send-description.ts';
import { ownObservation } from '#services/matching/store/work-observation-items.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { WorkDescribed, WorkDescriptionSent } from '#shared/shapes/work-observation.ts';

/**
 * A buddy or a contact person describes how somebody works, or puts right what they wrote themselves: the day stays as it
 * was. Refusals: placement-not-found, buddy-has-left, observation-not-found, fields-not-accepted.
 */
export async function describeWork(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { companyId, placementId }: { readonly companyId: CompanyId; readonly placementId: PlacementId },
  { corrects, reason, keepWords: _seen, ...said }: WorkDescribed,
): Promise<Result<WorkDescriptionSent, MatchingRefusal>> {
  const placement = await seenAtCompany(call, table, { companyId, placementId });
  if (!placement) return refuse('placement-not-found');
  if (call.caller.role === 'buddy' && !(await hasNamedBuddy(table, companyId))) return refuse('buddy-has-left');
  const fault = faultOfSaid(placement, said, call.now);
  if (fault) return fault;
  const before = corrects && (await ownObservation(call, table, placementId, corrects));
  if (corrects && !before) return refuse('observation-not-found');
  const sent = before
    ? ({ observationId: before.observationId, move: 'correct', said: { ...said, on: before.said.on } } as const)
    : ({ observationId: call.newId('observation'), move: 'describe', said } as const);
  return commit(call, table, descriptionSent(call, placement, { ...sent, ...(reason && { reason }) }));
}
