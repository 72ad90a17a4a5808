import type { Compensation } from '#services/matching/domain/compensation.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

/** What is told of money for help: ids and how it stands. */
export function compensationChanged(one: Compensation, followsPause = false): DomainEvent<'CompensationChanged'> {
  const { compensationId, version, placementId, candidateId, companyId, state, draftedById: ownerId } = one;
  const facts = {
    compensationId,
    placementId,
    candidateId,
    companyId,
    state,
    ownerId,
    ...(followsPause && { followsPause }),
  };
  return domainEvent('CompensationChanged', { id: compensationId, version }, facts);
}
