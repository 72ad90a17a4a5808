import type { WorkDescription } from '#services/matching/domain/work-description.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { ObservationVoidReason } from '#shared/shapes/work-observation.ts';

/** Settlements are an answer's second version: it is sent once and settled once. */
const settledVersion = 2;

export function workDescribed(sent: WorkDescription): DomainEvent<'WorkDescribed'> {
  const { answerId, version, owner, about: placementId, partnership, candidateId, companyId, observationId } = sent;
  const facts = { answerId, owner, placementId, partnership, candidateId, companyId, observationId };
  return domainEvent('WorkDescribed', { id: answerId, version }, facts);
}

export function workDescribedSettled(
  { scope: sender, facts }: EventOf<'WorkDescribed'>,
  because?: ObservationVoidReason,
): DomainEvent<'WorkDescribedSettled'> {
  const { answerId, placementId, candidateId, observationId } = facts;
  return domainEvent(
    'WorkDescribedSettled',
    { id: answerId, version: settledVersion },
    {
      ...{ answerId, sender, outcome: because ? 'void' : 'accepted', placementId, candidateId, observationId },
      ...(because && { because }),
    },
  );
}
