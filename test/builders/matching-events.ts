import { randomBytes, randomInt } from 'node:crypto';
import type { EventName, EventOf, FactsOf } from '#shared/events/catalogue.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { aPartnership } from './call.ts';

export const broker = 'per-brokerbrokerbroker00';

/** An event as matching tells it; `at` says when. */
function told<Name extends EventName>(
  type: Name,
  scope: Scope,
  at: string,
  aggregate: string,
  facts: FactsOf<Name>,
): EventOf<Name> {
  return {
    id: newId('event', randomBytes),
    type,
    schema: 1,
    scope,
    partnership: aPartnership,
    aggregate,
    version: 1,
    at,
    actor: { personId: broker, role: 'job-broker' },
    facts,
  };
}

/** What is told of one person at one company: a meeting, a placement and learning, each act at its own time. */
export function matchingEventsOf(
  scope: Scope,
  candidateId: string,
  companyId = String(randomInt(10_000_000, 99_999_999)),
) {
  const meetingId = newId('matchMeeting', randomBytes);
  const placementId = newId('placement', randomBytes);
  const openingId = newId('opening', randomBytes);
  const companyName = 'Hvedekrogen Bageri';
  const meeting = { meetingId, candidateId, openingId, companyId, companyName, ownerId: broker };
  const placement = { placementId, candidateId, companyId, companyName, openingId, buddyId: 'bud-1', ownerId: broker };
  const record = { recordId: newId('learningRecord', randomBytes), candidateId, companyId, institutionId: '99143908' };
  const hours = { kind: 'internship', hoursPerWeek: 12, paidHoursPerWeek: 0 } as const;
  const called = (at: string, startsAt: string, more: Partial<FactsOf<'MatchMeetingCalled'>> = {}) =>
    told('MatchMeetingCalled', scope, at, meetingId, {
      ...meeting,
      startsAt,
      minutes: 45,
      place: 'Torvegade 4',
      staffIds: [],
      sequence: 0,
      cancelled: false,
      ...more,
    });
  return {
    companyId,
    meetingId,
    placementId,
    called,
    learningBegan: (at: string) =>
      told('LearningRecordOpened', scope, at, record.recordId, { ...record, goals: [], openedOn: at.slice(0, 10) }),
    learningEnded: (at: string) =>
      told('LearningRecordClosed', scope, at, record.recordId, {
        ...record,
        ...{ because: 'completed', closedOn: at.slice(0, 10) },
      }),
    cancelled: (at: string, startsAt: string) => called(at, startsAt, { sequence: 1, cancelled: true }),
    moveAsked: (at: string, startsAt: string) =>
      told('MatchMeetingMoveAsked', scope, at, meetingId, {
        ...meeting,
        ...{ startsAt, answerId: newId('answer', randomBytes), reason: 'time-does-not-suit', proposed: [] },
      }),
    timeKept: (at: string, startsAt: string) =>
      told('MatchMeetingTimeKept', scope, at, meetingId, { ...meeting, startsAt }),
    held: (at: string, agreed: boolean, heldOn = at.slice(0, 10)) =>
      told('MatchMeetingHeld', scope, at, meetingId, { ...meeting, heldOn, agreed }),
    started: (at: string, startsOn: string, more: { endsOn?: string } = {}) =>
      told('PlacementStarted', scope, at, placementId, { ...placement, ...hours, startsOn, ...more }),
    changed: (at: string, effectiveOn: string, more: { endsOn?: string } = {}) =>
      told('PlacementChanged', scope, at, placementId, { ...placement, ...hours, effectiveOn, before: hours, ...more }),
    endPassed: (at: string, endsOn: string) =>
      told('PlacementEndPassed', scope, at, placementId, { ...placement, kind: 'internship', endsOn }),
    corrected: (at: string, startsOn: string, endsOn: string) =>
      told('PlacementCorrected', scope, at, placementId, {
        ...{ ...placement, startsOn, endsOn },
        terms: [{ from: startsOn, ...hours }],
      }),
    ended: (at: string, endedOn: string) =>
      told('PlacementEnded', scope, at, placementId, {
        ...placement,
        kind: 'internship',
        paidHoursPerWeek: 0,
        endedOn,
        reason: 'agreed-end',
      }),
    checkDue: (at: string, dueOn: string) =>
      told('SixMonthCheckFellDue', scope, at, placementId, { placementId, candidateId, ownerId: broker, dueOn }),
    checkAnswered: (at: string, stillThere: boolean) =>
      told('SixMonthCheckAnswered', scope, at, placementId, {
        placementId,
        candidateId,
        stillThere,
        dueOn: at.slice(0, 10),
        answeredOn: at.slice(0, 10),
      }),
  };
}
