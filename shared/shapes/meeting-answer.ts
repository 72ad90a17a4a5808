import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { choices, idOf, instantField, text, versionField } from './fields.ts';

/** What a company can answer to a match meeting it is called to; a yes needs no words. */
export const meetingAnswers = ['decline', 'ask-to-move'] as const;
export type MeetingAnswerKind = (typeof meetingAnswers)[number];

/** Why: never about the person. */
export const meetingAnswerReasons = [
  'time-does-not-suit',
  'somebody-is-away',
  'too-busy',
  'no-buddy',
  'hours-do-not-suit',
  'opening-filled',
  'other',
] as const;
export type MeetingAnswerReason = (typeof meetingAnswerReasons)[number];

/** The reasons that fit each answer. */
export const reasonsFor: Readonly<Record<MeetingAnswerKind, readonly MeetingAnswerReason[]>> = {
  decline: ['too-busy', 'no-buddy', 'hours-do-not-suit', 'opening-filled', 'other'],
  'ask-to-move': ['time-does-not-suit', 'somebody-is-away', 'too-busy', 'other'],
};

export const mostProposedTimes = 3;

/** A company declines a match meeting or asks to move it. */
export const MeetingAnswer = z.object({
  /** The version of the meeting that was seen. */
  version: versionField(),
  answer: z.enum(meetingAnswers),
  reason: z.enum(meetingAnswerReasons),
  /** In own words; needed where the reason is another. */
  note: z.optional(text(400)),
  /** Times that would suit, where it asks to move. */
  proposed: z.optional(choices(instantField, { atMost: mostProposedTimes })),
});
export type MeetingAnswer = z.infer<typeof MeetingAnswer>;

/** Why an answer could not be used. */
export const voidReasons = [
  'meeting-not-found',
  'meeting-cancelled',
  'meeting-held',
  'meeting-begun',
  'meeting-moved-since',
  'asked-already',
  'answered-again',
  'time-kept',
] as const;
export type VoidReason = (typeof voidReasons)[number];

/** An answer as both sides read it. */
export const MeetingAnswerView = z.object({
  answerId: idOf('answer'),
  state: z.enum(answerStates),
  answer: z.enum(meetingAnswers),
  reason: z.enum(meetingAnswerReasons),
  note: z.optional(z.string()),
  proposed: z.array(instantField),
  sentAt: instantField,
  because: z.optional(z.enum(voidReasons)),
});
export type MeetingAnswerView = z.infer<typeof MeetingAnswerView>;

/** The answer to having answered. */
export const MeetingAnswerSent = z.object({
  answerId: idOf('answer'),
  version: z.number(),
  state: z.enum(answerStates),
});
export type MeetingAnswerSent = z.infer<typeof MeetingAnswerSent>;

/** The owner keeps the time of a meeting that the company asked to move. */
export const MeetingTimeKeep = z.object({ version: versionField() });
export type MeetingTimeKeep = z.infer<typeof MeetingTimeKeep>;
