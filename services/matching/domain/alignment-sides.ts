import {
  alignmentQuestions,
  alignmentSides,
  type AlignmentQuestion,
  type AlignmentSide,
} from '#shared/shapes/alignment-questions.ts';
import { type AlignmentTalkView, type MyAlignment } from '#shared/shapes/alignment-talk.ts';
import type { Alignment } from '#shared/shapes/match-meeting.ts';
import type { AlignmentAnswer } from './alignment-answer.ts';
import { hasSaidYes, questionState, type AlignmentTalk, type Said } from './alignment-talk.ts';

/** What one side reads of a talk: all that may lie in its scope. */
export type SeenBySide = Pick<
  MyAlignment,
  'state' | 'ownVersion' | 'questions' | 'told' | 'number' | 'ownYes' | 'otherYes'
>;

const otherOf = { citizen: 'company', company: 'citizen' } as const satisfies Record<AlignmentSide, AlignmentSide>;

/**
 * What a side reads. Nobody reads the other's answer to a question before both have written. A person's words about the
 * support they need never go to the company: the needs that they let the workplace know do, and the text once the person
 * has said yes to it. `text`: the meeting's alignment that holds.
 */
export function seenBySide(talk: AlignmentTalk, side: AlignmentSide, text: Alignment | undefined): SeenBySide {
  const other = otherOf[side];
  const readable = mayReadText(talk, side) ? text : undefined;
  return {
    state: talk.state,
    ownVersion: talk[side].version,
    questions: alignmentQuestions.map((question) => {
      const own = talk[side].answers[question];
      const said = otherWords(talk, side, question);
      return {
        ...{ question, state: questionState(talk, question) },
        ...(own && { own: own.words, ...(own.writtenBy && { writtenTogether: true }) }),
        ...(said !== undefined && { other: said }),
        ...(readable && { settled: readable[question] }),
      };
    }),
    told: side === 'citizen' || bothWrote(talk, 'supportNeeds') ? [...talk.told] : [],
    ...(readable && talk.state !== 'open' && talk.settled !== undefined && { number: talk.settled }),
    ownYes: hasSaidYes(talk, side),
    otherYes: hasSaidYes(talk, other),
  };
}

/** All of it, side by side, as staff read it. */
export function talkView(talk: AlignmentTalk, text: Alignment | undefined): Omit<AlignmentTalkView, 'agenda'> {
  const { meetingId, version, state, told, brings, settled, signed } = talk;
  return {
    ...{ meetingId, version, state, told: [...told] },
    questions: alignmentQuestions.map((question) => ({
      ...{ question, state: questionState(talk, question) },
      ...Object.fromEntries(alignmentSides.flatMap((side) => sideWords(side, talk[side].answers[question]))),
      ...(text && settled !== undefined && { settled: text[question] }),
    })),
    ...(brings && { brings }),
    ...(settled !== undefined && { number: settled }),
    signed: signed.toReversed(),
  };
}

/** What a side sent last, as it reads it itself. */
export function sentLine({ answerId, state, what, because }: AlignmentAnswer): NonNullable<MyAlignment['sent']> {
  return { answerId, state, what, ...(because && { because }) };
}

function otherWords(talk: AlignmentTalk, side: AlignmentSide, question: AlignmentQuestion): string | undefined {
  const isWithheld = side === 'company' && question === 'supportNeeds';
  if (isWithheld || !bothWrote(talk, question)) return undefined;
  return talk[otherOf[side]].answers[question]?.words;
}

/** The person is first to read the text. */
function mayReadText(talk: AlignmentTalk, side: AlignmentSide): boolean {
  return side === 'citizen' || hasSaidYes(talk, 'citizen');
}

function bothWrote({ citizen, company }: AlignmentTalk, question: AlignmentQuestion): boolean {
  return citizen.answers[question] !== undefined && company.answers[question] !== undefined;
}

function sideWords(side: AlignmentSide, said: Said | undefined) {
  if (!said) return [];
  const { after: _kept, ...words } = said;
  return [[side, words]] as const;
}
