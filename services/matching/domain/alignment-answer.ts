import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { AnswerFields } from '#shared/kernel/answer.ts';
import type { CandidateId, CompanyId, PersonId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { AlignmentSide, AlignmentVoidReason } from '#shared/shapes/alignment-questions.ts';
import type { OwnAnswers } from '#shared/shapes/alignment-answers.ts';
import type { Consideration } from '#shared/shapes/vocabulary.ts';
import { answerTalk, signAction, signTalk, type AlignmentTalk, type TalkAction } from './alignment-talk.ts';
import type { MatchMeeting } from './match-meeting.ts';

/** What a side sends: words to questions, given to its own answers as it saw them; or a yes to a text. */
export type AlignmentContent =
  | {
      readonly what: 'answers';
      readonly seen: number;
      readonly answers: OwnAnswers;
      readonly told?: readonly Consideration[];
      readonly brings?: string;
    }
  | { readonly what: 'yes'; readonly number: number };

/** What a side has sent; kept in its own scope, with the words that travel in no event. */
export type AlignmentAnswer = AnswerFields &
  AlignmentContent & {
    readonly side: AlignmentSide;
    readonly candidateId: CandidateId;
    readonly because?: AlignmentVoidReason;
  };

/** Whose answer it is, and when it was given. */
export type AnsweredBy = {
  readonly side: AlignmentSide;
  readonly at: Instant;
  readonly by: PersonId;
  /** The company that answers. */
  readonly companyId?: CompanyId | undefined;
};

/**
 * What the owner makes of an answer: the talk after it, or why it cannot be used. Words are given to the side's own answers
 * as it saw them: what was written together meanwhile stands. A yes is to one text, and to no later one.
 */
export function judgeAlignmentAnswer(
  meeting: MatchMeeting | undefined,
  talk: AlignmentTalk | undefined,
  { side, at, by, companyId }: AnsweredBy,
  content: AlignmentContent,
): { readonly talk: AlignmentTalk; readonly action: TalkAction } | { readonly because: AlignmentVoidReason } {
  if (!meeting || !talk) return { because: 'meeting-not-found' };
  if (side === 'company' && companyId !== meeting.companyId) return { because: 'meeting-not-found' };
  if (meeting.state === 'cancelled') return { because: 'meeting-cancelled' };
  if (content.what === 'answers') {
    if (content.seen !== talk[side].version) return { because: 'answered-since' };
    const answered = answerTalk(talk, side, content, { at });
    return answered.ok ? { talk: answered.value, action: 'answer-alignment' } : { because: 'answered-since' };
  }
  if (meeting.agreed === false) return { because: 'not-agreed' };
  const signed = signTalk(talk, { number: content.number, at, how: 'self', by }, [side]);
  if (!signed.ok) return { because: voidFor[signed.refusal.code] };
  return { talk: signed.value, action: signAction(signed.value) };
}

const voidFor = {
  'alignment-settled-anew': 'settled-anew',
  'alignment-signed-already': 'signed-already',
  'alignment-person-first': 'company-before-person',
} as const satisfies { readonly [code in MatchingRefusal]?: AlignmentVoidReason };
