import * as z from 'zod/mini';
import { roles } from '#shared/access/roles.ts';
import { coursePriceAtMost } from '#shared/rules/course-rules.ts';
import {
  courseIntakes,
  courseKinds,
  courseLevels,
  courseStates,
  courseTargetGroups,
  courseWheres,
  teachingLanguages,
  withdrawalReasons,
} from './course-words.ts';
import {
  choices,
  choicesOf,
  civilDateField,
  clockTimeField,
  companyIdField,
  idOf,
  instantField,
  line,
  nameField,
  otherwise,
  pageOf,
  PageQuery,
  text,
  versionField,
  wholeNumber,
  words,
} from './fields.ts';
import { InstitutionContact } from './institution.ts';
import { competences, danishLevels, weekdays, workAreas } from './vocabulary.ts';

/** The highest price under any rule we carry; which one holds on a day is for the domain to ask. */
const mostKroner = Math.max(...coursePriceAtMost.map((rule) => rule.value));

const mostSeats = 500;
const mostMinutes = 720;

/** Minutes between two clock times of one day. */
function minutesBetween(startsAt: string, endsAt: string): number {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return minutes(endsAt) - minutes(startsAt);
}

/** A day of the week on which something is taught: from when to when, and how many minutes of it are teaching. */
export const CourseLesson = z
  .object({
    day: z.enum(weekdays),
    startsAt: clockTimeField,
    endsAt: clockTimeField,
    minutes: wholeNumber(15, mostMinutes),
  })
  .check(
    z.refine((lesson) => lesson.startsAt < lesson.endsAt, { error: 'lesson-times-reversed', path: ['endsAt'] }),
    z.refine(({ startsAt, endsAt, minutes }) => startsAt >= endsAt || minutes <= minutesBetween(startsAt, endsAt), {
      error: 'minutes-above-times',
      path: ['minutes'],
    }),
  );
export type CourseLesson = z.infer<typeof CourseLesson>;

/** What members of the partnership read and search of a course, and what events tell: everything but whom to call. */
const told = {
  title: line(120),
  /** What one learns and how, in plain words. */
  description: words(1200),
  /** What somebody can do afterwards, one a line. */
  goals: z.array(line(200)).check(z.minLength(1, 'choose-at-least-one'), z.maxLength(12, 'too-many')),
  kind: z.enum(courseKinds),
  /** The national number of an AMU course; of no other kind. */
  amuCode: z.optional(z.string(otherwise('not-an-amu-code')).check(z.regex(/^\d{5}$/, 'not-an-amu-code'))),
  level: z.enum(courseLevels),
  /** The trades it is of use in, and what it teaches in the words candidates are described with. */
  workAreas: choicesOf(workAreas),
  competences: choicesOf(competences),
  /** How much Danish one needs. */
  danish: z.enum(danishLevels),
  taughtIn: z.enum(teachingLanguages),
  where: z.enum(courseWheres),
  /** The name of one of the institution's departments, where it is taught at one. */
  department: z.optional(nameField(120)),
  intake: z.enum(courseIntakes),
  /** The first day; with rolling intake the first day on which somebody can begin. */
  startsOn: civilDateField,
  /** The last day; with rolling intake it may be open. */
  endsOn: z.optional(civilDateField),
  timetable: choices(CourseLesson, { atMost: 14, by: ({ day, startsAt }) => `${day} ${startsAt}` }),
  seats: wholeNumber(1, mostSeats),
  waitingList: z.boolean(),
  /** Per participant, in whole kroner. */
  priceKr: wholeNumber(0, mostKroner),
  /** Who may pay, what it takes. */
  funding: text(400),
  targetGroups: choicesOf(courseTargetGroups, { atLeast: 1 }),
  prerequisites: text(600),
  /** What is possible if it is made for a person or a workplace. */
  adaptable: text(800),
  /** A municipality's code, or `partnership` for all members. */
  sharedWith: z.string(otherwise('not-valid')).check(z.regex(/^(\d{4}|partnership)$/, 'not-valid')),
  /** The last day it can be found; the last day of the course where absent. */
  expiresOn: z.optional(civilDateField),
};
/** The one person who answers about the course. */
const contact = { contact: InstitutionContact };

