import type { EventOf } from '#shared/events/catalogue.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { CompanyLink } from './company-link.ts';
import { companySeesUntil } from './company-view.ts';
import { line, type MatchingStep } from './matching-step.ts';
import { eventAt } from './stamp.ts';

export type LearningEvent = EventOf<'LearningRecordOpened'> | EventOf<'LearningRecordClosed'>;

/** A person learns at a workplace from a day on: it sees the first name of whoever it is to describe. */
export function learningBegan(event: EventOf<'LearningRecordOpened'>, ownerId: string): MatchingStep {
  const on = civilDate(event.facts.openedOn);
  return {
    line: line(event, on, { kind: 'learning-began', companyId: event.facts.companyId }),
    link: learningLink(event, { ownerId, on, state: 'open' }),
  };
}

/** The learning record is closed: the workplace sees the name no longer than after a placement that ended that day. */
export function learningEnded(event: EventOf<'LearningRecordClosed'>, ownerId: string): MatchingStep {
  const on = civilDate(event.facts.closedOn);
  return {
    line: line(event, on, { kind: 'learning-ended', companyId: event.facts.companyId }),
    link: learningLink(event, { ownerId, on, state: 'over', until: companySeesUntil(on) }),
  };
}

function learningLink(event: LearningEvent, now: Pick<CompanyLink, 'ownerId' | 'on' | 'state' | 'until'>): CompanyLink {
  const { recordId: id, companyId } = event.facts;
  return { id, kind: 'learning', companyId, ...now, eventAt: eventAt(instant(event.at), event.id) };
}
