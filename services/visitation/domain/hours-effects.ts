import type { EventOf } from '#shared/events/catalogue.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { followUpDue } from './follow.ts';
import { dayOf, line, step, type MatchingStep } from './matching-step.ts';

/** What the events of a placement's hours, pauses and attendance mean for the person. */

type HoursEventName =
  | 'PlacementPaused'
  | 'PlacementResumed'
  | 'PlacementPauseEndPassed'
  | 'AttendanceSignalled'
  | 'HoursLevelReached'
  | 'HelpCallOpened'
  | 'HelpCallClosed'
  | 'PlacementBuddyWithdrawn';
export type HoursEvent = { [Name in HoursEventName]: EventOf<Name> }[HoursEventName];

/** A line of the timeline for each; and somebody asks where a pause has passed, a buddy has left or attendance is a sign. */
export function hoursEffectOf(event: HoursEvent): MatchingStep {
  switch (event.type) {
    case 'PlacementPaused': {
      const { from, until } = event.facts;
      const what = { kind: 'placement-paused', ...about(event), ...(until && { until: civilDate(until) }) } as const;
      return { line: line(event, civilDate(from), what) };
    }
    case 'PlacementResumed':
      return { line: line(event, civilDate(event.facts.on), { kind: 'placement-resumed', ...about(event) }) };
    case 'PlacementPauseEndPassed':
      return { line: line(event, dayOf(event), { kind: 'placement-pause-passed', ...about(event) }), ...asks(event) };
    case 'AttendanceSignalled': {
      const { sign, on } = event.facts;
      return { line: line(event, civilDate(on), { kind: `attendance-${sign}`, ...about(event) }), ...asks(event) };
    }
    case 'PlacementBuddyWithdrawn':
      return { line: line(event, dayOf(event), { kind: 'placement-buddy-left', ...about(event) }), ...asks(event) };
    case 'HelpCallOpened': {
      const { side, ownerId } = event.facts;
      const dueOn = civilDate(event.facts.dueOn);
      const called = { kind: side === 'person' ? 'help-asked-by-person' : 'help-asked-by-workplace' } as const;
      const next = { kind: 'follow-up', ownerId, dueOn } as const;
      return { line: line(event, dayOf(event), { ...called, ...about(event) }), step: step(event, next) };
    }
    case 'HelpCallClosed': {
      const { ownerId, nextDueOn } = event.facts;
      const dueOn = nextDueOn ? civilDate(nextDueOn) : followUpDue(dayOf(event));
      const next = { kind: 'follow-up', ownerId, dueOn } as const;
      return { line: line(event, dayOf(event), { kind: 'help-given', ...about(event) }), step: step(event, next) };
    }
    case 'HoursLevelReached': {
      const { on, hoursPerWeek } = event.facts;
      return { line: line(event, civilDate(on), { kind: 'hours-level-reached', ...about(event), hoursPerWeek }) };
    }
  }
}

function about({ facts }: HoursEvent) {
  const { placementId, companyId, companyName, kind: placementKind } = facts;
  return { placementId, companyId, companyName, placementKind };
}

/** The owner follows up on the next working day: a call soon is help, one in a month is too late. */
function asks(
  event: EventOf<'PlacementPauseEndPassed'> | EventOf<'AttendanceSignalled'> | EventOf<'PlacementBuddyWithdrawn'>,
): Pick<MatchingStep, 'step'> {
  const { ownerId } = event.facts;
  return { step: step(event, { kind: 'follow-up', ownerId, dueOn: workedOn(dayOf(event)) }) };
}