type InOrder = {
  readonly kind: string;
  readonly amuCode?: string | undefined;
  readonly where: string;
  readonly department?: string | undefined;
  readonly intake: string;
  readonly startsOn: string;
  readonly endsOn?: string | undefined;
};

/** What the fields say of one another. */
const inOrder = [
  z.refine<InOrder>(({ kind, amuCode }) => kind !== 'amu' || amuCode !== undefined, {
    error: 'missing',
    path: ['amuCode'],
  }),
  z.refine<InOrder>(({ kind, amuCode }) => kind === 'amu' || amuCode === undefined, {
    error: 'only-for-amu',
    path: ['amuCode'],
  }),
  z.refine<InOrder>(({ where, department }) => where !== 'department' || department !== undefined, {
    error: 'missing',
    path: ['department'],
  }),
  z.refine<InOrder>(({ intake, endsOn }) => intake !== 'dated' || endsOn !== undefined, {
    error: 'missing',
    path: ['endsOn'],
  }),
  z.refine<InOrder>(({ startsOn, endsOn }) => endsOn === undefined || startsOn <= endsOn, {
    error: 'dates-reversed',
    path: ['endsOn'],
  }),
] as const;

/** A course as an institution writes it. */
export const CourseFacts = z.object({ ...told, ...contact }).check(...inOrder);
export type CourseFacts = z.infer<typeof CourseFacts>;

/** A course as events tell it: no person is named. */
export const CourseTold = z.object(told);
export type CourseTold = z.infer<typeof CourseTold>;

/** Where it is taught, as the department stood when it was written. */
export const CoursePlace = z.object({ postalCode: z.string(), city: z.string() });
export type CoursePlace = z.infer<typeof CoursePlace>;

/** The course as it shall be, and the version it was read in. */
export const CourseChange = z.object({ ...told, ...contact, version: versionField() }).check(...inOrder);
export type CourseChange = z.infer<typeof CourseChange>;

/** Takes a course down: why, and what more there is to say. */
export const CourseWithdrawal = z.object({
  version: versionField(),
  reason: z.enum(withdrawalReasons),
  note: text(400),
});
export type CourseWithdrawal = z.infer<typeof CourseWithdrawal>;

/** The answer to everything that is done with a course. */
export const CourseSaved = z.object({ courseId: idOf('course'), version: z.number(), state: z.enum(courseStates) });
export type CourseSaved = z.infer<typeof CourseSaved>;

/** A public holiday on which the course would be taught: told, never refused. */
export const CourseHoliday = z.object({ on: civilDateField, name: z.object({ da: z.string(), en: z.string() }) });
export type CourseHoliday = z.infer<typeof CourseHoliday>;

/** A course in full. */
export const CourseView = z.object({
  courseId: idOf('course'),
  version: z.number(),
  state: z.enum(courseStates),
  institutionId: companyIdField,
  institutionName: z.string(),
  course: z.object({ ...told, ...contact }),
  place: z.optional(CoursePlace),
  postedOn: z.optional(civilDateField),
  /** When it was last changed, and in which role; by the platform where it expired. */
  changedAt: instantField,
  changedBy: z.enum([...roles, 'system']),
  /** Why it was taken down. The institution's own people read the note. */
  withdrawn: z.optional(z.object({ reason: z.enum(withdrawalReasons), note: z.string() })),
  holidays: z.array(CourseHoliday),
});
export type CourseView = z.infer<typeof CourseView>;

/** One course in its institution's list. */
export const CourseLine = z.object({
  courseId: idOf('course'),
  version: z.number(),
  state: z.enum(courseStates),
  title: z.string(),
  kind: z.enum(courseKinds),
  where: z.enum(courseWheres),
  city: z.optional(z.string()),
  intake: z.enum(courseIntakes),
  startsOn: civilDateField,
  endsOn: z.optional(civilDateField),
  seats: z.number(),
  waitingList: z.boolean(),
  priceKr: z.number(),
  sharedWith: z.string(),
});
export type CourseLine = z.infer<typeof CourseLine>;
export const CoursePage = pageOf(CourseLine);
export type CoursePage = z.infer<typeof CoursePage>;

/** An institution's courses: in one state, and those that begin on a day or later. */
export const CoursesQuery = z.extend(PageQuery, {
  state: z.optional(z.enum(courseStates)),
  from: z.optional(civilDateField),
});
export type CoursesQuery = z.infer<typeof CoursesQuery>;
