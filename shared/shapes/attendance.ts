import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import {
  civilDateField,
  hoursField,
  idOf,
  instantField,
  pageOf,
  PageQuery,
  paidHoursField,
  versionField,
  words,
} from './fields.ts';
import { OwnHelpCall } from './help-call.ts';
import { placementKinds } from './vocabulary.ts';

/** Whether somebody was at their workplace on a day; `partly`: some of the hours. */
export const attendedMarks = ['came', 'partly', 'away'] as const;
export type AttendedMark = (typeof attendedMarks)[number];

/** What may be said of a day; `taken-back`: what was said before is not said any more. */
export const saidMarks = [...attendedMarks, 'taken-back'] as const;
export type SaidMark = (typeof saidMarks)[number];

/** Whose word it is: the workplace's, the person's own, or the municipality's, which settles what differs. */
export const attendanceSides = ['workplace', 'person', 'municipality'] as const;
export type AttendanceSide = (typeof attendanceSides)[number];

/** Why what was said of a day could not be used. */
export const attendanceVoidReasons = ['placement-not-found', 'not-at-work', 'said-meanwhile', 'settled'] as const;
export type AttendanceVoidReason = (typeof attendanceVoidReasons)[number];

type Says = { mark: SaidMark; hours?: number | undefined; paidHours?: number | undefined; told?: boolean | undefined };

const hoursWhereThere = z.refine<Says>(
  ({ mark, hours }) => mark === 'away' || mark === 'taken-back' || Boolean(hours),
  {
    error: 'missing',
    path: ['hours'],
  },
);
const toldWhereAway = z.refine<Says>(({ mark, told }) => mark !== 'away' || told !== undefined, {
  error: 'missing',
  path: ['told'],
});
const paidWithin = z.refine<Says>(({ hours = 0, paidHours = 0 }) => paidHours <= hours, {
  error: 'paid-hours-above-hours',
  path: ['paidHours'],
});

const said = {
  on: civilDateField,
  mark: z.enum(saidMarks),
  /** The hours somebody was there. */
  hours: z.optional(hoursField),
  /** How many of them are paid; asked for where some are and some are not, else it follows from the agreement. */
  paidHours: z.optional(paidHoursField),
  /** Whether somebody who did not come had said so. */
  told: z.optional(z.boolean()),
};

/** A day as the workplace or the person says it was; `replaces` is what the same side said of it before. */
export const AttendanceWord = z
  .object({ ...said, replaces: z.optional(idOf('answer')) })
  .check(hoursWhereThere, toldWhereAway, paidWithin);
export type AttendanceWord = z.infer<typeof AttendanceWord>;

export const AttendanceWordSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type AttendanceWordSent = z.infer<typeof AttendanceWordSent>;

/** A day as the municipality writes it down: it holds, and the reason says why where somebody said otherwise. */
export const AttendanceRegistration = z
  .object({ version: versionField(0), ...said, reason: z.optional(words(400)) })
  .check(hoursWhereThere, toldWhereAway, paidWithin);
export type AttendanceRegistration = z.infer<typeof AttendanceRegistration>;

export const AttendanceRegistered = z.object({
  placementId: idOf('placement'),
  on: civilDateField,
  version: z.number(),
});
export type AttendanceRegistered = z.infer<typeof AttendanceRegistered>;

/** What one side said of a day. */
export const SaidOfDay = z.object({
  mark: z.enum(attendedMarks),
  hours: z.number(),
  paidHours: z.number(),
  told: z.optional(z.boolean()),
  byId: z.string(),
  at: instantField,
  reason: z.optional(z.string()),
});
export type SaidOfDay = z.infer<typeof SaidOfDay>;

/** How a day stands: `differs` is for the municipality to settle, and counts nowhere until then. */
export const dayStandings = ['nothing', 'said', 'agreed', 'differs', 'settled'] as const;
export type DayStanding = (typeof dayStandings)[number];

export const AttendanceDayView = z.object({
  on: civilDateField,
  version: z.number(),
  standing: z.enum(dayStandings),
  workplace: z.optional(SaidOfDay),
  person: z.optional(SaidOfDay),
  municipality: z.optional(SaidOfDay),
});
export type AttendanceDayView = z.infer<typeof AttendanceDayView>;

/** What a side said of a day, as it reads it itself, and what became of it. */
export const OwnWord = z.object({
  answerId: idOf('answer'),
  mark: z.enum(saidMarks),
  hours: z.number(),
  paidHours: z.number(),
  told: z.optional(z.boolean()),
  state: z.enum(answerStates),
  because: z.optional(z.string()),
});
export type OwnWord = z.infer<typeof OwnWord>;

/** The day a company asks for. */
export const AttendanceDayQuery = z.extend(PageQuery, { on: civilDateField });

/** Somebody who is at the company on a day: what is planned, and what the company said of it. */
export const CompanyAttendanceLine = z.object({
  placementId: idOf('placement'),
  candidateId: idOf('candidate'),
  kind: z.enum(placementKinds),
  /** What is planned of a day; the whole week's hours where no days are agreed. */
  plannedHours: z.number(),
  /** Some hours are paid and some are not, so both are asked for. */
  partlyPaid: z.boolean(),
  /** Whether it is one of the days agreed; absent where none are. */
  expected: z.optional(z.boolean()),
  /** The place waits for the person; until which day, where that is known. */
  paused: z.optional(z.object({ until: z.optional(civilDateField) })),
  said: z.optional(OwnWord),
  /** The company's last call for help. */
  help: z.optional(OwnHelpCall),
});
export type CompanyAttendanceLine = z.infer<typeof CompanyAttendanceLine>;
export const CompanyAttendancePage = pageOf(CompanyAttendanceLine);

/** Why somebody's attendance is something to ask about. */
export const attendanceSigns = ['not-told', 'away-in-a-row', 'differs', 'silence'] as const;
export type AttendanceSign = (typeof attendanceSigns)[number];

/** A week of a placement: what was planned, and what it became. */
export const PlacementWeek = z.object({
  monday: civilDateField,
  planned: z.number(),
  paid: z.number(),
  unpaid: z.number(),
  came: z.number(),
  away: z.number(),
  /** Days on which the sides say differently; they count nowhere yet. */
  differs: z.number(),
  /** Working days of the week on which the place waited. */
  pausedDays: z.number(),
});
export type PlacementWeek = z.infer<typeof PlacementWeek>;
