import type { EventEnvelope } from '#shared/events/event.ts';
import { dateOf, instant, type CivilDate } from '#shared/kernel/time.ts';
import type { NextStep } from '#shared/shapes/candidate.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';
import type { EventEffect, StepFromEvent } from './follow.ts';
import { eventAt } from './stamp.ts';

/** What an event of matching means here: the line of the timeline, the next step, and the link to a company. */
export type MatchingStep = EventEffect & { readonly line: HistoryEntry };

/** What every event says of itself. */
type HeardEvent = Pick<EventEnvelope, 'id' | 'at' | 'version' | 'actor'>;

/** The day it happened, in Denmark. */
export function dayOf(event: HeardEvent): CivilDate {
  return dateOf(instant(event.at));
}

export function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? one : other;
}

export function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}

/** The line of the timeline that an event leaves. */
export function line(event: HeardEvent, on: CivilDate, what: Omit<HistoryEntry, 'at' | 'on'>): HistoryEntry {
  const { personId, role } = event.actor;
  return { at: instant(event.at), on, version: event.version, ...(role !== 'system' && { byId: personId }), ...what };
}

/** The step that an event leads to. */
export function step(event: HeardEvent, next: NextStep, unless?: StepFromEvent['unless']): StepFromEvent {
  return { ...next, ...(unless && { unless }), eventAt: eventAt(instant(event.at), event.id) };
}
