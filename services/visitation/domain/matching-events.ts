import { companySeesUntil } from './company-view.ts';
import type { CompanyLink } from './company-link.ts';
import {
  companyAnsweredBy,
  endRegisteredBy,
  followUpDue,
  nextStepDue,
  type EventEffect,
  type StepFromEvent,
} from './follow.ts';
import { eventAt } from './stamp.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { civilDate, dateOf, instant, type CivilDate } from '#shared/kernel/time.ts';
import type { NextStep } from '#shared/shapes/candidate.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';

/** The events of matching that concern a person. */
export type MatchingEvent =
  | EventOf<'MatchMeetingCalled'>
  | EventOf<'MatchMeetingMoveAsked'>
  | EventOf<'MatchMeetingTimeKept'>
  | EventOf<'MatchMeetingHeld'>
  | EventOf<'PlacementStarted'>
  | EventOf<'PlacementChanged'>
  | EventOf<'PlacementEnded'>
  | EventOf<'PlacementEndPassed'>
  | EventOf<'PlacementCorrected'>
  | EventOf<'PlacementWithdrawn'>
  | EventOf<'MatchMeetingReopened'>
  | EventOf<'SixMonthCheckReopened'>
  | EventOf<'SixMonthCheckFellDue'>
  | EventOf<'SixMonthCheckAnswered'>;

/** What an event of matching means here: the line of the timeline, the next step, and the link to a company. */
export type MatchingStep = EventEffect & { readonly line: HistoryEntry };

/** Reads an event of matching; `ownerId` is the person's owner, for the steps that nobody else is named for. */
export function effectOf(event: MatchingEvent, ownerId: string): MatchingStep {
  switch (event.type) {
    case 'MatchMeetingCalled':
      return event.facts.cancelled ? meetingCancelled(event) : meetingCalled(event);
    case 'MatchMeetingMoveAsked':
      return moveAsked(event);
    case 'MatchMeetingTimeKept':
      return timeKept(event);
    case 'MatchMeetingHeld':
      return meetingHeld(event);
    case 'PlacementStarted':
      return placementStarted(event);
    case 'PlacementChanged':
      return placementChanged(event);
    case 'PlacementEnded':
      return placementEnded(event);
    case 'PlacementEndPassed':
      return endPassed(event);
    case 'PlacementCorrected':
      return placementCorrected(event);
    case 'PlacementWithdrawn':
      return placementWithdrawn(event);
    case 'MatchMeetingReopened':
      return meetingReopened(event);
    case 'SixMonthCheckReopened':
      return checkReopened(event);
    case 'SixMonthCheckFellDue':
      return checkDue(event);
    case 'SixMonthCheckAnswered':
      return checkAnswered(event, ownerId);
  }
}

function meetingCalled(event: EventOf<'MatchMeetingCalled'>): MatchingStep {
  const { meetingId, companyId, companyName, openingId, ownerId, startsAt, sequence } = event.facts;
  const on = dateOf(instant(startsAt));
  const kind = sequence > 0 ? 'match-meeting-moved' : 'match-meeting-called';
  return {
    line: line(event, on, { kind, meetingId, companyId, companyName, openingId, ownerId, startsAt: instant(startsAt) }),
    step: step(event, { kind: 'match-meeting', ownerId, dueOn: on }),
    link: meetingLink(event, { on, state: 'open', until: companySeesUntil(on) }),
  };
}

function meetingCancelled(event: EventOf<'MatchMeetingCalled'>): MatchingStep {
  const { meetingId, companyId, companyName, openingId, ownerId, startsAt, declinedBecause, effortEnded } = event.facts;
  const on = dateOf(instant(startsAt));
  const kind = declinedBecause ? 'match-meeting-declined' : 'match-meeting-cancelled';
  const because = declinedBecause ?? (effortEnded && 'effort-ended');
  const reason = because && { reason: because };
  return {
    line: line(event, on, { kind, meetingId, companyId, companyName, openingId, ...reason }),
    step: step(event, { kind: 'find-match', ownerId, dueOn: nextStepDue(dayOf(event)) }, 'other'),
    link: meetingLink(event, { on, state: 'cancelled', until: dayOf(event) }),
  };
}

