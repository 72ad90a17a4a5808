import type { Alignment } from './match-meeting.ts';

/** The seven questions of the expectation alignment, in the order in which they are asked (domain, section 3.8). */
export const alignmentQuestions = [
  'purpose',
  'tasks',
  'withWhom',
  'whereAndWhen',
  'supportNeeds',
  'goals',
  'followUp',
] as const satisfies readonly (keyof Alignment)[];
export type AlignmentQuestion = (typeof alignmentQuestions)[number];

/** Who answers the seven questions. */
export const alignmentSides = ['citizen', 'company'] as const;
export type AlignmentSide = (typeof alignmentSides)[number];

/** `open`: a side has not written yet. `different`: both have, and nobody has settled it. `settled`: one text holds. */
export const questionStates = ['open', 'different', 'settled'] as const;
export type QuestionState = (typeof questionStates)[number];

/** `settled`: one text for all seven questions, which waits for a yes. `signed`: both sides have said yes to it. */
export const talkStates = ['open', 'settled', 'signed'] as const;
export type TalkState = (typeof talkStates)[number];

/** Why something a side sent could not be used. */
export const alignmentVoidReasons = [
  'meeting-not-found',
  'meeting-cancelled',
  'answered-since',
  'settled-anew',
  'signed-already',
  'company-before-person',
  'not-agreed',
] as const;
export type AlignmentVoidReason = (typeof alignmentVoidReasons)[number];
