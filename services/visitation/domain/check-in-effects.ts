import type { EventOf } from '#shared/events/catalogue.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { dayOf, line, step, type MatchingStep } from './matching-step.ts';

/** What is told of check-ins that concerns a person's timeline. */
export type CheckInEvent = EventOf<'CheckInKept'> | EventOf<'CheckInLeftUnanswered'>;

/** A line for an answer, which moves nothing; silence is a sign, and the owner follows up that day, or on the next working day. */
export function checkInEffectOf(event: CheckInEvent): MatchingStep {
  const { placementId, companyId, companyName, kind: placementKind, ownerId } = event.facts;
  const about = { placementId, companyId, companyName, placementKind };
  if (event.type === 'CheckInKept') {
    const { side, skipped } = event.facts;
    const kind = skipped ? 'check-in-skipped' : (`check-in-${side}` as const);
    return { line: line(event, dayOf(event), { kind, ...about }) };
  }
  return {
    line: line(event, dayOf(event), { kind: 'check-in-silence', ...about }),
    step: step(event, { kind: 'follow-up', ownerId, dueOn: workedOn(dayOf(event)) }),
  };
}
