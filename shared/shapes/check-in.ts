import * as z from 'zod/mini';
import { answerStates } from '#shared/kernel/answer.ts';
import { civilDateField, idOf, instantField, pageOf, text, versionField, words } from './fields.ts';
import { helpUrgencies } from './help-call.ts';
import { GivenByLink, heldByLink, sentWord } from './sent-link.ts';

/** How it is going at the workplace. */
export const checkInGoings = ['well', 'so-so', 'badly'] as const;
export type CheckInGoing = (typeof checkInGoings)[number];

/** Whether the tasks are right. */
export const checkInTasks = ['right', 'too-easy', 'too-hard', 'wrong'] as const;
export type CheckInTasks = (typeof checkInTasks)[number];

/** Whether anything is needed: what is needed is a call for help, today or within the week. */
export const checkInNeeds = ['nothing', ...helpUrgencies] as const;
export type CheckInNeed = (typeof checkInNeeds)[number];

/** How much somebody feels something: a sentence they agree with, a little, or not. */
export const feltMarks = ['yes', 'a-little', 'no'] as const;
export type FeltMark = (typeof feltMarks)[number];

/** What one may say besides: I decide something myself, I can do the tasks, I belong (autonomy, competence, relatedness). */
export const feltThings = ['decides', 'manages', 'belongs'] as const;
export type FeltThing = (typeof feltThings)[number];

/** Where somebody stands at the workplace: on the way in, at the edge, on the way out (inbound, peripheral, outbound). */
export const standings = ['way-in', 'at-the-edge', 'way-out'] as const;
export type Standing = (typeof standings)[number];

/** Who is asked. */
export const checkInSides = ['person', 'workplace'] as const;
export type CheckInSide = (typeof checkInSides)[number];

/** Why an answer could not be used. */
export const checkInVoidReasons = ['check-in-gone', 'placement-over', 'said-meanwhile'] as const;
export type CheckInVoidReason = (typeof checkInVoidReasons)[number];

const said = {
  going: z.optional(z.enum(checkInGoings)),
  tasks: z.optional(z.enum(checkInTasks)),
  needs: z.optional(z.enum(checkInNeeds)),
  decides: z.optional(z.enum(feltMarks)),
  manages: z.optional(z.enum(feltMarks)),
  belongs: z.optional(z.enum(feltMarks)),
  standing: z.optional(z.enum(standings)),
  words: z.optional(text(400)),
};

type Says = { readonly skipped: boolean; readonly going?: unknown; readonly tasks?: unknown; readonly needs?: unknown };

const answersOf = (field: 'going' | 'tasks' | 'needs') =>
  z.refine<Says>((answer) => answer.skipped || answer[field] !== undefined, { error: 'missing', path: [field] });

/** The answer to a check-in of a day: three questions and what one likes to add, or that one skips it; `replaces` is one's own before. */
const answer = { skipped: z.boolean(), replaces: z.optional(idOf('answer')), ...said };
const theThree = [answersOf('going'), answersOf('tasks'), answersOf('needs')];
export const CheckInAnswer = z.object({ askedOn: civilDateField, ...answer }).check(...theThree);
export type CheckInAnswer = z.infer<typeof CheckInAnswer>;

/** The same from somebody who holds a link, which says which check-in it is. */
export const LinkedCheckInAnswer = z.object({ word: sentWord, ...answer }).check(...theThree);
export type LinkedCheckInAnswer = z.infer<typeof LinkedCheckInAnswer>;

export const CheckInAnswerSent = z.object({ answerId: idOf('answer'), state: z.enum(answerStates) });
export type CheckInAnswerSent = z.infer<typeof CheckInAnswerSent>;

/** What a side said, as it reads it itself, and what became of it. */
export const OwnCheckIn = z.object({
  ...said,
  answerId: idOf('answer'),
  askedOn: civilDateField,
  skipped: z.boolean(),
  words: z.optional(z.string()),
  sentAt: instantField,
  state: z.enum(answerStates),
  because: z.optional(z.string()),
  byLink: z.optional(z.boolean()),
});
export type OwnCheckIn = z.infer<typeof OwnCheckIn>;

