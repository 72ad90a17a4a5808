import type { EventOf } from '#shared/events/catalogue.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { companySeesUntil } from './company-view.ts';
import type { CompanyLink } from './company-link.ts';
import { endRegisteredBy, followUpDue, nextStepDue } from './follow.ts';
import { dayOf, later, line, step, type MatchingStep } from './matching-step.ts';
import { eventAt } from './stamp.ts';

/** What the events of a placement mean for the person. */

type PlacementEventName =
  | 'PlacementStarted'
  | 'PlacementChanged'
  | 'PlacementEnded'
  | 'PlacementEndPassed'
  | 'PlacementCorrected'
  | 'PlacementWithdrawn';
export type PlacementEvent = { [Name in PlacementEventName]: EventOf<Name> }[PlacementEventName];

export function placementStarted(event: EventOf<'PlacementStarted'>): MatchingStep {
  const { placementId, companyId, companyName, ownerId, kind: placementKind, hoursPerWeek, endsOn } = event.facts;
  const on = civilDate(event.facts.startsOn);
  const due = followUpDue(later(on, dayOf(event)));
  const dueOn = endsOn && endsOn < due ? later(civilDate(endsOn), dayOf(event)) : due;
  return {
    line: line(event, on, {
      kind: 'placement-started',
      placementId,
      companyId,
      companyName,
      placementKind,
      hoursPerWeek,
    }),
    step: step(event, { kind: 'follow-up', ownerId, dueOn }),
    link: placementLink(event, { on, state: 'open' }),
  };
}

export function placementChanged(event: EventOf<'PlacementChanged'>): MatchingStep {
  const { placementId, companyId, companyName, ownerId, kind: placementKind, hoursPerWeek } = event.facts;
  const on = civilDate(event.facts.effectiveOn);
  return {
    line: line(event, on, {
      kind: 'placement-changed',
      placementId,
      companyId,
      companyName,
      placementKind,
      hoursPerWeek,
    }),
    step: step(event, { kind: 'follow-up', ownerId, dueOn: followUpDue(later(on, dayOf(event))) }),
    link: placementLink(event, { on, ...lastingUntil(event, event.facts.endsOn) }),
  };
}

export function placementEnded(event: EventOf<'PlacementEnded'>): MatchingStep {
  const { placementId, companyId, companyName, ownerId, kind: placementKind, reason } = event.facts;
  const on = civilDate(event.facts.endedOn);
  return {
    line: line(event, on, { kind: 'placement-ended', placementId, companyId, companyName, placementKind, reason }),
    step: step(event, { kind: 'find-match', ownerId, dueOn: nextStepDue(dayOf(event)) }, 'other'),
    link: placementLink(event, { on, state: 'over', until: companySeesUntil(on) }),
  };
}

/** Nobody has said what became of it: the company sees the person for a while and no longer, and somebody is to ask. */
export function endPassed(event: EventOf<'PlacementEndPassed'>): MatchingStep {
  const { placementId, companyId, companyName, ownerId, kind: placementKind } = event.facts;
  const on = civilDate(event.facts.endsOn);
  const dueOn = endRegisteredBy(dayOf(event));
  const asked = step(event, { kind: 'register-end', ownerId, dueOn }, 'prolonged');
  return {
    line: line(event, on, { kind: 'placement-end-passed', placementId, companyId, companyName, placementKind }),
    step: { ...asked, of: placementId },
    link: placementLink(event, { on, ...lastingUntil(event, on) }),
  };
}

/** A placement that runs lasts for the company too, unless its planned end has passed. */
function lastingUntil(event: PlacementEvent, endsOn: string | undefined): Pick<CompanyLink, 'state' | 'until'> {
  if (!endsOn || endsOn >= dayOf(event)) return { state: 'open' };
  return { state: 'over', until: companySeesUntil(civilDate(endsOn)) };
}

/** What is right is told; the next step stays, since nothing new has happened. */
export function placementCorrected(event: EventOf<'PlacementCorrected'>): MatchingStep {
  const { placementId, companyId, companyName, endsOn, endedOn } = event.facts;
  const on = civilDate(event.facts.startsOn);
  const over = endedOn && ({ state: 'over', until: companySeesUntil(civilDate(endedOn)) } as const);
  return {
    line: line(event, dayOf(event), { kind: 'placement-corrected', placementId, companyId, companyName }),
    link: placementLink(event, { on, ...lastingUntil(event, endsOn), ...over }),
  };
}

export function placementWithdrawn(event: EventOf<'PlacementWithdrawn'>): MatchingStep {
  const { placementId, companyId, companyName, ownerId } = event.facts;
  const on = civilDate(event.facts.withdrawnOn);
  return {
    line: line(event, on, { kind: 'placement-withdrawn', placementId, companyId, companyName }),
    step: step(event, { kind: 'find-match', ownerId, dueOn: nextStepDue(dayOf(event)) }, 'other'),
    link: placementLink(event, { on, state: 'cancelled', until: on }),
  };
}

function placementLink(event: PlacementEvent, now: Pick<CompanyLink, 'on' | 'state' | 'until'>): CompanyLink {
  const { placementId: id, companyId, ownerId, buddyId, companyName } = event.facts;
  const who = { companyId, ownerId, buddyId, ...(companyName && { companyName }) };
  return { id, kind: 'placement', ...who, ...now, eventAt: eventAt(instant(event.at), event.id) };
}
