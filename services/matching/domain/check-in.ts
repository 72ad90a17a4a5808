import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId, CompanyId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import { addDays, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { checkInAnsweredWithin, checkInRemindedAfter } from '#shared/rules/check-in-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import {
  checkInSides,
  type CheckInGoing,
  type CheckInNeed,
  type CheckInSide,
  type CheckInTasks,
  type CheckInVoidReason,
  type FeltMark,
  type Standing,
} from '#shared/shapes/check-in.ts';
import type { Placement } from './placement.ts';

/** What is said at a check-in. It is what somebody said on a day: no evidence, and no availability event. */
export type SaidAtCheckIn = {
  readonly skipped: boolean;
  readonly going?: CheckInGoing;
  readonly tasks?: CheckInTasks;
  readonly needs?: CheckInNeed;
  readonly decides?: FeltMark;
  readonly manages?: FeltMark;
  readonly belongs?: FeltMark;
  readonly standing?: Standing;
  readonly words?: string;
};

/** An answer to a check-in, kept where the one is who gives it, with the words that travel in no event. */
export type CheckInAnswerKept = AnswerFields &
  SaidAtCheckIn & {
    readonly partnership: PartnershipScope;
    readonly candidateId: CandidateId;
    readonly companyId: CompanyId;
    readonly askedOn: CivilDate;
    readonly replaces?: AnswerId;
    /** A mark of the link it came by. */
    readonly byLink?: string;
  };

/** What a side said, in the municipality. */
export type KeptOfSide = SaidAtCheckIn & {
  readonly answerId: AnswerId;
  readonly byId: PersonId;
  readonly at: Instant;
  /** It came by a link, so that nobody knows who sat there. */
  readonly byLink?: boolean;
};

/** In the municipality: a day on which person and workplace were asked, each side's answer beside the other's. */
export type CheckIn = {
  readonly placementId: PlacementId;
  readonly askedOn: CivilDate;
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly answerBy: CivilDate;
  readonly remindedOn?: CivilDate;
  readonly isOver?: boolean;
  readonly person?: KeptOfSide;
  readonly workplace?: KeptOfSide;
};

export function newCheckIn({ placementId, candidateId }: Placement, askedOn: CivilDate): CheckIn {
  const answerBy = workedOn(addDays(askedOn, ruleOn(checkInAnsweredWithin, askedOn).value));
  return { placementId, candidateId, askedOn, answerBy, version: 1 };
}

/** The day on which whoever has not answered is reminded. */
export function remindedOn({ askedOn }: Pick<CheckIn, 'askedOn'>): CivilDate {
  return workedOn(addDays(askedOn, ruleOn(checkInRemindedAfter, askedOn).value));
}

/** That a check-in was asked, and by when an answer is waited for: what those who are asked read of it. */
export type AskedCheckIn = Pick<CheckIn, 'askedOn' | 'answerBy'>;

const shownAsked = 6;

/** The last check-ins that were asked, the newest first: an answer to one before the newest is still an answer. */
export function lastAsked(checkIns: readonly CheckIn[]): AskedCheckIn[] {
  return checkIns.slice(0, shownAsked).map(({ askedOn, answerBy }) => ({ askedOn, answerBy }));
}

/** Whose answer is still waited for; who skipped has answered. */
export function waitsFor(checkIn: CheckIn): CheckInSide[] {
  return checkInSides.filter((side) => !checkIn[side]);
}

export type HeardAnswer = KeptOfSide & {
  readonly side: CheckInSide;
  readonly companyId: CompanyId;
  readonly replaces?: AnswerId;
};

/**
 * What the municipality makes of an answer: the check-in with it, or why it cannot be used. A late answer is an answer; a
 * second of the same side only puts right what it names.
 */
export function judgeCheckIn(
  placement: Placement | undefined,
  before: CheckIn | undefined,
  { side, companyId, replaces, ...said }: HeardAnswer,
): { readonly checkIn: CheckIn } | { readonly because: CheckInVoidReason } {
  if (!placement || placement.companyId !== companyId || placement.state === 'withdrawn')
    return { because: 'placement-over' };
  if (!before) return { because: 'check-in-gone' };
  if (before[side]?.answerId !== replaces) return { because: 'said-meanwhile' };
  return { checkIn: asNextVersion({ ...before, [side]: said }) };
}