/** The company waits for an answer: somebody moves the meeting or keeps the time, at the latest on its day. */
function moveAsked(event: EventOf<'MatchMeetingMoveAsked'>): MatchingStep {
  const { meetingId, companyId, companyName, openingId, ownerId, startsAt, reason } = event.facts;
  const on = dateOf(instant(startsAt));
  const what = { kind: 'match-meeting-move-asked', meetingId, companyId, companyName, openingId, reason } as const;
  const dueOn = earlier(on, companyAnsweredBy(dayOf(event)));
  return { line: line(event, dayOf(event), what), step: step(event, { kind: 'answer-company', ownerId, dueOn }) };
}

function timeKept(event: EventOf<'MatchMeetingTimeKept'>): MatchingStep {
  const { meetingId, companyId, companyName, openingId, ownerId, startsAt } = event.facts;
  const what = { kind: 'match-meeting-time-kept', meetingId, companyId, companyName, openingId } as const;
  const dueOn = dateOf(instant(startsAt));
  return { line: line(event, dayOf(event), what), step: step(event, { kind: 'match-meeting', ownerId, dueOn }) };
}

function meetingHeld(event: EventOf<'MatchMeetingHeld'>): MatchingStep {
  const { meetingId, companyId, companyName, openingId, ownerId, agreed } = event.facts;
  const on = civilDate(event.facts.heldOn);
  const dueOn = nextStepDue(dayOf(event));
  return {
    line: line(event, on, { kind: 'match-meeting-held', meetingId, companyId, companyName, openingId, agreed }),
    step: agreed
      ? step(event, { kind: 'start-placement', ownerId, dueOn }, 'placement')
      : step(event, { kind: 'find-match', ownerId, dueOn }, 'other'),
    link: meetingLink(event, { on, state: 'over', until: agreed ? companySeesUntil(on) : on }),
  };
}

