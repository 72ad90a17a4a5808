import type { MyCompanion } from '#shared/shapes/companion.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { addDays, dateOf, type Instant } from '#shared/kernel/time.ts';
import { companionEndShownFor } from '#shared/rules/companion-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { firstNameOf, type Candidate } from './candidate.ts';
import { isOver, type CompanionPair } from './companion-pair.ts';

/** A companion as it is drawn where the person reads it. */
export type MyCompanionRow = Omit<MyCompanion, 'saying'> & {
  readonly candidateId: CandidateId;
  readonly municipality: string;
};

/**
 * What one of the two reads of the other: a first name once it was given, by making the code or by a yes; a telephone
 * number while they are linked and the other chose to give it; and nothing of the other's effort, ever.
 */
export function myCompanionOf(
  pair: CompanionPair,
  part: 'maker' | 'taker',
  other: Candidate,
  municipality: string,
): MyCompanionRow {
  const own = pair[part];
  const theirs = part === 'maker' ? pair.taker : pair.maker;
  const { pairId, version, state, answerBy, linkedOn, settledOn, settledBy } = pair;
  const isNamed =
    state === 'asked' || state === 'linked' || (part === 'taker' && state === 'found') || Boolean(linkedOn);
  return {
    ...{ candidateId: own.candidateId, municipality, pairId, version, state, part, answerBy },
    ...{ sharesPhone: own.sharesPhone, otherSharesPhone: theirs.sharesPhone },
    ...(isNamed && { firstName: firstNameOf(other) }),
    ...(state === 'linked' && theirs.sharesPhone && other.phone && { phone: other.phone }),
    ...(linkedOn && { linkedOn }),
    ...(settledOn && { settledOn }),
    ...(settledBy && { settledBy: settledBy === 'platform' ? settledBy : settledBy === part ? 'me' : 'other' }),
  };
}

/** Whether it is still shown: what goes on, and what ended lately. */
export function isShown({ state, settledOn }: Pick<MyCompanion, 'state' | 'settledOn'>, now: Instant): boolean {
  if (!isOver({ state })) return true;
  const today = dateOf(now);
  return settledOn !== undefined && today <= addDays(settledOn, ruleOn(companionEndShownFor, today).value);
}
