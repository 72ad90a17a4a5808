import type { EventOf } from '#shared/events/catalogue.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { dayOf, line, step, type MatchingStep } from './matching-step.ts';

/** What is told of the six-month question that concerns a person's timeline. */
export type StillThereEvent =
  EventOf<'StillThereKept'> | EventOf<'StillThereLeftUnanswered'> | EventOf<'SixMonthCheckDropped'>;

/**
 * A line for what a side said. Where person and workplace differ the owner settles it, and where nobody answers somebody
 * rings: that day, or on the next working day. Who moved is left unknown, and there is nothing more to do.
 */
export function stillThereEffectOf(event: StillThereEvent): MatchingStep {
  const { placementId, companyId, ownerId } = event.facts;
  const about = { placementId, companyId };
  if (event.type === 'SixMonthCheckDropped')
    return { line: line(event, dayOf(event), { kind: 'six-month-unknown', ...about }) };
  const now = step(event, { kind: 'six-month-check', ownerId, dueOn: workedOn(dayOf(event)) });
  if (event.type === 'StillThereLeftUnanswered')
    return { line: line(event, dayOf(event), { kind: 'six-month-silence', ...about }), step: now };
  const { side, differs } = event.facts;
  const said = line(event, dayOf(event), { kind: `six-month-${side}`, ...about });
  return { line: said, ...(differs && { step: now }) };
}
