import type { Preparation } from '#services/visitation/domain/preparation.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';

/** What is told of a preparation: whose it is and which version, never what was said. */
export function preparationTold(
  type: 'PreparationSubmitted' | 'PreparationChanged',
  { candidateId, municipality, version }: Preparation,
): DomainEvent {
  return domainEvent(type, { id: candidateId, version }, { candidateId, municipality });
}
