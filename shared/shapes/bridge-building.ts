import * as z from 'zod/mini';
import {
  choices,
  civilDateField,
  clockTimeField,
  idOf,
  nameField,
  phoneField,
  versionField,
  wholeNumber,
} from './fields.ts';
import { bridgeElements } from './lesson-words.ts';
import { weekdays } from './vocabulary.ts';

const mostMinutesAWeek = 1200;
const mostInternships = 40;

const inOrder = z.refine<{ readonly startsAt: string; readonly endsAt: string }>(
  ({ startsAt, endsAt }) => startsAt < endsAt,
  { error: 'lesson-times-reversed', path: ['endsAt'] },
);

/** Who of a municipality is present at the school, and when. */
export const schoolContact = z.object({
  name: nameField(120),
  phone: phoneField,
  /** When the contact is at the school. */
  times: choices(z.object({ day: z.enum(weekdays), startsAt: clockTimeField, endsAt: clockTimeField }).check(inOrder), {
    atLeast: 1,
    atMost: 14,
    by: ({ day, startsAt }) => `${day} ${startsAt}`,
  }),
});

const period = z
  .object({ from: civilDateField, to: civilDateField })
  .check(z.refine(({ from, to }) => from <= to, { error: 'dates-reversed', path: ['to'] }));

/** What bridge-building needs that the course itself does not say. */
const plan = {
  /** Minutes a week of each. */
  danishMinutes: wholeNumber(0, mostMinutesAWeek),
  mathsMinutes: wholeNumber(0, mostMinutesAWeek),
  /** When the participants try a workplace. */
  sniffInternships: choices(period, { atMost: mostInternships, by: ({ from }) => from }),
};
export const BridgePlan = z.object({ version: versionField(0), ...plan });
export type BridgePlan = z.infer<typeof BridgePlan>;
export const BridgePlanSaved = z.object({ courseId: idOf('course'), version: z.number() });
export type BridgePlanSaved = z.infer<typeof BridgePlanSaved>;

/** One core element: met or not, and out of how many where it is for each person. */
export const BridgeElementView = z.object({
  element: z.enum(bridgeElements),
  met: z.boolean(),
  of: z.optional(z.object({ have: z.number(), need: z.number() })),
});
export type BridgeElementView = z.infer<typeof BridgeElementView>;

/** The checklist of a bridge-building course, for both sides: nobody on it is named but the staff. */
export const BridgeBuildingView = z.object({
  courseId: idOf('course'),
  version: z.number(),
  ...plan,
  /** Who of each municipality is present at the school. */
  contacts: z.array(z.extend(schoolContact, { municipality: z.string() })),
  elements: z.array(BridgeElementView),
  mentors: z.array(
    z.object({ name: z.string(), role: z.enum(['education-mentor', 'retention-mentor']), of: z.number() }),
  ),
});
export type BridgeBuildingView = z.infer<typeof BridgeBuildingView>;

/** Who of the municipality is present at the school from now on; nobody where it is left out. */
export const SchoolContactNaming = z.object({ version: versionField(0), contact: z.optional(schoolContact) });
export type SchoolContactNaming = z.infer<typeof SchoolContactNaming>;
export type SchoolContact = z.infer<typeof schoolContact>;
export const SchoolContactSaved = z.object({ courseId: idOf('course'), version: z.number() });
export type SchoolContactSaved = z.infer<typeof SchoolContactSaved>;
/** The municipality’s own contact at the school; version 0 where nobody was ever named. */
export const SchoolContactView = z.extend(SchoolContactSaved, { contact: z.optional(schoolContact) });
export type SchoolContactView = z.infer<typeof SchoolContactView>;

/** The caller takes the task for a person, or gives it back; the version of who looks after the person. */
export const MentorTask = z.object({ version: versionField(0), take: z.boolean() });
export type MentorTask = z.infer<typeof MentorTask>;
/** From which day an ordinary or a school internship is in place. */
export const InternshipInPlace = z.object({ version: versionField(0), from: civilDateField });
export type InternshipInPlace = z.infer<typeof InternshipInPlace>;
export const BridgeCareSaved = z.object({ enrolmentId: idOf('enrolment'), version: z.number() });
export type BridgeCareSaved = z.infer<typeof BridgeCareSaved>;
