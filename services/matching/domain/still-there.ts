import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { AnswerId, CandidateId, CompanyId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import {
  stillThereRounds,
  stillThereSides,
  type StillThereRound,
  type StillThereSaying,
  type StillThereSide,
  type StillThereVoidReason,
} from '#shared/shapes/still-there.ts';
import type { SixMonthCheck } from './six-month-check.ts';

/** What is said when somebody is asked whether the person is still there. */
export type SaysStillThere = {
  readonly says: StillThereSaying;
  /** The day since when it holds, where it was said. */
  readonly on?: CivilDate;
  readonly words?: string;
};

/** An answer, kept where the one is who gives it, with the words that travel in no event. */
export type StillThereSent = AnswerFields &
  SaysStillThere & {
    readonly partnership: PartnershipScope;
    readonly candidateId: CandidateId;
    readonly companyId: CompanyId;
    readonly dueOn: CivilDate;
    readonly replaces?: AnswerId;
    /** A mark of the link it came by. */
    readonly byLink?: string;
  };

/** What a side said, in the municipality. */
export type SaidOfSide = SaysStillThere & {
  readonly answerId: AnswerId;
  readonly byId: PersonId;
  readonly at: Instant;
  /** It came by a link, so that nobody knows who sat there. */
  readonly byLink?: boolean;
};

/** In the municipality: the question both are asked when the six-month check of a placement falls due. */
export type StillThereQuestion = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  /** The day of the check that is asked about: one that moved to another day is asked anew. */
  readonly dueOn: CivilDate;
  readonly asked: readonly { readonly round: StillThereRound; readonly on: CivilDate }[];
  /** The reminders are used up, and somebody has been told to ring. */
  readonly isLeft?: boolean;
  readonly person?: SaidOfSide;
  readonly company?: SaidOfSide;
};

/** Whose answer is still waited for. */
export function waitsFor(question: Pick<StillThereQuestion, StillThereSide>): StillThereSide[] {
  return stillThereSides.filter((side) => !question[side]);
}

/** The round that comes after those that were; undefined where the reminders are used up. */
export function nextRound(question: StillThereQuestion | undefined): StillThereRound | undefined {
  return stillThereRounds[question?.asked.length ?? 0];
}

/** The question with one round more; a check that moved to another day is asked about from the beginning. */
export function askedIn(
  check: SixMonthCheck,
  before: StillThereQuestion | undefined,
  round: StillThereRound,
  on: CivilDate,
): StillThereQuestion {
  const { placementId, candidateId, companyId, dueOn } = check;
  const kept = before?.dueOn === dueOn ? before : undefined;
  const fresh = { placementId, candidateId, companyId, dueOn, version: before?.version ?? 0, asked: [] };
  const question = kept ?? fresh;
  return asNextVersion<StillThereQuestion>({ ...question, asked: [...question.asked, { round, on }] });
}

/** Whether a check is asked about now: it fell due, and nobody has settled it. */
export function isOpen(check: SixMonthCheck | undefined): check is SixMonthCheck & { readonly state: 'due' } {
  return check?.state === 'due';
}

/** What both say of "still there": undefined while one is silent, or where they differ. */
export function bothSay(question: Pick<StillThereQuestion, StillThereSide>): boolean | undefined {
  const { person, company } = question;
  if (!person || !company || differs(question)) return undefined;
  return person.says === 'still';
}

/** Another job and not at work are both "not there any more": the workplace need not know what came after. */
export function differs({ person, company }: Pick<StillThereQuestion, StillThereSide>): boolean {
  return person !== undefined && company !== undefined && (person.says === 'still') !== (company.says === 'still');
}

/** Whether an answer of the staff says otherwise than a side did, so that it needs a reason. */
export function saysOtherwise(question: StillThereQuestion | undefined, stillThere: boolean): boolean {
  const sides = [question?.person, question?.company];
  return sides.some((said) => said !== undefined && (said.says === 'still') !== stillThere);
}

export type HeardStillThere = SaidOfSide & {
  readonly side: StillThereSide;
  readonly companyId: CompanyId;
  readonly dueOn: CivilDate;
  readonly replaces?: AnswerId;
};

/** What the municipality makes of an answer: the question with it, or why it cannot be used. A late answer is an answer. */
export function judgeStillThere(
  check: SixMonthCheck | undefined,
  before: StillThereQuestion | undefined,
  { side, companyId, dueOn, replaces, ...said }: HeardStillThere,
): { readonly question: StillThereQuestion } | { readonly because: StillThereVoidReason } {
  if (!before || before.dueOn !== dueOn || before.companyId !== companyId) return { because: 'not-asked-any-more' };
  if (!isOpen(check)) return { because: check?.state === 'answered' ? 'settled-already' : 'not-asked-any-more' };
  if (before[side]?.answerId !== replaces) return { because: 'said-meanwhile' };
  return { question: asNextVersion({ ...before, [side]: said }) };
}
