import type { EventOf, FactsOf } from '#shared/events/catalogue.ts';
import { civilDate, dateOf, instant, type CivilDate } from '#shared/kernel/time.ts';
import type { ClosingReason } from '#shared/shapes/candidate-changes.ts';
import type { Fact } from '#services/insight/domain/case.ts';

type CaseEventName =
  | 'CandidateReferred'
  | 'CandidateProfiled'
  | 'CandidateClosed'
  | 'CandidateReopened'
  | 'PlacementStarted'
  | 'PlacementChanged'
  | 'PlacementEnded'
  | 'PlacementCorrected'
  | 'PlacementWithdrawn'
  | 'SixMonthCheckAnswered'
  | 'SixMonthCheckReopened'
  | 'EnrolmentStarted'
  | 'EnrolmentCorrected'
  | 'ConsentGranted'
  | 'ConsentEnded';

/** The events that say something about a person's case. */
export type CaseEvent = { [Name in CaseEventName]: EventOf<Name> }[CaseEventName];

/** What an event tells about a person. The day is the day of the event's facts, never the day of its registration. */
export function factsFromEvent(event: CaseEvent): Fact[] {
  const { version } = event;
  switch (event.type) {
    case 'CandidateReferred': {
      const on = civilDate(event.facts.referredOn);
      return [
        { is: 'referred', on, version },
        { is: 'groups', on, version, groups: event.facts.targetGroups },
      ];
    }
    case 'CandidateProfiled':
      return [
        { is: 'groups', on: groupsFrom(event.facts), version, groups: event.facts.targetGroups },
        ...reopened(event.facts.reopenedOn, version),
      ];
    case 'CandidateClosed': {
      const { reason, closedOn } = event.facts;
      return [{ is: 'closed', reason: reason as ClosingReason, on: civilDate(closedOn), version }];
    }
    case 'CandidateReopened':
      return reopened(event.facts.reopenedOn, version);
    case 'PlacementStarted':
      return [{ ...work(event.facts), on: civilDate(event.facts.startsOn), version }];
    case 'PlacementChanged':
      return [{ ...work(event.facts), on: civilDate(event.facts.effectiveOn), version }];
    case 'PlacementEnded':
      return [{ is: 'ended', of: event.facts.placementId, on: civilDate(event.facts.endedOn), version }];
    case 'PlacementCorrected':
      return corrected(event.facts, version);
    case 'PlacementWithdrawn':
      return [{ is: 'withdrawn', of: event.facts.placementId, on: civilDate(event.facts.withdrawnOn), version }];
    case 'EnrolmentStarted': {
      const { enrolmentId: of, startedOn } = event.facts;
      return [{ is: 'uplift', of, begun: true, on: civilDate(startedOn), version }];
    }
    case 'EnrolmentCorrected': {
      const { enrolmentId: of, startedOn } = event.facts;
      const on = startedOn ? civilDate(startedOn) : dateOf(instant(event.at));
      return [{ is: 'uplift', of, begun: startedOn !== undefined, on, version }];
    }
    case 'ConsentGranted':
      return resultsConsent(event, true);
    case 'ConsentEnded':
      return resultsConsent(event, false);
    case 'SixMonthCheckReopened':
      // Asked for another municipality: it is counted there, and once.
      if (event.facts.carriedFrom) return [];
      return [{ is: 'answered', of: event.facts.placementId, on: civilDate(event.facts.dueOn), version }];
    case 'SixMonthCheckAnswered': {
      if (event.facts.carriedFrom) return [];
      const { placementId, stillThere, answeredOn } = event.facts;
      return [{ is: 'answered', of: placementId, stillThere, on: civilDate(answeredOn), version }];
    }
  }
}

/** Only a yes to the project's results concerns the figures. */
function resultsConsent({ version, facts }: EventOf<'ConsentGranted' | 'ConsentEnded'>, given: boolean): Fact[] {
  if (facts.purpose !== 'project-results') return [];
  return [{ is: 'results-consent', on: civilDate(facts.on), version, given }];
}

function reopened(on: string | undefined, version: number): Fact[] {
  return on ? [{ is: 'reopened', on: civilDate(on), version }] : [];
}

/** Groups that came later than the conversation they are told with leave the days before as they were. */
function groupsFrom({ heldOn, groupsFrom: from = heldOn }: FactsOf<'CandidateProfiled'>): CivilDate {
  return civilDate(from > heldOn ? from : heldOn);
}

/** What holds after a correction, whole: the work of each stretch, and the end where there is one. */
function corrected({ placementId: of, terms, endedOn }: FactsOf<'PlacementCorrected'>, version: number): Fact[] {
  const works = terms.map(({ from, kind, paidHoursPerWeek }) => {
    return { is: 'work', of, kind, paidHoursPerWeek, on: civilDate(from), version } as const;
  });
  const [first] = works;
  return [
    ...(first ? [{ is: 'corrected', of, on: first.on, version } as const] : []),
    ...works,
    ...(endedOn ? [{ is: 'ended', of, on: civilDate(endedOn), version } as const] : []),
  ];
}

function work({ placementId, kind, paidHoursPerWeek }: FactsOf<'PlacementStarted' | 'PlacementChanged'>) {
  return { is: 'work', of: placementId, kind, paidHoursPerWeek } as const;
}
