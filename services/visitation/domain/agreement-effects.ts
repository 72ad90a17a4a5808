import type { EventOf } from '#shared/events/catalogue.ts';
import { addDays } from '#shared/kernel/time.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { dayOf, line, step, type MatchingStep } from './matching-step.ts';

/** What happens to the agreement about a placement, as far as it concerns the person's timeline and next step. */

type AgreementEventName =
  | 'AgreementOffered'
  | 'AgreementSigned'
  | 'AgreementDeclined'
  | 'AgreementQuestionAsked'
  | 'AgreementReopened'
  | 'AgreementLeftUnsigned';
export type AgreementEvent = { [Name in AgreementEventName]: EventOf<Name> }[AgreementEventName];

/** A line of the timeline for each; and somebody acts where one said no, asks, or has not signed in time. */
export function agreementEffectOf(event: AgreementEvent): MatchingStep {
  const { placementId, companyId, companyName } = event.facts;
  const kind = lines[event.type];
  const told = { line: line(event, dayOf(event), { kind, placementId, companyId, companyName }) };
  return asks(event) ? { ...told, step: actsSoon(event) } : told;
}

const lines = {
  AgreementOffered: 'agreement-sent',
  AgreementSigned: 'agreement-in-force',
  AgreementDeclined: 'agreement-declined',
  AgreementQuestionAsked: 'agreement-question',
  AgreementReopened: 'agreement-reopened',
  AgreementLeftUnsigned: 'agreement-left-unsigned',
} as const satisfies Record<AgreementEventName, string>;

/** A draft that its owner took back waits for nobody else. */
function asks(event: AgreementEvent): boolean {
  if (event.type === 'AgreementReopened') return event.facts.because === 'placement-changed';
  return event.type !== 'AgreementOffered' && event.type !== 'AgreementSigned';
}

/** The owner follows up on the next working day, on the page of the placement. */
function actsSoon(event: AgreementEvent): MatchingStep['step'] {
  const { ownerId } = event.facts;
  return step(event, { kind: 'follow-up', ownerId, dueOn: workedOn(addDays(dayOf(event), 1)) });
}
