import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import {
  choices,
  companyIdField,
  idOf,
  instantField,
  line,
  pageOf,
  text,
  versionField,
  wholeNumber,
} from './fields.ts';
import { sentWord } from './sent-link.ts';

/** Where the meeting is: at the workplace, at the municipality's, or online with a link. */
export const meetingForms = ['workplace', 'job-centre', 'online'] as const;
export type MeetingForm = (typeof meetingForms)[number];

/** What somebody says to a time. */
export const timeSays = ['yes', 'maybe', 'no'] as const;
export type TimeSays = (typeof timeSays)[number];

/** `asked`: both are asked. `called`: the meeting is called at one of the times. `lapsed`: the last of them has passed. */
export const timesStates = ['asked', 'called', 'withdrawn', 'lapsed'] as const;
export type TimesState = (typeof timesStates)[number];

export const timesParties = ['citizen', 'company'] as const;
export type TimesParty = (typeof timesParties)[number];

/** Why times were taken back. */
export const timesWithdrawnBecause = ['taken-back', 'consent-ended', 'effort-ended'] as const;
export type TimesWithdrawnBecause = (typeof timesWithdrawnBecause)[number];

/** Why an answer to times could not be used. */
export const timesVoidReasons = [
  'times-not-found',
  'times-settled',
  'times-withdrawn',
  'times-changed',
  'answered-again',
] as const;
export type TimesVoidReason = (typeof timesVoidReasons)[number];

const linkWhereOnline = z.refine<{ form: MeetingForm; place: string }>(
  ({ form, place }) => form !== 'online' || /^https:\/\/\S+$/.test(place),
  { error: 'link-to-meeting', path: ['place'] },
);

/** Fewer than two is no choice; more than three is too much to choose among. */
const mostTimes = 3;
const proposed = {
  form: z.enum(meetingForms),
  /** An address, or for a meeting online the link to it. */
  place: line(200),
  minutes: wholeNumber(10, 480),
  /** Staff besides the one who asks. */
  staffIds: choices(idOf('person'), { atMost: 10 }),
  times: z
    .array(instantField)
    .check(z.minLength(2, 'two-times-at-least'), z.maxLength(mostTimes, 'too-many'), z.meta({ uniqueItems: true })),
};

/** Times for a match meeting, which person and company each answer. */
export const TimesProposal = z
  .object({ candidateId: idOf('candidate'), openingId: idOf('opening'), ...proposed })
  .check(linkWhereOnline);
export type TimesProposal = z.infer<typeof TimesProposal>;

/** Other times, or another place: what was said to the former falls away. */
export const OtherTimes = z.object({ version: versionField(), ...proposed }).check(linkWhereOnline);
export type OtherTimes = z.infer<typeof OtherTimes>;

export const TimesWithdrawal = z.object({ version: versionField() });
export type TimesWithdrawal = z.infer<typeof TimesWithdrawal>;

/** The meeting is called at one of the times. */
export const TimesSettling = z.object({ version: versionField(), startsAt: instantField });
export type TimesSettling = z.infer<typeof TimesSettling>;

export const SaidToTime = z.object({ startsAt: instantField, says: z.enum(timeSays) });
export type SaidToTime = z.infer<typeof SaidToTime>;

const said = {
  /** Which set of times was read. */
  edition: versionField(),
  /** How often the answering side had answered when it read them. */
  seen: versionField(0),
  answers: choices(SaidToTime, { atLeast: 1, atMost: mostTimes, by: ({ startsAt }) => startsAt }),
  /** What would suit instead, in own words. */
  note: z.optional(text(400)),
};

/** A side says yes, maybe or no to each time. */
export const TimesAnswer = z.object(said);
export type TimesAnswer = z.infer<typeof TimesAnswer>;

/** The person can say who they bring with them; left out, it stays as it was, and empty it is nobody. */
const brings = z.optional(text(80));
export const OwnTimesAnswer = z.object({ ...said, brings });
export type OwnTimesAnswer = z.infer<typeof OwnTimesAnswer>;