function placementStarted(event: EventOf<'PlacementStarted'>): MatchingStep {
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

function placementChanged(event: EventOf<'PlacementChanged'>): MatchingStep {
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

function placementEnded(event: EventOf<'PlacementEnded'>): MatchingStep {
  const { placementId, companyId, companyName, ownerId, kind: placementKind, reason } = event.facts;
  const on = civilDate(event.facts.endedOn);
  return {
    line: line(event, on, { kind: 'placement-ended', placementId, companyId, companyName, placementKind, reason }),
    step: step(event, { kind: 'find-match', ownerId, dueOn: nextStepDue(dayOf(event)) }, 'other'),
    link: placementLink(event, { on, state: 'over', until: companySeesUntil(on) }),
  };
}

/** Nobody has said what became of it: the company sees the person for a while and no longer, and somebody is to ask. */
function endPassed(event: EventOf<'PlacementEndPassed'>): MatchingStep {
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
function lastingUntil(event: MatchingEvent, endsOn: string | undefined): Pick<CompanyLink, 'state' | 'until'> {
  if (!endsOn || endsOn >= dayOf(event)) return { state: 'open' };
  return { state: 'over', until: companySeesUntil(civilDate(endsOn)) };
}

/** What is right is told; the next step stays, since nothing new has happened. */
function placementCorrected(event: EventOf<'PlacementCorrected'>): MatchingStep {
  const { placementId, companyId, companyName, endsOn, endedOn } = event.facts;
  const on = civilDate(event.facts.startsOn);
  const over = endedOn && ({ state: 'over', until: companySeesUntil(civilDate(endedOn)) } as const);
  return {
    line: line(event, dayOf(event), { kind: 'placement-corrected', placementId, companyId, companyName }),
    link: placementLink(event, { on, ...lastingUntil(event, endsOn), ...over }),
  };
}

function placementWithdrawn(event: EventOf<'PlacementWithdrawn'>): MatchingStep {
  const { placementId, companyId, companyName, ownerId } = event.facts;
  const on = civilDate(event.facts.withdrawnOn);
  return {
    line: line(event, on, { kind: 'placement-withdrawn', placementId, companyId, companyName }),
    step: step(event, { kind: 'find-match', ownerId, dueOn: nextStepDue(dayOf(event)) }, 'other'),
    link: placementLink(event, { on, state: 'cancelled', until: on }),
  };
}

function meetingReopened(event: EventOf<'MatchMeetingReopened'>): MatchingStep {
  const { meetingId, companyId, companyName, openingId, ownerId, startsAt } = event.facts;
  const on = dateOf(instant(startsAt));
  return {
    line: line(event, dayOf(event), { kind: 'match-meeting-reopened', meetingId, companyId, companyName, openingId }),
    step: step(event, { kind: 'match-meeting', ownerId, dueOn: later(on, dayOf(event)) }),
    link: meetingLink(event, { on, state: 'open', until: companySeesUntil(on) }),
  };
}

function checkReopened(event: EventOf<'SixMonthCheckReopened'>): MatchingStep {
  const { placementId, ownerId } = event.facts;
  const dueOn = civilDate(event.facts.dueOn);
  return {
    line: line(event, dayOf(event), { kind: 'six-month-check-reopened', placementId, ownerId }),
    step: step(event, { kind: 'six-month-check', ownerId, dueOn }),
  };
}

function checkDue(event: EventOf<'SixMonthCheckFellDue'>): MatchingStep {
  const { placementId, ownerId } = event.facts;
  const dueOn = civilDate(event.facts.dueOn);
  return {
    line: line(event, dueOn, { kind: 'six-month-check-due', placementId, ownerId }),
    step: step(event, { kind: 'six-month-check', ownerId, dueOn }),
  };
}

function checkAnswered(event: EventOf<'SixMonthCheckAnswered'>, ownerId: string): MatchingStep {
  const { placementId, stillThere, answeredOn } = event.facts;
  return {
    line: line(event, civilDate(answeredOn), { kind: 'six-month-check-answered', placementId, stillThere }),
    step: stillThere
      ? step(event, { kind: 'follow-up', ownerId, dueOn: followUpDue(dayOf(event)) })
      : step(event, { kind: 'find-match', ownerId, dueOn: nextStepDue(dayOf(event)) }, 'other'),
  };
}

function dayOf(event: MatchingEvent): CivilDate {
  return dateOf(instant(event.at));
}

function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? one : other;
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}

function line(event: MatchingEvent, on: CivilDate, what: Omit<HistoryEntry, 'at' | 'on'>): HistoryEntry {
  const { personId, role } = event.actor;
  return { at: instant(event.at), on, version: event.version, ...(role !== 'system' && { byId: personId }), ...what };
}

function step(event: MatchingEvent, next: NextStep, unless?: StepFromEvent['unless']): StepFromEvent {
  return { ...next, ...(unless && { unless }), eventAt: eventAt(instant(event.at), event.id) };
}

function meetingLink(
  event: EventOf<'MatchMeetingCalled'> | EventOf<'MatchMeetingHeld'> | EventOf<'MatchMeetingReopened'>,
  now: Pick<CompanyLink, 'on' | 'state' | 'until'>,
): CompanyLink {
  const { meetingId: id, companyId, ownerId } = event.facts;
  return { id, kind: 'match-meeting', companyId, ownerId, ...now, eventAt: eventAt(instant(event.at), event.id) };
}

function placementLink(
  event: EventOf<
    | 'PlacementStarted'
    | 'PlacementChanged'
    | 'PlacementEnded'
    | 'PlacementEndPassed'
    | 'PlacementCorrected'
    | 'PlacementWithdrawn'
  >,
  now: Pick<CompanyLink, 'on' | 'state' | 'until'>,
): CompanyLink {
  const { placementId: id, companyId, ownerId } = event.facts;
  return { id, kind: 'placement', companyId, ownerId, ...now, eventAt: eventAt(instant(event.at), event.id) };
}
