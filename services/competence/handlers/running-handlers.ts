import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { asOwner, asSender, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { showContactAtSchool } from '../capabilities/show-contact-at-school.ts';
import { showCourseToItsPeople, showMyCourse } from '../capabilities/show-my-course.ts';
import { takeInCourseEnd } from '../capabilities/take-in-course-end.ts';
import { takeInEvaluation } from '../capabilities/take-in-evaluation.ts';
import { takeInLesson } from '../capabilities/take-in-lesson.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { evaluationPlace } from '../store/answer-places.ts';
import { courseEndItem, courseEvaluationItem } from '../store/lesson-items.ts';
import { inPartnership } from './in-partnership.ts';

/** What is heard of a course as it runs. */
export type RunningHeard =
  | 'LessonsChanged'
  | 'LessonHeld'
  | 'AttendanceCorrected'
  | 'CourseEndReported'
  | 'CourseEndSettled'
  | 'CourseEvaluated'
  | 'CourseEvaluationSettled'
  | 'BridgeCareChanged'
  | 'BridgeBuildingPlanned'
  | 'SchoolContactNamed';

/** What follows in the municipalities and for the people on a course. */
export function runningHandlers(open: OpenCompetence): EventHandlers<RunningHeard> {
  const lesson = async (call: Call, event: EventOf<'LessonHeld' | 'AttendanceCorrected'>): Promise<void> => {
    for (const mark of event.facts.marks) {
      const owner = asOwner(call, mark.municipality);
      await takeInLesson(owner, open(owner), event, mark);
    }
  };
  const shown = (call: Call, { facts }: EventOf<'LessonsChanged' | 'BridgeBuildingPlanned'>): Promise<void> =>
    showCourseToItsPeople(call, open, courseOf(facts));
  return {
    LessonsChanged: shown,
    BridgeBuildingPlanned: shown,
    SchoolContactNamed: (call, { facts }) => {
      const shared = inPartnership(call);
      return showContactAtSchool(call, open, { call: shared, store: open(shared) }, courseOf(facts));
    },
    LessonHeld: lesson,
    AttendanceCorrected: lesson,
    CourseEndReported: (call, event) => {
      const owner = asOwner(call, event.facts.owner);
      return takeInCourseEnd(owner, open(owner), event);
    },
    CourseEndSettled: (call, event) => {
      const { table } = open(asSender(call, event.facts.sender));
      return showOutcome(table, courseEndItem, event.facts.enrolmentId, event);
    },
    CourseEvaluated: (call, event) => takeInEvaluation(asOwner(call, event.facts.owner), open, event),
    CourseEvaluationSettled: async (call, event) => {
      const { municipality, ...facts } = event.facts;
      const { table } = await evaluationPlace(call, open, { ...facts, municipality });
      return showOutcome(table, courseEvaluationItem, event.facts.enrolmentId, event);
    },
    BridgeCareChanged: (call, { facts }) =>
      showMyCourse(asOwner(call, facts.municipality), open, toldId('enrolment', facts.enrolmentId)),
  };
}

function courseOf({ institutionId, courseId }: { readonly institutionId: string; readonly courseId: string }) {
  return { institutionId: toldCompany(institutionId), courseId: toldId('course', courseId) };
}
