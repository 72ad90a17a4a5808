import * as z from 'zod/mini';
import { enrolmentResults } from './enrolment-words.ts';
import { CourseHoliday } from './course.ts';
import {
  choices,
  civilDateField,
  clockTimeField,
  idOf,
  instantField,
  pageOf,
  PageQuery,
  text,
  versionField,
  wholeNumber,
  words,
} from './fields.ts';
import { enrolmentStates } from './enrolment-words.ts';
import { absenceSigns, lessonChangeReasons, lessonStates, reportedInterruptReasons } from './lesson-words.ts';
import { awayReasons, attendanceMarks } from './order-words.ts';

const mostMinutes = 720;
const mostPeople = 500;

/** Plan the lessons that follow from the timetable, until a day; the version of the plan that was seen, 0 where there is none. */
export const LessonPlanning = z.object({ version: versionField(0), until: civilDateField });
export type LessonPlanning = z.infer<typeof LessonPlanning>;

/** What was planned: how many, until when, and the holidays that were left out. */
export const LessonsPlanned = z.object({
  version: z.number(),
  planned: z.number(),
  /** How many there is no room for in one go; plan again. */
  left: z.number(),
  until: z.optional(civilDateField),
  holidays: z.array(CourseHoliday),
});
export type LessonsPlanned = z.infer<typeof LessonsPlanned>;

const when = {
  on: civilDateField,
  startsAt: clockTimeField,
  endsAt: clockTimeField,
  minutes: wholeNumber(15, mostMinutes),
};
type When = { readonly startsAt: string; readonly endsAt: string };
const inOrder = z.refine<When>((lesson) => lesson.startsAt < lesson.endsAt, {
  error: 'lesson-times-reversed',
  path: ['endsAt'],
});

/** One more lesson than the timetable says. */
export const LessonAdding = z.object({ version: versionField(0), ...when }).check(inOrder);
export type LessonAdding = z.infer<typeof LessonAdding>;

const why = { reason: z.enum(lessonChangeReasons), note: text(400) };

/** A lesson at another time, with why. */
export const LessonMove = z.object({ version: versionField(), ...when, ...why }).check(inOrder);
export type LessonMove = z.infer<typeof LessonMove>;

export const LessonCancellation = z.object({ version: versionField(), ...why });
export type LessonCancellation = z.infer<typeof LessonCancellation>;

/** The answer to everything that is done with a lesson. */
export const LessonSaved = z.object({ lessonId: idOf('lesson'), version: z.number(), state: z.enum(lessonStates) });
export type LessonSaved = z.infer<typeof LessonSaved>;

/** A lesson as a line: when, and how it stands. Nobody is named. */
export const LessonLine = z.object({
  lessonId: idOf('lesson'),
  courseId: idOf('course'),
  version: z.number(),
  state: z.enum(lessonStates),
  courseTitle: z.string(),
  on: civilDateField,
  startsAt: z.string(),
  endsAt: z.string(),
  minutes: z.number(),
  /** How many came, and how many there was something to write about. */
  came: z.number(),
  marked: z.number(),
  reason: z.optional(z.enum(lessonChangeReasons)),
  note: z.optional(z.string()),
  movedFrom: z.optional(z.object({ on: civilDateField, startsAt: z.string() })),
});
export type LessonLine = z.infer<typeof LessonLine>;
export const LessonPage = pageOf(LessonLine);
export type LessonPage = z.infer<typeof LessonPage>;
/** A course's lessons with the plan they belong to. */
export const CourseLessons = z.extend(LessonPage, { plan: z.object({ version: z.number() }) });
export type CourseLessons = z.infer<typeof CourseLessons>;

/** The lessons from a day on, the next first; the latest first where no day is given. */
export const LessonsQuery = z.extend(PageQuery, { from: z.optional(civilDateField) });
export type LessonsQuery = z.infer<typeof LessonsQuery>;
/** An institution's lessons on a day; today where none is given. */
export const LessonDayQuery = z.extend(PageQuery, { on: z.optional(civilDateField) });
export type LessonDayQuery = z.infer<typeof LessonDayQuery>;

const mark = {
  enrolmentId: idOf('enrolment'),
  mark: z.enum(attendanceMarks),
  reason: z.optional(z.enum(awayReasons)),
};
type Marked = { readonly mark: string; readonly reason?: string | undefined };
const reasonWhereAway = [
  z.refine<Marked>(({ mark: of, reason }) => of !== 'away' || reason !== undefined, {
    error: 'missing',
    path: ['reason'],
  }),
  z.refine<Marked>(({ mark: of, reason }) => of === 'away' || reason === undefined, {
    error: 'only-when-away',
    path: ['reason'],
  }),
] as const;

/** One tap for each person, and one that says the lesson is over. */
export const LessonFinish = z.object({
  version: versionField(),
  marks: choices(z.object(mark).check(...reasonWhereAway), {
    atMost: mostPeople,
    by: ({ enrolmentId }) => enrolmentId,
  }),
});
export type LessonFinish = z.infer<typeof LessonFinish>;

