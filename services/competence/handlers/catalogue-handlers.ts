import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { municipalityCode, partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { takeInCourse, takeInSeatsFree, toldIn, type CourseHeard } from '../capabilities/take-in-course.ts';
import { takeInEffortEnd } from '../capabilities/take-in-effort-end.ts';
import { takeInLearner, takeInPlaceNeeds } from '../capabilities/take-in-learner.ts';
import { tellOfFittingCourse } from '../capabilities/tell-of-fitting-course.ts';
import { foundCourse } from '../domain/catalogue-course.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { membersOf } from '../store/members.ts';

/** What is heard of courses that can be found. */
export type CatalogueHeard =
  | CourseHeard['type']
  | SeatNews['type']
  | 'CandidateProfiled'
  | 'CandidateClosed'
  | 'CandidateReopened'
  | 'OpeningRegistered'
  | 'OpeningChanged';

type SeatNews = EventOf<'CandidateEnrolled' | 'SeatReleased' | 'SeatsReserved' | 'SeatOffered'>;

/**
 * What the catalogue does when an institution tells of a course. `again`: a rebuild tells it once more, and nobody is told a
 * second time.
 */
export function catalogueHandlers(open: OpenCompetence, again: boolean): EventHandlers<CatalogueHeard> {
  const takeIn = (call: Call, event: CourseHeard): Promise<void> => takeInCourse(open(call), event);
  const countSeats = async (call: Call, { facts }: SeatNews): Promise<void> => {
    if (!facts.courseId) return;
    const shared = { ...call, scope: call.partnership ?? call.scope };
    await takeInSeatsFree(open(shared), toldId('course', facts.courseId));
  };
  return {
    CoursePosted: async (call, event) => {
      await takeIn(call, event);
      if (!again) await tellMembers(call, open, event);
    },
    CourseChanged: takeIn,
    CourseWithdrawn: takeIn,
    CourseExpired: takeIn,
    CandidateEnrolled: countSeats,
    SeatReleased: countSeats,
    SeatsReserved: countSeats,
    SeatOffered: countSeats,
    CandidateProfiled: (call, event) => takeInLearner(open(call), event),
    CandidateReopened: (call, event) => takeInLearner(open(call), event),
    CandidateClosed: async (call, event) => {
      await takeInLearner(open(call), event);
      // In a rebuild rows that it has not come to yet would let an old closing end what was begun since.
      if (!again) await takeInEffortEnd(call, open(call), event);
    },
    OpeningRegistered: (call, event) => takeInPlaceNeeds(open(call), event),
    OpeningChanged: (call, event) => takeInPlaceNeeds(open(call), event),
  };
}

async function tellMembers(call: Call, open: OpenCompetence, event: EventOf<'CoursePosted'>): Promise<void> {
  const found = foundCourse(toldIn(event));
  if (!found) return;
  const partnership = partnershipScope(call.scope);
  const { sharedWith } = found.course;
  for (const code of await membersOf(open(call).table)) {
    if (sharedWith !== 'partnership' && sharedWith !== code) continue;
    const inMunicipality = { ...call, scope: municipalityCode(code), partnership };
    await tellOfFittingCourse(inMunicipality, open(inMunicipality), found);
  }
}
