import type { EventOf } from '#shared/events/catalogue.ts';
import { dayOf, line, type MatchingStep } from './matching-step.ts';

/** A side has said how it sees that a placement ended: that it did, and nothing of what. */
export function lookBackEffectOf(event: EventOf<'LookBackChanged'>): MatchingStep {
  const { side = 'person', placementId, companyId } = event.facts;
  return { line: line(event, dayOf(event), { kind: `look-back-${side}`, placementId, companyId }) };
}
