import type { Agreement } from '#services/matching/domain/agreement.ts';
import type { Lessons, WorkingTimes } from '#services/matching/domain/appointment-check.ts';
import type { CheckInput } from '#services/matching/domain/placement-check.ts';
import type { CandidateId, OpeningId, PlacementId } from '#shared/kernel/ids.ts';
import { readTimetable } from '#shared/shapes/timetable.ts';
import { courseTimesItem, onCourseItem, talkTimeItem } from './appointment-items.ts';
import { hoursPlanItem } from './hours-items.ts';
import type { MatchingStore } from './matching-store.ts';
import { openingItem } from './shared-items.ts';

/** More courses, or conversations to come, than one person has. */
const mostRead = 50;

type Of = {
  readonly candidateId: CandidateId;
  readonly openingId?: OpeningId | undefined;
  readonly placementId?: PlacementId | undefined;
};

/** When a person works, is taught and is spoken with. */
export async function readAppointments(
  matching: MatchingStore,
  { candidateId, openingId, placementId }: Of,
  agreements: readonly Agreement[],
): Promise<Pick<CheckInput, 'work' | 'lessons' | 'talks'>> {
  const { table } = matching;
  const shared = matching.shared();
  const [enrolments, talks, opening, plan] = await Promise.all([
    table.list({ kind: onCourseItem, of: [candidateId], limit: mostRead }),
    table.list({ kind: talkTimeItem, of: [candidateId], limit: mostRead }),
    openingId ? shared.get(openingItem, openingId) : undefined,
    placementId ? table.get(hoursPlanItem, placementId) : undefined,
  ]);
  const courseIds = enrolments.items.flatMap(({ isOn, courseId }) => (isOn && courseId ? [courseId] : []));
  const courses = await Promise.all(courseIds.map((courseId) => shared.get(courseTimesItem, courseId)));
  return {
    work: agreedTimes(agreements) ?? openTimes(opening?.facts, plan?.weekdays),
    lessons: courses.flatMap((course): Lessons[] =>
      course
        ? [
            {
              title: `${course.title}, ${course.institutionName}`,
              ...{ startsOn: course.startsOn, endsOn: course.endsOn, times: course.timetable },
            },
          ]
        : [],
    ),
    talks: talks.items.filter(({ isToCome }) => isToCome),
  };
}

/** The times that the newest agreement says, where they are written as times of the week. */
function agreedTimes(agreements: readonly Agreement[]): WorkingTimes | undefined {
  const newest = agreements.findLast(({ state }) => state !== 'withdrawn' && state !== 'ended');
  return newest?.words.workingTimes ? timesWritten(newest.words.workingTimes) : undefined;
}

/** Times as people write them (`mandag og onsdag 9–12`); undefined where they are written in another way. */
export function timesWritten(written: string): WorkingTimes | undefined {
  const read = readTimetable(written);
  return 'lessons' in read && read.lessons.length > 0 ? { times: read.lessons, areAgreed: true } : undefined;
}

type OpenTimes = {
  readonly days: readonly WorkingTimes['times'][number]['day'][];
  readonly startsAt: string;
  readonly endsAt: string;
};

/** When the opening can be worked at: on the days that are agreed, where they are. */
function openTimes(facts: OpenTimes | undefined, agreed: OpenTimes['days'] = []): WorkingTimes | undefined {
  if (!facts) return undefined;
  const { startsAt, endsAt } = facts;
  const days = agreed.length > 0 ? agreed : facts.days;
  return { times: days.map((day) => ({ day, startsAt, endsAt })), areAgreed: false };
}
