import type { Visit } from '#services/matching/domain/visit.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { termsOn } from '#services/matching/domain/terms.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { VisitView } from '#shared/shapes/visit.ts';

/** In the municipality: the visits of a placement; while one is planned, also under whoever visits. */
export const visitItem = defineItem<Visit, 'visits-of'>({
  name: 'visit',
  partition: (visit) => [visit.placementId],
  sort: (visit) => [visit.visitId],
  indexes: {
    'visits-of': {
      on: 'gsi1',
      place: (visit) =>
        visit.state === 'planned' ? { of: [visit.ownerId], sort: `${visit.startsAt}#${visit.visitId}` } : undefined,
    },
  },
});

export function visitChanged(
  placement: Placement,
  visit: Visit,
  change: FactsOf<'VisitChanged'>['change'],
): DomainEvent<'VisitChanged'> {
  const { visitId, version, ownerId, startsAt, visitor, note } = visit;
  const { placementId, candidateId, companyId, companyName } = placement;
  const { kind } = termsOn(placement, dateOf(startsAt));
  return domainEvent(
    'VisitChanged',
    { id: visitId, version },
    {
      ...{ visitId, placementId, candidateId, companyId, companyName, ownerId, kind, change, startsAt, visitor },
      ...(note && { heldOn: note.heldOn }),
    },
  );
}

export function visitView({ note, ...visit }: Visit): VisitView {
  return { ...visit, ...(note && { note: { ...note } }) };
}
