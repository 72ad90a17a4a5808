import type { CandidateId } from '#shared/kernel/ids.ts';
import { addDays, dateOf, endOfDay, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { CourseLesson } from '#shared/shapes/course.ts';

/** In the partnership: when a course is taught, as it was last told. */
export type CourseTimes = {
  readonly courseId: string;
  readonly version: number;
  readonly title: string;
  readonly institutionName: string;
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate;
  readonly timetable: readonly CourseLesson[];
};
export const courseTimesItem = defineItem<CourseTimes>({
  name: 'course-times',
  partition: (times) => [times.courseId],
});

/** Whether a person is on a course; `isOn` is false once they are not, and where they only wait for a seat. */
export type OnCourse = {
  readonly candidateId: CandidateId;
  readonly enrolmentId: string;
  readonly version: number;
  readonly courseId?: string;
  readonly isOn: boolean;
};
export const onCourseItem = defineItem<OnCourse>({
  name: 'on-course',
  partition: (enrolment) => [enrolment.candidateId],
  sort: (enrolment) => [enrolment.enrolmentId],
});

/** A conversation with a person: when it is. Gone by itself the day after. */
export type TalkTime = {
  readonly candidateId: CandidateId;
  readonly conversationId: string;
  readonly version: number;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly isToCome: boolean;
};
export const talkTimeItem = defineItem<TalkTime>({
  name: 'talk-time',
  partition: (talk) => [talk.candidateId],
  sort: (talk) => [talk.conversationId],
  expiresAt: (talk) => Math.floor(Date.parse(endOfDay(addDays(dateOf(talk.startsAt), 1))) / 1000),
});
