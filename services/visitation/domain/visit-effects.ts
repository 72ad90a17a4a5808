import type { EventOf } from '#shared/events/catalogue.ts';
import { civilDate, dateOf, instant } from '#shared/kernel/time.ts';
import { followUpDue } from './follow.ts';
import { dayOf, line, step, type MatchingStep } from './matching-step.ts';

/**
 * A line for what happened to a visit, on the day of the visit. One that was held is a follow-up, so the next one is planned
 * from it; the others move no step, because what waits is not to wait longer for a plan.
 */
export function visitEffectOf(event: EventOf<'VisitChanged'>): MatchingStep {
  const { placementId, companyId, companyName, kind: placementKind, ownerId, change, startsAt, heldOn } = event.facts;
  const on = heldOn ? civilDate(heldOn) : dateOf(instant(startsAt));
  const what = { kind: `visit-${change}`, placementId, companyId, companyName, placementKind } as const;
  const next = { kind: 'follow-up', ownerId, dueOn: followUpDue(dayOf(event)) } as const;
  return { line: line(event, on, what), ...(change === 'held' && { step: step(event, next) }) };
}
