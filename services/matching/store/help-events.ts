import type { Duty } from '#services/matching/domain/duty.ts';
import type { HelpAnswer, HelpCall, HelpSide } from '#services/matching/domain/help-call.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { termsOn } from '#services/matching/domain/terms.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { HelpVoidReason } from '#shared/shapes/help-call.ts';

/** Settlements are an answer's second version: it is sent once and settled once. */
const settledVersion = 2;

export function helpAsked(answer: HelpAnswer, placementId: PlacementId, side: HelpSide): DomainEvent<'HelpAsked'> {
  const { answerId, version, owner, partnership, candidateId, companyId, urgency } = answer;
  const facts = { answerId, owner, partnership, placementId, candidateId, companyId, side, urgency };
  return domainEvent('HelpAsked', { id: answerId, version }, facts);
}

export function helpAskedSettled(
  { scope: sender, facts }: EventOf<'HelpAsked'>,
  { because, onDuty, next }: { readonly because?: HelpVoidReason; readonly onDuty?: Duty; readonly next?: Duty },
): DomainEvent<'HelpAskedSettled'> {
  const { answerId, placementId, candidateId } = facts;
  const outcome = because ? 'void' : 'accepted';
  const lifeline = { ...(onDuty && { dutyId: onDuty.dutyId }), ...(next && { nobodyUntil: next.from }) };
  return domainEvent(
    'HelpAskedSettled',
    { id: answerId, version: settledVersion },
    { answerId, sender, outcome, placementId, candidateId, ...(because && { because }), ...lifeline },
  );
}

/** `dueOn` is that of the call that is to be answered first. */
export function helpCallOpened(placement: Placement, call: HelpCall, dueOn: CivilDate): DomainEvent<'HelpCallOpened'> {
  const { urgency } = call;
  return domainEvent('HelpCallOpened', idOf(call), {
    ...factsOf(placement, call),
    ownerId: call.ownerId,
    urgency,
    dueOn,
  });
}

/** `nextDueOn`: another call waits, and by when. */
export function helpCallClosed(
  placement: Placement,
  call: HelpCall,
  nextDueOn: CivilDate | undefined,
): DomainEvent<'HelpCallClosed'> {
  return domainEvent('HelpCallClosed', idOf(call), { ...factsOf(placement, call), ...(nextDueOn && { nextDueOn }) });
}

function idOf({ helpId, version }: HelpCall) {
  return { id: `${helpId}.call`, version };
}

function factsOf(placement: Placement, { helpId, side, askedAt }: HelpCall) {
  const { placementId, candidateId, companyId, companyName, ownerId } = placement;
  const { kind } = termsOn(placement, dateOf(askedAt));
  return { helpId, placementId, candidateId, companyId, ...(companyName && { companyName }), ownerId, kind, side };
}
