import type { AlignmentAnswer } from '#services/matching/domain/alignment-answer.ts';
import { hasSaidYes, type AlignmentTalk } from '#services/matching/domain/alignment-talk.ts';
import type { MatchMeeting } from '#services/matching/domain/match-meeting.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { alignmentSides, type AlignmentSide, type AlignmentVoidReason } from '#shared/shapes/alignment-questions.ts';

/** Somebody said something, or said yes; nothing of what was said. */
export function talkChanged(
  talk: AlignmentTalk,
  { ownerId, companyName }: Pick<MatchMeeting, 'ownerId' | 'companyName'>,
  by?: AlignmentSide,
): DomainEvent<'AlignmentTalkChanged'> {
  const { meetingId, candidateId, companyId, version, state, settled } = talk;
  const waitsFor = state === 'settled' ? alignmentSides.find((side) => !hasSaidYes(talk, side)) : undefined;
  return domainEvent(
    'AlignmentTalkChanged',
    { id: `${meetingId}/alignment`, version },
    {
      ...{ meetingId, candidateId, companyId, state, ownerId, companyName },
      ...(settled !== undefined && { number: settled }),
      ...(waitsFor && { waitsFor }),
      ...(by && { by, first: state === 'open' && talk[by].version === 1 }),
    },
  );
}

/** A side has sent something: its words stay where it wrote them. */
export function alignmentAnswered(
  sent: AlignmentAnswer,
  more: { readonly partnership: string; readonly companyId?: string },
): DomainEvent<'AlignmentAnswered'> {
  const { answerId, version, owner, about: meetingId, candidateId, side, what } = sent;
  return domainEvent(
    'AlignmentAnswered',
    { id: answerId, version },
    { answerId, owner, meetingId, candidateId, side, what, ...more },
  );
}

/** Settlements are an answer's second version: it is sent once and settled once. */
const settledVersion = 2;

/** What became of what a side sent. */
export function alignmentAnswerSettled(
  answer: {
    readonly answerId: string;
    readonly sender: string;
    readonly meetingId: string;
    readonly candidateId: string;
  },
  outcome: AnswerOutcome,
  because?: AlignmentVoidReason,
): DomainEvent<'AlignmentAnswerSettled'> {
  return domainEvent(
    'AlignmentAnswerSettled',
    { id: answer.answerId, version: settledVersion },
    { ...answer, outcome, ...(because && { because }) },
  );
}
