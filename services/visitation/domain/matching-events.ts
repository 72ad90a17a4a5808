import type { EventOf } from '#shared/events/catalogue.ts';
import { civilDate, dateOf, instant } from '#shared/kernel/time.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { stillThereRungOn } from '#shared/rules/still-there-rules.ts';
import { agreementEffectOf, type AgreementEvent } from './agreement-effects.ts';
import { checkInEffectOf, type CheckInEvent } from './check-in-effects.ts';
import { stillThereEffectOf, type StillThereEvent } from './still-there-effects.ts';
import { lookBackEffectOf } from './look-back-effects.ts';
import { companySeesUntil } from './company-view.ts';
import type { CompanyLink } from './company-link.ts';
import { companyAnsweredBy, followUpDue, nextStepDue } from './follow.ts';
import { hoursEffectOf, type HoursEvent } from './hours-effects.ts';
import { learningBegan, learningEnded, type LearningEvent } from './learning-effects.ts';
import { dayOf, earlier, later, line, step, type MatchingStep } from './matching-step.ts';
import {
  endPassed,
  placementChanged,
  placementCorrected,
  placementEnded,
  placementStarted,
  placementWithdrawn,
  type PlacementEvent,
} from './placement-effects.ts';
import { toldLineOf, type ToldEvent } from './told-lines.ts';
import { visitEffectOf } from './visit-effects.ts';
import { eventAt } from './stamp.ts';

/** The events of matching, and of learning at a workplace, that concern a person. */
export type MatchingEvent =
  | LearningEvent
  | PlacementEvent
  | HoursEvent
  | CheckInEvent
  | EventOf<'VisitChanged'>
  | StillThereEvent
  | EventOf<'LookBackChanged'>
  | AgreementEvent
  | EventOf<'MatchMeetingCalled'>
  | EventOf<'MatchMeetingMoveAsked'>
  | EventOf<'MatchMeetingTimeKept'>
  | EventOf<'MatchMeetingHeld'>
  | EventOf<'MatchMeetingReopened'>
  | EventOf<'SixMonthCheckReopened'>
  | EventOf<'SixMonthCheckFellDue'>
  | EventOf<'SixMonthCheckAnswered'>;

/** What an event means for the person, undefined where it is no news of their path. */
export function meaningOf(event: MatchingEvent | ToldEvent, ownerId: string): MatchingStep | undefined {
  switch (event.type) {
    case 'MeetingTimesChanged':
    case 'EvidencePackChanged':
    case 'CompensationChanged':
      return toldLineOf(event);
    default:
      return effectOf(event, ownerId);
  }
}

/** Reads such an event; `ownerId` is the person's owner, for the steps that nobody else is named for. */
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
    case 'LearningRecordOpened':
      return learningBegan(event, ownerId);
    case 'LearningRecordClosed':
      return learningEnded(event, ownerId);
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
    case 'PlacementPaused':
    case 'PlacementResumed':
    case 'PlacementPauseEndPassed':
    case 'AttendanceSignalled':
    case 'PlacementBuddyWithdrawn':
    case 'HoursLevelReached':
    case 'HelpCallOpened':
    case 'HelpCallClosed':
      return hoursEffectOf(event);
    case 'VisitChanged':
      return visitEffectOf(event);
    case 'CheckInKept':
    case 'CheckInLeftUnanswered':
      return checkInEffectOf(event);
    case 'StillThereKept':
    case 'StillThereLeftUnanswered':
    case 'SixMonthCheckDropped':
      return stillThereEffectOf(event);
    case 'LookBackChanged':
      return lookBackEffectOf(event);
    case 'AgreementOffered':
    case 'AgreementSigned':
    case 'AgreementDeclined':
    case 'AgreementQuestionAsked':
    case 'AgreementReopened':
    case 'AgreementLeftUnsigned':
      return agreementEffectOf(event);
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
    step: step(event, { kind: 'six-month-check', ownerId, dueOn: workedOn(dueOn) }),
  };
}

/** Person and workplace are asked first: the owner's own step is the day on which somebody rings. */
function checkDue(event: EventOf<'SixMonthCheckFellDue'>): MatchingStep {
  const { placementId, ownerId } = event.facts;
  const dueOn = civilDate(event.facts.dueOn);
  return {
    line: line(event, dueOn, { kind: 'six-month-check-due', placementId, ownerId }),
    step: step(event, { kind: 'six-month-check', ownerId, dueOn: stillThereRungOn(dueOn) }),
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

function meetingLink(
  event: EventOf<'MatchMeetingCalled'> | EventOf<'MatchMeetingHeld'> | EventOf<'MatchMeetingReopened'>,
  now: Pick<CompanyLink, 'on' | 'state' | 'until'>,
): CompanyLink {
  const { meetingId: id, companyId, ownerId } = event.facts;
  return { id, kind: 'match-meeting', companyId, ownerId, ...now, eventAt: eventAt(instant(event.at), event.id) };
}
