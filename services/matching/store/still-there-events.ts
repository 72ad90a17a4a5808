import type { SixMonthCheck } from '#services/matching/domain/six-month-check.ts';
import {
  differs,
  waitsFor,
  type StillThereQuestion,
  type StillThereSent,
} from '#services/matching/domain/still-there.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { addDays, endOfDay } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { stillThereLinkOpens } from '#shared/rules/still-there-rules.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { StillThereRound, StillThereSide, StillThereVoidReason } from '#shared/shapes/still-there.ts';

/** Settlements are an answer's second version: it is sent once and settled once. */
const settledVersion = 2;

/** `asks`: who is written to, where it is not all who have not answered. */
export function stillThereAsked(
  check: SixMonthCheck,
  question: StillThereQuestion,
  round: StillThereRound,
  asks: readonly StillThereSide[] = waitsFor(question),
): DomainEvent<'StillThereAsked'> {
  const first = question.asked[0]?.on ?? question.dueOn;
  const linkUntil = endOfDay(addDays(first, ruleOn(stillThereLinkOpens, first).value));
  const facts = { ...factsOf(question), ownerId: check.ownerId, waitsFor: [...asks], round, linkUntil };
  return domainEvent('StillThereAsked', idOf(question), facts);
}

export function stillThereAnswered(answer: StillThereSent, side: StillThereSide): DomainEvent<'StillThereAnswered'> {
  const { answerId, version, owner, partnership, about: placementId, candidateId, companyId } = answer;
  const { dueOn, says, on, replaces } = answer;
  return domainEvent(
    'StillThereAnswered',
    { id: answerId, version },
    {
      ...{ answerId, owner, partnership, placementId, candidateId, companyId, side, dueOn, says },
      ...(on && { on }),
      ...(replaces && { replaces }),
    },
  );
}

export function stillThereAnswerSettled(
  { scope: sender, facts }: EventOf<'StillThereAnswered'>,
  because?: StillThereVoidReason,
): DomainEvent<'StillThereAnswerSettled'> {
  const { answerId, placementId, candidateId } = facts;
  const outcome = because ? 'void' : 'accepted';
  return domainEvent(
    'StillThereAnswerSettled',
    { id: answerId, version: settledVersion },
    { answerId, sender, outcome, placementId, candidateId, ...(because && { because }) },
  );
}

export function stillThereKept(
  check: SixMonthCheck,
  question: StillThereQuestion,
  side: StillThereSide,
): DomainEvent<'StillThereKept'> {
  const said = question[side];
  if (!said) throw new Error('a side was kept without an answer');
  const facts = { ...factsOf(question), ownerId: check.ownerId, side, says: said.says, differs: differs(question) };
  return domainEvent('StillThereKept', idOf(question), facts);
}

export function stillThereLeftUnanswered(
  check: SixMonthCheck,
  question: StillThereQuestion,
): DomainEvent<'StillThereLeftUnanswered'> {
  const facts = { ...factsOf(question), ownerId: check.ownerId, silent: waitsFor(question) };
  return domainEvent('StillThereLeftUnanswered', idOf(question), facts);
}

/** The check after it was answered, by staff or because both say the same. */
export function checkAnswered(check: SixMonthCheck): DomainEvent<'SixMonthCheckAnswered'> {
  const { placementId, candidateId, version, dueOn, stillThere, answeredOn, carried } = check;
  if (stillThere === undefined || !answeredOn) throw new Error('a check was told as answered without an answer');
  const forAnother = carried && { carriedFrom: carried.from };
  const facts = { placementId, candidateId, stillThere, dueOn, answeredOn, ...forAnother };
  return domainEvent('SixMonthCheckAnswered', { id: placementId, version }, facts);
}

/** The check after an answer was taken back: the question stands again. */
export function checkReopened(check: SixMonthCheck): DomainEvent<'SixMonthCheckReopened'> {
  const { placementId, candidateId, ownerId, version, dueOn, carried } = check;
  const facts = { placementId, candidateId, ownerId, dueOn, ...(carried && { carriedFrom: carried.from }) };
  return domainEvent('SixMonthCheckReopened', { id: placementId, version }, facts);
}

export function checkLeftUnknown(
  check: SixMonthCheck,
  because: 'moved' | 'consent-ended' = 'moved',
): DomainEvent<'SixMonthCheckDropped'> {
  const { placementId, version, ownerId, carried } = check;
  const facts = { ...factsOf(check), ownerId, because, ...(carried && { carriedFrom: carried.from }) };
  return domainEvent('SixMonthCheckDropped', { id: placementId, version }, facts);
}

function idOf({ placementId, version }: StillThereQuestion) {
  return { id: `${placementId}.still-there`, version };
}

function factsOf({
  placementId,
  candidateId,
  companyId,
  dueOn,
}: Pick<SixMonthCheck, 'placementId' | 'candidateId' | 'companyId' | 'dueOn'>) {
  return { placementId, candidateId, companyId, dueOn };
}