/** One mark of a lesson that is over put right, with why. */
export const AttendanceCorrection = z
  .object({ version: versionField(), ...mark, because: words(400) })
  .check(...reasonWhereAway);
export type AttendanceCorrection = z.infer<typeof AttendanceCorrection>;

/** Somebody who is expected at a lesson or was there. The name is joined from visitation. */
export const LessonPerson = z.object({
  enrolmentId: idOf('enrolment'),
  candidateId: idOf('candidate'),
  mark: z.optional(z.enum(attendanceMarks)),
  reason: z.optional(z.enum(awayReasons)),
  /** What stood there before it was put right, and why. */
  corrected: z.optional(z.object({ from: z.enum(attendanceMarks), because: z.string(), at: instantField })),
});
export type LessonPerson = z.infer<typeof LessonPerson>;

/** A lesson with those who are expected. */
export const LessonView = z.extend(LessonLine, { people: z.array(LessonPerson) });
export type LessonView = z.infer<typeof LessonView>;

/** How often somebody came, and what that tells. */
export const AttendanceFigures = z.object({
  present: z.number(),
  late: z.number(),
  away: z.number(),
  /** Whole percent of the lessons the person was there, late or not; absent where there was none. */
  share: z.optional(z.number()),
  signs: z.array(z.enum(absenceSigns)),
});
export type AttendanceFigures = z.infer<typeof AttendanceFigures>;

/** What was reported of how a course ended for somebody, and what the municipality made of it. */
export const CourseEndReported = z.object({
  answerId: idOf('answer'),
  state: z.enum(['sent', 'accepted', 'void']),
  because: z.optional(z.string()),
  endedOn: civilDateField,
  result: z.optional(z.enum(enrolmentResults)),
  reason: z.optional(z.enum(reportedInterruptReasons)),
});
export type CourseEndReported = z.infer<typeof CourseEndReported>;

/** Somebody on a course, as those who teach see them. */
export const RunPerson = z.object({
  enrolmentId: idOf('enrolment'),
  candidateId: idOf('candidate'),
  municipality: z.string(),
  state: z.enum(enrolmentStates),
  startedOn: z.optional(civilDateField),
  endedOn: z.optional(civilDateField),
  result: z.optional(z.enum(enrolmentResults)),
  attendance: AttendanceFigures,
  report: z.optional(CourseEndReported),
  educationMentor: z.optional(z.string()),
  retentionMentor: z.optional(z.string()),
  internshipFrom: z.optional(civilDateField),
  /** The version of who looks after the person; 0 where nobody does yet. */
  careVersion: z.number(),
});
export type RunPerson = z.infer<typeof RunPerson>;

/** A course as it runs. */
export const CourseRun = z.object({
  courseId: idOf('course'),
  title: z.string(),
  people: z.array(RunPerson),
  /** The least share of lessons there, in whole percent: below it the job broker is told. */
  leastShare: z.number(),
});
export type CourseRun = z.infer<typeof CourseRun>;

/** How the course ended for somebody, as the institution tells it: with a result, or with why the person stopped. */
export const CourseEndReport = z
  .object({
    endedOn: civilDateField,
    result: z.optional(z.enum(enrolmentResults)),
    reason: z.optional(z.enum(reportedInterruptReasons)),
    note: text(800),
  })
  .check(
    z.refine(({ result, reason }) => result !== undefined || reason !== undefined, {
      error: 'missing',
      path: ['result'],
    }),
    z.refine(({ result, reason }) => result === undefined || reason === undefined, {
      error: 'result-or-reason',
      path: ['reason'],
    }),
  );
export type CourseEndReport = z.infer<typeof CourseEndReport>;
export const CourseEndSent = z.object({ answerId: idOf('answer'), state: z.enum(['sent']) });
export type CourseEndSent = z.infer<typeof CourseEndSent>;

/** A note to the job broker, in own words. */
export const CourseNoteWriting = z.object({ words: words(1200) });
export type CourseNoteWriting = z.infer<typeof CourseNoteWriting>;
export const CourseNoteSaved = z.object({ noteId: idOf('courseNote') });
export type CourseNoteSaved = z.infer<typeof CourseNoteSaved>;
export const CourseNoteView = z.object({
  noteId: idOf('courseNote'),
  enrolmentId: idOf('enrolment'),
  candidateId: idOf('candidate'),
  words: z.string(),
  at: instantField,
  by: z.string(),
});
export type CourseNoteView = z.infer<typeof CourseNoteView>;
export const CourseNotePage = pageOf(CourseNoteView);
export type CourseNotePage = z.infer<typeof CourseNotePage>;

/** A person's attendance on one course, as the municipality sees it. */
export const PersonAttendance = z.object({
  enrolmentId: idOf('enrolment'),
  courseTitle: z.string(),
  institutionName: z.string(),
  figures: AttendanceFigures,
  lastOn: z.optional(civilDateField),
});
export type PersonAttendance = z.infer<typeof PersonAttendance>;
export const PersonAttendances = z.object({ items: z.array(PersonAttendance) });
export type PersonAttendances = z.infer<typeof PersonAttendances>;