/** The same from somebody who holds the link. */
export const LinkedTimesAnswer = z.object({ ...said, word: sentWord });
export type LinkedTimesAnswer = z.infer<typeof LinkedTimesAnswer>;
export const LinkedOwnTimesAnswer = z.object({ ...said, brings, word: sentWord });
export type LinkedOwnTimesAnswer = z.infer<typeof LinkedOwnTimesAnswer>;

/** What one side has said. */
export const TimesSaid = z.object({
  answers: z.array(SaidToTime),
  note: z.optional(z.string()),
  brings: z.optional(z.string()),
  answeredAt: instantField,
  byLink: z.boolean(),
});
export type TimesSaid = z.infer<typeof TimesSaid>;

/** How a time suits both: what the one says less gladly. `open`: somebody has not answered. */
export const timeSuits = ['yes', 'maybe', 'no', 'open', 'passed'] as const;
export type TimeSuits = (typeof timeSuits)[number];

export const TimeLine = z.object({
  startsAt: instantField,
  citizen: z.optional(z.enum(timeSays)),
  company: z.optional(z.enum(timeSays)),
  suits: z.enum(timeSuits),
});
export type TimeLine = z.infer<typeof TimeLine>;

const about = {
  timesId: idOf('meetingTimes'),
  state: z.enum(timesStates),
  edition: z.number(),
  form: z.enum(meetingForms),
  place: z.string(),
  minutes: z.number(),
  openingTitle: z.string(),
  companyName: z.string(),
};

/** As the municipality reads it: every time with what both say, and the one that suits both best. */
export const MeetingTimesView = z.object({
  ...about,
  version: z.number(),
  candidateId: idOf('candidate'),
  openingId: idOf('opening'),
  companyId: companyIdField,
  ownerId: idOf('person'),
  staffIds: z.array(idOf('person')),
  askedAt: instantField,
  times: z.array(TimeLine),
  best: z.optional(instantField),
  citizen: z.optional(TimesSaid),
  company: z.optional(TimesSaid),
  meetingId: z.optional(idOf('matchMeeting')),
  startsAt: z.optional(instantField),
  because: z.optional(z.enum(timesWithdrawnBecause)),
});
export type MeetingTimesView = z.infer<typeof MeetingTimesView>;
export const MeetingTimesPage = pageOf(MeetingTimesView);

/** What a side itself has said and sent. */
const ownSide = {
  times: z.array(instantField),
  seen: z.number(),
  own: z.optional(TimesSaid),
  /** The time the meeting was called at. */
  startsAt: z.optional(instantField),
  /** An answer on its way, or one that could not be used. */
  sent: z.optional(
    z.object({
      answerId: idOf('answer'),
      state: z.enum(answerStates),
      because: z.optional(z.enum(timesVoidReasons)),
      answers: z.array(SaidToTime),
    }),
  ),
};
const asked = { ...about, ...ownSide, municipality: z.string() };

/** As the person reads it. */
export const MyMeetingTimes = z.object({ ...asked, candidateId: idOf('candidate') });
export type MyMeetingTimes = z.infer<typeof MyMeetingTimes>;
export const MyMeetingTimesList = z.object({ items: z.array(MyMeetingTimes) });

/** As the company reads it; whose meeting it is the page asks of visitation, which shows what the person released. */
export const CompanyMeetingTimes = z.object({ ...asked, companyId: companyIdField, candidateId: idOf('candidate') });
export type CompanyMeetingTimes = z.infer<typeof CompanyMeetingTimes>;
export const CompanyMeetingTimesPage = pageOf(CompanyMeetingTimes);

/** As whoever holds a link reads it: no name, no id of anybody, and nobody's own words. */
export const LinkedTimes = z.object({
  ...asked,
  own: z.optional(z.omit(TimesSaid, { note: true, brings: true })),
  validUntil: instantField,
});
export type LinkedTimes = z.infer<typeof LinkedTimes>;

export const MeetingTimesChanged = z.object({
  timesId: idOf('meetingTimes'),
  version: z.number(),
  state: z.enum(timesStates),
  meetingId: z.optional(idOf('matchMeeting')),
});
export type MeetingTimesChanged = z.infer<typeof MeetingTimesChanged>;

export const TimesAnswerSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type TimesAnswerSent = z.infer<typeof TimesAnswerSent>;
