import type { appointmentConsumes } from '#services/matching/consumes/appointment-consumes.ts';
import { courseTimesItem, onCourseItem, talkTimeItem } from '#services/matching/store/appointment-items.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { openStates } from '#shared/shapes/planned-conversation.ts';

/** States in which somebody is on a course, or will be. */
const onIt: readonly string[] = ['enrolled', 'started'];

type OfCourse = EventOf<'CoursePosted' | 'CourseChanged'>;
type OfEnrolment = EventOf<
  'CandidateEnrolled' | 'EnrolmentStarted' | 'EnrolmentCompleted' | 'EnrolmentInterrupted' | 'EnrolmentWithdrawn'
>;

/** What matching does when it hears of lessons and conversations: it knows when they are, so that work is not at the same time. */
export function appointmentHandlers(open: OpenMatching): EventHandlers<(typeof appointmentConsumes)[number]> {
  const courseTimes = async (call: Call, { version, facts }: OfCourse): Promise<void> => {
    const { title, startsOn, endsOn, timetable } = facts.course;
    const { courseId, institutionName } = facts;
    await writeIfNewer(open(call).table, courseTimesItem, {
      ...{ courseId, version, title, institutionName, timetable },
      startsOn: civilDate(startsOn),
      ...(endsOn && { endsOn: civilDate(endsOn) }),
    });
  };
  const enrolment = async (
    call: Call,
    { version, facts }: OfEnrolment | EventOf<'EnrolmentCorrected'>,
    isOn: boolean,
  ): Promise<void> => {
    const { enrolmentId, courseId } = facts;
    const candidateId = toldId('candidate', facts.candidateId);
    const row = { candidateId, enrolmentId, version, isOn, ...(courseId && { courseId }) };
    await writeIfNewer(open(call).table, onCourseItem, row);
  };
  const isOn = (call: Call, event: OfEnrolment): Promise<void> => enrolment(call, event, true);
  const isOff = (call: Call, event: OfEnrolment): Promise<void> => enrolment(call, event, false);
  return {
    CoursePosted: courseTimes,
    CourseChanged: courseTimes,
    CandidateEnrolled: isOn,
    EnrolmentStarted: isOn,
    EnrolmentCompleted: isOff,
    EnrolmentInterrupted: isOff,
    EnrolmentWithdrawn: isOff,
    EnrolmentCorrected: (call, event) => enrolment(call, event, onIt.includes(event.facts.state)),
    ConversationChanged: async (call, { version, facts }) => {
      const { conversationId, startsAt, minutes, state } = facts;
      await writeIfNewer(open(call).table, talkTimeItem, {
        ...{ candidateId: toldId('candidate', facts.candidateId), conversationId, version, minutes },
        ...{ startsAt: instant(startsAt), isToCome: openStates.some((each) => each === state) },
      });
    },
  };
}
