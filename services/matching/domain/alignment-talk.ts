import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { CandidateId, CompanyId, MatchMeetingId, PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import {
  alignmentQuestions,
  alignmentSides,
  type AlignmentQuestion,
  type AlignmentSide,
  type QuestionState,
  type TalkState,
} from '#shared/shapes/alignment-questions.ts';
import { type OwnAnswers } from '#shared/shapes/alignment-answers.ts';
import { type SideWords, type SignedYes } from '#shared/shapes/alignment-talk.ts';
import type { Consideration } from '#shared/shapes/vocabulary.ts';
import type { MatchMeeting } from './match-meeting.ts';
import { atField } from './when.ts';

/** What a side said to a question; `after`: the number of the text that it was said after, which it questions. */
export type Said = SideWords & { readonly after?: number };

/** All that one side has said; the version rises with each writing, whoever wrote it down. */
export type SideSaid = {
  readonly version: number;
  readonly answers: { readonly [question in AlignmentQuestion]?: Said };
};

/**
 * What person and company say to the seven questions of one match meeting, and their yes to the text that came of it. The
 * texts are the alignments of the meeting; this has a version of its own, so that moving the meeting outdates no answer.
 */
export type AlignmentTalk = {
  readonly meetingId: MatchMeetingId;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly version: number;
  readonly state: TalkState;
  readonly citizen: SideSaid;
  readonly company: SideSaid;
  /** The needs that the workplace may know of. */
  readonly told: readonly Consideration[];
  /** Somebody the person brings to the meeting, in their own words. */
  readonly brings?: string;
  /** The number of the meeting's alignment that holds. */
  readonly settled?: number;
  /** Every yes there was, in order. */
  readonly signed: readonly SignedYes[];
};

export type TalkAction =
  'answer-alignment' | 'settle-alignment' | 'sign-one-side' | 'sign-last-side' | 'unsettle-alignment';

/** An answer after a text was settled questions it: the talk is open again, and no yes to that text counts any more. */
export const talkTable: StateTable<TalkState, TalkAction> = {
  open: {
    'answer-alignment': { to: 'open' },
    'settle-alignment': { to: 'settled' },
    'unsettle-alignment': { to: 'open' },
  },
  settled: {
    'answer-alignment': { to: 'open' },
    'settle-alignment': { to: 'settled' },
    'sign-one-side': { to: 'settled' },
    'sign-last-side': { to: 'signed' },
    'unsettle-alignment': { to: 'open' },
  },
  signed: {
    'answer-alignment': { to: 'open' },
    'settle-alignment': { to: 'settled' },
    'unsettle-alignment': { to: 'open' },
  },
};

const nothingSaid: SideSaid = { version: 0, answers: {} };

/** The talk of a meeting at which nobody has said anything yet; it is not stored. */
export function newTalk({ meetingId, candidateId, companyId }: MatchMeeting): AlignmentTalk {
  const facts = { meetingId, candidateId, companyId, version: 0, state: 'open' } as const;
  return { ...facts, citizen: nothingSaid, company: nothingSaid, told: [], signed: [] };
}

/** What a side says; the last two are the person’s alone, and stay as they were where they are left out. */
type AnsweredWith = {
  readonly answers: OwnAnswers;
  readonly told?: readonly Consideration[] | undefined;
  readonly brings?: string | undefined;
};

/** Who wrote something, when; `writtenBy`: staff who wrote it down together with the side. */
type Writing = { readonly at: Instant; readonly writtenBy?: PersonId };

/**
 * A side answers: what is left empty stays as it was said before. Refused at `/answers` where nothing is said, and at
 * `/told` where the company says what may be known of the person.
 */
export function answerTalk(
  talk: AlignmentTalk,
  side: AlignmentSide,
  said: AnsweredWith,
  writing: Writing,
): Result<AlignmentTalk, MatchingRefusal> {
  const { told = talk.told, brings = talk.brings } = said;
  if (side === 'company' && said.told) return atField('/told', 'told-by-the-person');
  if (side === 'company' && said.brings) return atField('/brings', 'told-by-the-person');
  const written = alignmentQuestions.filter((question) => said.answers[question]);
  const isSameElse = sameNeeds(told, talk.told) && (brings ?? '') === (talk.brings ?? '');
  if (written.length === 0 && isSameElse) return atField('/answers', 'answer-one-question');
  const after = talk.settled === undefined ? {} : { after: talk.settled };
  const answers = Object.fromEntries(
    written.map((question) => [question, { words: said.answers[question] ?? '', ...writing, ...after }]),
  );
  const now = asNextVersion({ ...talk[side], answers: { ...talk[side].answers, ...answers } });
  const { brings: _before, ...rest } = talk;
  return ok(step({ ...rest, [side]: now, told, ...(brings && { brings }) }, 'answer-alignment'));
}

/** One text holds for all seven questions: the meeting's alignment with this number. Both have to say yes to it anew. */
export function settleTalk(talk: AlignmentTalk, number: number): AlignmentTalk {
  return step({ ...talk, settled: number }, 'settle-alignment');
}

/** There is no text any more: the meeting is still to be held, or nobody agreed. What was said stays, and every yes. */
export function unsettleTalk(talk: AlignmentTalk): AlignmentTalk {
  const { settled: _gone, ...open } = talk;
  return step(open, 'unsettle-alignment');
}

/** Sides say yes to the text that holds. The person is first: what the company reads of needs, the person has said yes to. */
export function signTalk(
  talk: AlignmentTalk,
  yes: Omit<SignedYes, 'side'>,
  sides: readonly AlignmentSide[],
): Result<AlignmentTalk, 'alignment-settled-anew' | 'alignment-signed-already' | 'alignment-person-first'> {
  if (talk.state === 'signed' && talk.settled === yes.number) return refuse('alignment-signed-already');
  if (talk.state !== 'settled' || talk.settled !== yes.number) return refuse('alignment-settled-anew');
  if (sides.some((side) => hasSaidYes(talk, side))) return refuse('alignment-signed-already');
  const isPersonIn = sides.includes('citizen') || hasSaidYes(talk, 'citizen');
  if (!isPersonIn) return refuse('alignment-person-first');
  const inOrder = alignmentSides.filter((side) => sides.includes(side));
  const signed = { ...talk, signed: [...talk.signed, ...inOrder.map((side) => ({ ...yes, side }))] };
  return ok(step(signed, signAction(signed)));
}

/** The step of the table that a yes was. */
export function signAction(after: AlignmentTalk): 'sign-one-side' | 'sign-last-side' {
  return alignmentSides.every((side) => hasSaidYes(after, side)) ? 'sign-last-side' : 'sign-one-side';
}

/** Whether a side has said yes to the text that holds. */
export function hasSaidYes({ settled, signed }: Pick<AlignmentTalk, 'settled' | 'signed'>, by: AlignmentSide): boolean {
  return settled !== undefined && signed.some(({ side, number }) => side === by && number === settled);
}

/** How a question stands. */
export function questionState(
  { citizen, company, settled }: AlignmentTalk,
  question: AlignmentQuestion,
): QuestionState {
  const said = [citizen.answers[question], company.answers[question]];
  const isQuestioned = said.some((one) => one?.after !== undefined && one.after === settled);
  if (settled !== undefined && !isQuestioned) return 'settled';
  return isQuestioned || said.every((one) => one !== undefined) ? 'different' : 'open';
}

function step(talk: AlignmentTalk, action: TalkAction): AlignmentTalk {
  const state = nextState(talkTable, talk.state, action);
  if (!state) throw new Error(`a talk that is ${talk.state} and cannot ${action}`);
  return asNextVersion({ ...talk, state });
}

/** Whether two lists name the same needs. */
export function sameNeeds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((need) => other.includes(need));
}