/** A check-in that was asked, and until which day an answer is waited for. */
export const WaitingCheckIn = z.object({ askedOn: civilDateField, answerBy: civilDateField });
export type WaitingCheckIn = z.infer<typeof WaitingCheckIn>;

/**
 * A check-in as whoever holds the link reads it: no name, no id of anybody, and nothing that was said. The workplace tells its
 * people apart by the day they began.
 */
export const LinkedCheckIn = z.object({
  ...heldByLink,
  ...WaitingCheckIn.shape,
  companyName: z.optional(z.string()),
  startsOn: z.optional(civilDateField),
  given: z.optional(z.extend(GivenByLink, { because: z.optional(z.enum(checkInVoidReasons)) })),
});
export type LinkedCheckIn = z.infer<typeof LinkedCheckIn>;

/** One place of the person's: the check-in that waits, and all they said before. */
export const MyCheckIns = z.object({
  placementId: idOf('placement'),
  companyName: z.string(),
  waiting: z.optional(WaitingCheckIn),
  said: z.array(OwnCheckIn),
});
export type MyCheckIns = z.infer<typeof MyCheckIns>;
export const MyCheckInList = z.object({ items: z.array(MyCheckIns) });
export type MyCheckInList = z.infer<typeof MyCheckInList>;

/** Somebody at the company: the check-in that waits, and what the company said last. */
export const CompanyCheckIn = z.object({
  placementId: idOf('placement'),
  candidateId: idOf('candidate'),
  waiting: z.optional(WaitingCheckIn),
  said: z.array(OwnCheckIn),
});
export type CompanyCheckIn = z.infer<typeof CompanyCheckIn>;
export const CompanyCheckInPage = pageOf(CompanyCheckIn);

/** How often is asked at a placement: as usual by phase, or otherwise with a reason. */
export const checkInRhythms = ['usual', 'twice-a-week', 'weekly', 'two-weeks', 'four-weeks', 'none'] as const;
export type CheckInRhythm = (typeof checkInRhythms)[number];

const saysWhy = z.refine<{ rhythm: CheckInRhythm; reason?: string | undefined }>(
  ({ rhythm, reason }) => rhythm === 'usual' || Boolean(reason),
  { error: 'missing', path: ['reason'] },
);

/** Asking now says nothing more than whom. */
export const CheckInAsking = z.object({});

export const CheckInRhythmSet = z
  .object({ version: versionField(0), rhythm: z.enum(checkInRhythms), reason: z.optional(words(400)) })
  .check(saysWhy);
export type CheckInRhythmSet = z.infer<typeof CheckInRhythmSet>;

export const CheckInRhythmChanged = z.object({ placementId: idOf('placement'), version: z.number() });
export type CheckInRhythmChanged = z.infer<typeof CheckInRhythmChanged>;

/** What a side said, as the staff read it. */
export const CheckInSaid = z.object({
  ...said,
  skipped: z.boolean(),
  words: z.optional(z.string()),
  at: instantField,
  byLink: z.optional(z.boolean()),
});
export type CheckInSaid = z.infer<typeof CheckInSaid>;

export const CheckInView = z.object({
  askedOn: civilDateField,
  answerBy: civilDateField,
  remindedOn: z.optional(civilDateField),
  /** The days for answering have passed. */
  isOver: z.boolean(),
  person: z.optional(CheckInSaid),
  workplace: z.optional(CheckInSaid),
});
export type CheckInView = z.infer<typeof CheckInView>;

/** The check-ins of a placement, the newest first, and how often is asked. */
export const PlacementCheckIns = z.object({
  placementId: idOf('placement'),
  version: z.number(),
  rhythm: z.enum(checkInRhythms),
  reason: z.optional(z.string()),
  nextOn: z.optional(civilDateField),
  items: z.array(CheckInView),
});
export type PlacementCheckIns = z.infer<typeof PlacementCheckIns>;
