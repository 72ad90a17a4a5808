import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { asOwner } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { followCourse, tellCourseToEnrolments } from '../capabilities/follow-course.ts';
import { offerSeats, takeInSeats } from '../capabilities/offer-seats.ts';
import { showEnrolmentToInstitution } from '../capabilities/show-enrolment-to-institution.ts';
import { showCourseToItsPeople, showMyCourse } from '../capabilities/show-my-course.ts';
import { takeInSeatOffer } from '../capabilities/take-in-seat-offer.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { inPartnership } from './in-partnership.ts';

/** What is heard of courses' seats and of enrolments. */
export type EnrolmentHeard =
  | 'CoursePosted'
  | 'CourseChanged'
  | 'CourseWithdrawn'
  | 'CourseExpired'
  | 'CandidateWaitlisted'
  | 'CandidateEnrolled'
  | 'EnrolmentStarted'
  | 'EnrolmentCompleted'
  | 'EnrolmentInterrupted'
  | 'EnrolmentWithdrawn'
  | 'EnrolmentCorrected'
  | 'EnrolmentCourseChanged'
  | 'SeatReleased'
  | 'SeatOffered';

type AboutEnrolment = { readonly facts: { readonly enrolmentId: string; readonly courseId?: string | undefined } };
type CourseNews = EventOf<'CoursePosted' | 'CourseChanged' | 'CourseWithdrawn' | 'CourseExpired'>;

/** What follows in the partnership from an enrolment, and in the municipalities from a course. */
export function enrolmentHandlers(open: OpenCompetence): EventHandlers<EnrolmentHeard> {
  const show = async (call: Call, { facts }: AboutEnrolment): Promise<void> => {
    // What was tailored has no course: its institution sees it where it was asked for it.
    if (!facts.courseId) return;
    const enrolmentId = toldId('enrolment', facts.enrolmentId);
    await showEnrolmentToInstitution(open(call), open(inPartnership(call)), enrolmentId);
    await showMyCourse(call, open, enrolmentId);
  };
  const showNew = async (call: Call, event: AboutEnrolment): Promise<void> => {
    await show(call, event);
    await followCourse(call, open(call), toldId('enrolment', event.facts.enrolmentId));
  };
  const seats = async (call: Call, event: CourseNews): Promise<void> => {
    await takeInSeats(call, open(call), event);
    const { institutionId, courseId } = event.facts;
    const course = { institutionId: toldCompany(institutionId), courseId: toldId('course', courseId) };
    await tellCourseToEnrolments(call, open, course);
    await showCourseToItsPeople(call, open, course);
  };
  return {
    CoursePosted: seats,
    CourseChanged: seats,
    CourseWithdrawn: seats,
    CourseExpired: seats,
    CandidateWaitlisted: showNew,
    CandidateEnrolled: showNew,
    EnrolmentStarted: show,
    EnrolmentCompleted: show,
    EnrolmentInterrupted: show,
    EnrolmentWithdrawn: show,
    EnrolmentCorrected: show,
    EnrolmentCourseChanged: show,
    SeatReleased: (call, { facts }) => {
      const shared = inPartnership(call);
      return offerSeats(shared, open(shared), toldId('course', facts.courseId));
    },
    SeatOffered: (call, event) => {
      const owner = asOwner(call, event.facts.municipality);
      return takeInSeatOffer(owner, open(owner), event);
    },
  };
}
