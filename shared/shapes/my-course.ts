import * as z from 'zod/mini';
import { schoolContact } from './bridge-building.ts';
import { courseWheres } from './course-words.ts';
import { enrolmentStates } from './enrolment-words.ts';
import { faces } from './lesson-words.ts';
import { upliftPlaces, upliftThemes } from './tailored-words.ts';
import { civilDateField, idOf, instantField, otherwise, text, versionField, wholeNumber } from './fields.ts';

/** One lesson to come, as the person reads it. */
export const MyLesson = z.object({ on: civilDateField, startsAt: z.string(), endsAt: z.string() });
export type MyLesson = z.infer<typeof MyLesson>;

/** A course of the person’s own: what, where, when is next, with whom. */
export const MyCourse = z.object({
  enrolmentId: idOf('enrolment'),
  version: z.number(),
  courseId: idOf('course'),
  title: z.string(),
  institutionName: z.string(),
  state: z.enum(enrolmentStates),
  where: z.enum(courseWheres),
  department: z.optional(z.string()),
  place: z.optional(z.object({ postalCode: z.string(), city: z.string() })),
  /** Whom to ask at the institution. */
  contact: z.object({ name: z.string(), phone: z.string() }),
  educationMentor: z.optional(z.string()),
  /** Until an internship is in place. */
  retentionMentor: z.optional(z.string()),
  internshipFrom: z.optional(civilDateField),
  /** When the person tries a workplace. */
  sniffInternships: z.optional(z.array(z.object({ from: civilDateField, to: civilDateField }))),
  /** Who of the person’s municipality is at the school. */
  atSchool: z.optional(schoolContact),
  startsOn: z.optional(civilDateField),
  endsOn: z.optional(civilDateField),
  startedOn: z.optional(civilDateField),
  endedOn: z.optional(civilDateField),
  /** The next lessons, the first of them first. */
  lessons: z.array(MyLesson),
  evaluation: z.optional(
    z.object({
      face: z.number(),
      words: z.string(),
      mayShare: z.boolean(),
      state: z.enum(['sent', 'accepted', 'void']),
      sentAt: instantField,
    }),
  ),
});
export type MyCourse = z.infer<typeof MyCourse>;

/** How far a tailored course is, as the person needs to know it. */
export const myTailoredStages = ['running', 'agreed', 'being-arranged', 'completed', 'broken-off'] as const;
export type MyTailoredStage = (typeof myTailoredStages)[number];

/** A course that is made for the person at a workplace: from the wish on, and once it is agreed when and with whom. */
export const MyTailoredCourse = z.object({
  requestId: idOf('tailoredRequest'),
  version: z.number(),
  stage: z.enum(myTailoredStages),
  theme: z.enum(upliftThemes),
  companyName: z.string(),
  place: z.enum(upliftPlaces),
  hoursPerWeek: z.number(),
  /** The wished first day until it is agreed. */
  startsOn: civilDateField,
  endsOn: z.optional(civilDateField),
  endedOn: z.optional(civilDateField),
  institutionName: z.optional(z.string()),
  teacherName: z.optional(z.string()),
});
export type MyTailoredCourse = z.infer<typeof MyTailoredCourse>;

export const MyCourses = z.object({ items: z.array(MyCourse), tailored: z.array(MyTailoredCourse) });
export type MyCourses = z.infer<typeof MyCourses>;

/** How the course was: a face, own words if one likes, and whether the words may be read by the institution. */
export const CourseEvaluating = z.object({
  version: versionField(),
  face: wholeNumber(1, faces.length),
  words: text(800),
  mayShare: z.boolean(otherwise('not-valid')),
});
export type CourseEvaluating = z.infer<typeof CourseEvaluating>;
export const CourseEvaluationSent = z.object({ answerId: idOf('answer'), state: z.enum(['sent']) });
export type CourseEvaluationSent = z.infer<typeof CourseEvaluationSent>;

/** What those who were on a course thought of it. Below a number of answers nothing is told apart. */
export const CourseEvaluations = z.object({
  courseId: idOf('course'),
  answers: z.number(),
  /** How many chose each face, from the least glad to the gladdest; absent while there are too few. */
  faces: z.optional(z.array(z.number())),
  /** How many must have answered before faces are shown. */
  atLeast: z.number(),
  words: z.array(z.string()),
});
export type CourseEvaluations = z.infer<typeof CourseEvaluations>;
