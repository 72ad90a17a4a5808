import type { Attendance } from '#services/competence/domain/attendance.ts';
import type { BridgeBuilding, BridgeCare, NamedAtSchool } from '#services/competence/domain/bridge-building.ts';
import type { CourseEndAnswer } from '#services/competence/domain/course-end.ts';
import type { CourseEvaluation, EvaluationTally } from '#services/competence/domain/course-evaluation.ts';
import type { Terms } from '#services/competence/domain/invoice-basis.ts';
import type { Lesson } from '#services/competence/domain/lesson.ts';
import type { CandidateId, CourseId, CourseNoteId, EnrolmentId, InstitutionId, PersonId } from '#shared/kernel/ids.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { MyCourse } from '#shared/shapes/my-course.ts';

/** In the partnership: a lesson, in its course's list and in its institution's list of a day. */
export const lessonItem = defineItem<Lesson, 'lessons-of' | 'lessons-on'>({
  name: 'lesson',
  partition: (lesson) => [lesson.lessonId],
  indexes: {
    'lessons-of': {
      on: 'gsi1',
      place: ({ courseId, on, startsAt, lessonId }) => ({ of: [courseId], sort: `${on}T${startsAt}#${lessonId}` }),
    },
    'lessons-on': {
      on: 'gsi2',
      place: ({ institutionId, on, startsAt, lessonId }) => ({
        of: [institutionId, on],
        sort: `${startsAt}#${lessonId}`,
      }),
    },
  },
});

/** How far a course's lessons are planned; its version counts every change of them, so that two planners never do it twice. */
export type LessonPlan = { readonly courseId: CourseId; readonly version: number; readonly through?: CivilDate };
export const lessonPlanItem = defineItem<LessonPlan>({ name: 'lesson-plan', partition: (plan) => [plan.courseId] });

/** In the partnership: a note to the job broker, under the enrolment and in its course's list. */
export type CourseNote = {
  readonly noteId: CourseNoteId;
  readonly enrolmentId: EnrolmentId;
  readonly courseId: CourseId;
  readonly words: string;
  readonly at: Instant;
  readonly by: string;
  readonly writtenBy: PersonId;
};
export const courseNoteItem = defineItem<CourseNote, 'notes-on'>({
  name: 'course-note',
  partition: (note) => [note.enrolmentId],
  sort: (note) => [note.at, note.noteId],
  indexes: {
    'notes-on': { on: 'gsi1', place: ({ courseId, at, noteId }) => ({ of: [courseId], sort: `${at}#${noteId}` }) },
  },
});

/** In the partnership: what was reported of how courses ended. */
export const courseEndItem = defineAnswer<CourseEndAnswer>('course-end');

/** In the partnership: what a course's people thought of it, and who has been counted. */
export const evaluationTallyItem = defineItem<EvaluationTally>({
  name: 'evaluation-tally',
  partition: (tally) => [tally.courseId],
});
export type Evaluated = { readonly courseId: CourseId; readonly enrolmentId: EnrolmentId };
export const evaluatedItem = defineItem<Evaluated>({
  name: 'evaluated',
  partition: (row) => [row.courseId],
  sort: (row) => [row.enrolmentId],
});

/** In the partnership: how a course is paid for. */
export const invoiceTermsItem = defineItem<Terms>({ name: 'invoice-terms', partition: (terms) => [terms.courseId] });

/** In the partnership: what bridge-building needs beside the course, and who looks after whom. */
export const bridgeBuildingItem = defineItem<BridgeBuilding>({
  name: 'bridge-building',
  partition: (plan) => [plan.courseId],
});
export const bridgeCareItem = defineItem<BridgeCare>({
  name: 'bridge-care',
  partition: (care) => [care.institutionId, care.courseId],
  partitionParts: 2,
  sort: (care) => [care.enrolmentId],
});

/** In the municipality: who of it is present at a school. In the partnership: the same, as the school reads it. */
export const schoolContactItem = defineItem<NamedAtSchool>({
  name: 'school-contact',
  partition: (named) => [named.courseId],
});
export const shownSchoolContactItem = defineItem<NamedAtSchool>({
  name: 'shown-school-contact',
  partition: (named) => [named.courseId],
  sort: (named) => [named.municipality],
});

/** In the municipality: a person's attendance on each course. */
export const attendanceItem = defineItem<Attendance>({
  name: 'course-attendance',
  partition: (attendance) => [attendance.candidateId],
  sort: (attendance) => [attendance.enrolmentId],
});

/** In the citizen's scope: a course of the own, drawn from the municipality's enrolment and the partnership's lessons. */
export type MyCourseRow = Omit<MyCourse, 'evaluation'> & {
  readonly candidateId: CandidateId;
  readonly institutionId: InstitutionId;
  readonly partnership: string;
};
export const myCourseItem = defineItem<MyCourseRow>({
  name: 'my-course',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.enrolmentId],
});
export const courseEvaluationItem = defineAnswer<CourseEvaluation>('course-evaluation');
