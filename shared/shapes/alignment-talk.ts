import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { civilDateField, companyIdField, idOf, instantField, pageOf } from './fields.ts';
import {
  alignmentQuestions,
  alignmentSides,
  alignmentVoidReasons,
  questionStates,
  talkStates,
} from './alignment-questions.ts';
import { meetingStates } from './match-meeting.ts';
import { considerations } from './vocabulary.ts';

/** What one side said to a question, and whether staff wrote it down with them. */
export const SideWords = z.object({
  words: z.string(),
  at: instantField,
  writtenBy: z.optional(idOf('person')),
});
export type SideWords = z.infer<typeof SideWords>;

/** A yes to a text. `at-meeting`: written down by staff, with who was there. */
export const SignedYes = z.object({
  side: z.enum(alignmentSides),
  number: z.number(),
  at: instantField,
  how: z.enum(['self', 'at-meeting']),
  by: idOf('person'),
  present: z.optional(z.string()),
});
export type SignedYes = z.infer<typeof SignedYes>;

const question = { question: z.enum(alignmentQuestions), state: z.enum(questionStates) };
const needsTold = z.array(z.enum(considerations));

/** What speaks for and against, and what to ask: from what the person needs and wishes and what the place offers. */
export const Agenda = z.object({
  fits: z.array(z.string()),
  talkAbout: z.array(z.string()),
  ask: z.array(z.string()),
});
export type Agenda = z.infer<typeof Agenda>;

/** The talk as staff read it: everything, side by side. */
export const AlignmentTalkView = z.object({
  meetingId: idOf('matchMeeting'),
  version: z.number(),
  state: z.enum(talkStates),
  questions: z.array(
    z.object({
      ...question,
      citizen: z.optional(SideWords),
      company: z.optional(SideWords),
      settled: z.optional(z.string()),
    }),
  ),
  /** What the person lets the workplace know. */
  told: needsTold,
  /** Somebody the person brings, in their own words. */
  brings: z.optional(z.string()),
  /** The number of the text that holds. */
  number: z.optional(z.number()),
  /** Every yes there was, the newest first; those to an earlier text too. */
  signed: z.array(SignedYes),
  /** Absent where the opening or the person’s wishes are not known any more. */
  agenda: z.optional(Agenda),
});
export type AlignmentTalkView = z.infer<typeof AlignmentTalkView>;

/** What a side sent last, and what became of it. */
const SentLast = z.object({
  answerId: idOf('answer'),
  state: z.enum(answerStates),
  what: z.enum(['answers', 'yes']),
  because: z.optional(z.enum(alignmentVoidReasons)),
});

/** What both sides read of a talk, each in its own scope: never what the other wrote before both have. */
const sideView = {
  meetingId: idOf('matchMeeting'),
  candidateId: idOf('candidate'),
  municipality: z.string(),
  startsAt: instantField,
  place: z.string(),
  meetingState: z.enum(meetingStates),
  heldOn: z.optional(civilDateField),
  agreed: z.optional(z.boolean()),
  state: z.enum(talkStates),
  /** Of the side’s own answers: goes back with new ones. */
  ownVersion: z.number(),
  questions: z.array(
    z.object({
      ...question,
      own: z.optional(z.string()),
      /** Written down by staff together with the side. */
      writtenTogether: z.optional(z.boolean()),
      other: z.optional(z.string()),
      settled: z.optional(z.string()),
    }),
  ),
  /** What the person lets the workplace know; with the company once both have answered about support. */
  told: needsTold,
  /** The number of the text to say yes to, where it may be read. */
  number: z.optional(z.number()),
  ownYes: z.boolean(),
  otherYes: z.boolean(),
  sent: z.optional(SentLast),
};

export const CompanyAlignment = z.object({
  ...sideView,
  companyId: companyIdField,
  /** The person brings somebody they trust; who it is stays with the municipality. */
  bringsSomebody: z.boolean(),
});
export type CompanyAlignment = z.infer<typeof CompanyAlignment>;

export const MyAlignment = z.object({
  ...sideView,
  companyName: z.string(),
  /** How long it lasts, and how often it was moved or called off, for the person’s own calendar; absent on what was kept before. */
  minutes: z.optional(z.number()),
  sequence: z.optional(z.number()),
  /** Somebody I bring, in my own words. */
  brings: z.optional(z.string()),
});
export type MyAlignment = z.infer<typeof MyAlignment>;
export const MyAlignments = z.object({ items: z.array(MyAlignment) });

/** One line of what waits for a company. */
export const CompanyAlignmentLine = z.object({
  meetingId: idOf('matchMeeting'),
  candidateId: idOf('candidate'),
  startsAt: instantField,
  meetingState: z.enum(meetingStates),
  waitsFor: z.enum(['answers', 'yes']),
});
export type CompanyAlignmentLine = z.infer<typeof CompanyAlignmentLine>;
export const CompanyAlignmentPage = pageOf(CompanyAlignmentLine);

/** The answer to what staff changed of a talk. */
export const AlignmentTalkChanged = z.object({
  meetingId: idOf('matchMeeting'),
  version: z.number(),
  state: z.enum(talkStates),
});
export type AlignmentTalkChanged = z.infer<typeof AlignmentTalkChanged>;

/** The answer to what a side sent. */
export const AlignmentSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type AlignmentSent = z.infer<typeof AlignmentSent>;
