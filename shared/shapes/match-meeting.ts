import * as z from 'zod/mini';
import {
  choices,
  civilDateField,
  companyIdField,
  idOf,
  instantField,
  line,
  pageOf,
  PageQuery,
  text,
  versionField,
  wholeNumber,
  words,
} from './fields.ts';
import { declineReasons } from './match.ts';
import { meetingAnswerReasons, MeetingAnswerView } from './meeting-answer.ts';

/** The seven answers of the expectation alignment (domain, section 3.8). */
export const Alignment = z.object({
  purpose: words(800),
  tasks: words(800),
  withWhom: words(800),
  whereAndWhen: words(800),
  supportNeeds: words(800),
  goals: words(800),
  followUp: words(800),
});
export type Alignment = z.infer<typeof Alignment>;

const whenAndWhere = {
  startsAt: instantField,
  minutes: wholeNumber(10, 480),
  place: line(200),
  /** Staff besides the one who calls it. */
  staffIds: choices(idOf('person'), { atMost: 10 }),
};

export const MatchMeetingCall = z.object({
  candidateId: idOf('candidate'),
  openingId: idOf('opening'),
  ...whenAndWhere,
});
export type MatchMeetingCall = z.infer<typeof MatchMeetingCall>;

export const MatchMeetingMove = z.object({ version: versionField(), ...whenAndWhere });
export type MatchMeetingMove = z.infer<typeof MatchMeetingMove>;

export const MatchMeetingCancel = z.object({ version: versionField(), reason: z.optional(text(400)) });
export type MatchMeetingCancel = z.infer<typeof MatchMeetingCancel>;

export const MatchMeetingOutcome = z.object({
  version: versionField(),
  /** The day it was held; the day it was called for where absent. */
  heldOn: z.optional(civilDateField),
  alignment: Alignment,
  agreed: z.boolean(),
  /** Who was there and said yes to the text: then both have said yes to it at the meeting. */
  saidYesTogether: z.optional(line(200)),
  /** "Not this one": why, from the person and from the company. The place is not proposed to the person again. */
  personSaysNo: z.optional(z.enum(declineReasons)),
  companySaysNo: z.optional(z.enum(meetingAnswerReasons)),
  noInWords: z.optional(text(600)),
});
export type MatchMeetingOutcome = z.infer<typeof MatchMeetingOutcome>;

export const meetingStates = ['called', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** One meeting in a list. */
export const MatchMeetingItem = z.object({
  meetingId: idOf('matchMeeting'),
  version: z.number(),
  state: z.enum(meetingStates),
  candidateId: idOf('candidate'),
  openingId: idOf('opening'),
  openingTitle: z.string(),
  companyId: companyIdField,
  companyName: z.string(),
  ownerId: idOf('person'),
  startsAt: instantField,
  minutes: z.number(),
  place: z.string(),
  heldOn: z.optional(civilDateField),
  agreed: z.optional(z.boolean()),
  /** Rises each time it is moved or called off: what calendars go by. */
  sequence: z.number(),
});
export type MatchMeetingItem = z.infer<typeof MatchMeetingItem>;
export const MatchMeetingPage = pageOf(MatchMeetingItem);

/** An alignment as it was written; a later one keeps the earlier. */
export const AlignmentVersion = z.object({
  number: z.number(),
  writtenAt: instantField,
  writtenBy: z.string(),
  agreed: z.boolean(),
  alignment: Alignment,
  /** Written by mistake, and taken back. */
  takenBack: z.optional(z.object({ at: instantField, by: z.string(), reason: z.string() })),
});
export type AlignmentVersion = z.infer<typeof AlignmentVersion>;

export const MatchMeetingView = z.extend(MatchMeetingItem, {
  staffIds: z.array(idOf('person')),
  buddyId: z.optional(idOf('buddy')),
  cancelReason: z.optional(z.string()),
  /** Why the company declined, where that is what cancelled it. */
  declinedBecause: z.optional(z.enum(meetingAnswerReasons)),
  /** The answer that asks for another time and waits for somebody to move the meeting or keep the time. */
  moveRequest: z.optional(z.object({ answerId: idOf('answer') })),
  /** What the company answered, the newest first. */
  answers: z.array(MeetingAnswerView),
  /** The newest first. */
  alignments: z.array(AlignmentVersion),
});
export type MatchMeetingView = z.infer<typeof MatchMeetingView>;

/** The minutes were written by mistake: the meeting is still to be held. */
export const MatchMeetingReopening = z.object({
  version: versionField(),
  reason: words(400),
});
export type MatchMeetingReopening = z.infer<typeof MatchMeetingReopening>;

/** The answer to every change of a meeting. */
export const MatchMeetingChanged = z.object({
  meetingId: idOf('matchMeeting'),
  version: z.number(),
  state: z.enum(meetingStates),
});
export type MatchMeetingChanged = z.infer<typeof MatchMeetingChanged>;

/** `mine`: meetings that I called and that are still to be held. */
export const MyMeetingsQuery = z.extend(PageQuery, { view: z.optional(z.enum(['mine'])) });

/** A meeting as the company sees it: the first name is joined from visitation's projection. */
export const CompanyMeeting = z.object({
  meetingId: idOf('matchMeeting'),
  /** Goes back with an answer. */
  version: z.number(),
  candidateId: idOf('candidate'),
  openingId: idOf('opening'),
  municipality: z.string(),
  state: z.enum(meetingStates),
  startsAt: instantField,
  minutes: z.number(),
  place: z.string(),
  buddyId: z.optional(idOf('buddy')),
  /** What calendars go by; absent on what was kept before they were asked for. */
  sequence: z.optional(z.number()),
  /** The company's latest answer. */
  answer: z.optional(MeetingAnswerView),
});
export type CompanyMeeting = z.infer<typeof CompanyMeeting>;
export const CompanyMeetingPage = pageOf(CompanyMeeting);
