import {
  waitsFor,
  type CheckIn,
  type CheckInAnswerKept,
  type SaidAtCheckIn,
} from '#services/matching/domain/check-in.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { termsOn } from '#services/matching/domain/terms.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { addDays, endOfDay } from '#shared/kernel/time.ts';
import { checkInLinkOpens } from '#shared/rules/check-in-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { CheckInSide, CheckInVoidReason } from '#shared/shapes/check-in.ts';

/** Settlements are an answer's second version: it is sent once and settled once. */
const settledVersion = 2;

/** `asks`: who is written to, where it is not all who have not answered. */
export function checkInAsked(
  placement: Placement,
  checkIn: CheckIn,
  isReminder: boolean,
  asks: readonly CheckInSide[] = waitsFor(checkIn),
): DomainEvent<'CheckInAsked'> {
  const { answerBy, askedOn } = checkIn;
  const { buddyId } = placement;
  const linkUntil = endOfDay(addDays(askedOn, ruleOn(checkInLinkOpens, askedOn).value));
  const facts = { ...factsOf(placement, checkIn), buddyId, answerBy, waitsFor: [...asks], isReminder, linkUntil };
  return domainEvent('CheckInAsked', idOf(checkIn), facts);
}

export function checkInAnswered(answer: CheckInAnswerKept, side: CheckInSide): DomainEvent<'CheckInAnswered'> {
  const {
    answerId,
    version,
    owner,
    partnership,
    about: placementId,
    candidateId,
    companyId,
    askedOn,
    replaces,
  } = answer;
  return domainEvent(
    'CheckInAnswered',
    { id: answerId, version },
    {
      ...{ answerId, owner, partnership, placementId, candidateId, companyId, side, askedOn },
      ...(replaces && { replaces }),
      ...codesOf(answer),
    },
  );
}

export function checkInAnswerSettled(
  { scope: sender, facts }: EventOf<'CheckInAnswered'>,
  because?: CheckInVoidReason,
): DomainEvent<'CheckInAnswerSettled'> {
  const { answerId, placementId, candidateId } = facts;
  const outcome = because ? 'void' : 'accepted';
  return domainEvent(
    'CheckInAnswerSettled',
    { id: answerId, version: settledVersion },
    { answerId, sender, outcome, placementId, candidateId, ...(because && { because }) },
  );
}

export function checkInKept(placement: Placement, checkIn: CheckIn, side: CheckInSide): DomainEvent<'CheckInKept'> {
  const said = checkIn[side];
  if (!said) throw new Error('a check-in was kept without an answer');
  return domainEvent('CheckInKept', idOf(checkIn), { ...factsOf(placement, checkIn), side, ...codesOf(said) });
}

export function checkInLeftUnanswered(placement: Placement, checkIn: CheckIn): DomainEvent<'CheckInLeftUnanswered'> {
  const facts = { ...factsOf(placement, checkIn), silent: waitsFor(checkIn) };
  return domainEvent('CheckInLeftUnanswered', idOf(checkIn), facts);
}

function idOf({ placementId, askedOn, version }: CheckIn) {
  return { id: `${placementId}.${askedOn}.check-in`, version };
}

/** What an event may say of an answer: all but the own words. */
function codesOf({ skipped, going, tasks, needs, decides, manages, belongs, standing }: SaidAtCheckIn) {
  return {
    skipped,
    ...(going && { going }),
    ...(tasks && { tasks }),
    ...(needs && { needs }),
    ...(decides && { decides }),
    ...(manages && { manages }),
    ...(belongs && { belongs }),
    ...(standing && { standing }),
  };
}

function factsOf(placement: Placement, { askedOn }: CheckIn) {
  const { placementId, candidateId, companyId, companyName, ownerId } = placement;
  const { kind } = termsOn(placement, askedOn);
  return { placementId, candidateId, companyId, ...(companyName && { companyName }), ownerId, kind, askedOn };
}
