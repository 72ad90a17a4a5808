import { addDays, dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { EnrolmentSaved } from '#shared/shapes/enrolment.ts';
import type { Acting } from './acting.ts';
import type { SeededCourse } from './courses.ts';
import { workday } from './golden-plan.ts';
import { roskilde } from './partnership.ts';
import { saidYes } from './said-yes.ts';

const competence = `/api/competence/${roskilde}`;

type Learning = {
  /** The key of somebody of today. */
  readonly key: string;
  readonly course: string;
  readonly individually: boolean;
  /** Days since the first day; absent where it is to come. */
  readonly begunDaysAgo?: number;
};

/** Who of today's people is on a course: one with the others, one arranged at the workplace, one who is to begin. */
const learning: readonly Learning[] = [
  { key: 'jonas', course: 'food-hygiene', individually: false, begunDaysAgo: 5 },
  { key: 'oksana', course: 'language-at-work', individually: true, begunDaysAgo: 12 },
  { key: 'dorte', course: 'forklift', individually: false },
];

/** How many commands it takes: the yes, the seat and, where it has begun, the first day. */
export const todayUpliftCommands = learning.reduce((sum, { begunDaysAgo }) => sum + (begunDaysAgo ? 3 : 2), 0);

/** Enrols some of today's people, each after a yes. */
export async function seedTodayUplifts(
  jobBroker: Acting,
  people: ReadonlyMap<string, string>,
  courses: ReadonlyMap<string, SeededCourse>,
  now: number,
): Promise<void> {
  const today = dateOf(instant(now));
  for (const each of learning) {
    const [candidateId, course] = [people.get(each.key), courses.get(each.course)];
    if (!candidateId || !course) throw new Error(`${each.key} or the course ${each.course} is not there`);
    await learn(jobBroker, each, { candidateId, course, today });
  }
}

async function learn(
  jobBroker: Acting,
  { key, individually, begunDaysAgo }: Learning,
  at: { readonly candidateId: string; readonly course: SeededCourse; readonly today: CivilDate },
): Promise<void> {
  const { candidateId, course, today } = at;
  const startsOn = begunDaysAgo ? addDays(today, -begunDaysAgo) : workday(addDays(today, 12));
  const askedOn = addDays(begunDaysAgo ? startsOn : today, -1);
  await saidYes(jobBroker, key, candidateId, askedOn);
  const { enrolmentId, version } = await jobBroker.command<EnrolmentSaved>({
    name: `today-${key}-enrol`,
    path: `${competence}/enrolments`,
    at: instantIn(askedOn, '09:30'),
    body: {
      ...{ candidateId, courseId: course.courseId, ifFull: 'wait', startsOn },
      arrangement: individually ? 'individually' : 'as-posted',
    },
  });
  if (!begunDaysAgo) return;
  await jobBroker.command({
    name: `today-${key}-begin`,
    path: `${competence}/enrolments/${enrolmentId}/started`,
    at: instantIn(startsOn, '12:00'),
    body: { version, startedOn: startsOn },
  });
}
