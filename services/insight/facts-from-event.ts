import type { EventOf, FactsOf } from '#shared/events/catalogue.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { Fact } from '#services/insight/domain/case.ts';

type CaseEventName =
  | 'CandidateReferred'
  | 'CandidateProfiled'
  | 'PlacementStarted'
  | 'PlacementChanged'
  | 'PlacementEnded'
  | 'SixMonthCheckAnswered';

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
      return [{ is: 'groups', on: civilDate(event.facts.heldOn), version, groups: event.facts.targetGroups }];
    case 'PlacementStarted':
      return [{ ...work(event.facts), on: civilDate(event.facts.startsOn), version }];
    case 'PlacementChanged':
      return [{ ...work(event.facts), on: civilDate(event.facts.effectiveOn), version }];
    case 'PlacementEnded':
      return [{ is: 'ended', of: event.facts.placementId, on: civilDate(event.facts.endedOn), version }];
    case 'SixMonthCheckAnswered': {
      const { placementId, stillThere, answeredOn } = event.facts;
      return [{ is: 'answered', of: placementId, stillThere, on: civilDate(answeredOn), version }];
    }
  }
}

function work({ placementId, kind, paidHoursPerWeek }: FactsOf<'PlacementStarted' | 'PlacementChanged'>) {
  return { is: 'work', of: placementId, kind, paidHoursPerWeek } as const;
}
