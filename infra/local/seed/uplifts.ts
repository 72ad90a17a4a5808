import { instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { EnrolmentSaved } from '#shared/shapes/enrolment.ts';
import { someAtATime, type Acting } from './acting.ts';
import type { SeededCourse } from './courses.ts';
import { goldenPlan, type PlannedUplift } from './golden-plan.ts';
import { atOnce, type Known, type Staff } from './golden.ts';
import { roskilde } from './partnership.ts';

const competence = `/api/competence/${roskilde}`;
const commandsOfOne = 4;

/** Consent, enrolment, first day and end of everybody with an uplift. */
export const upliftCommands = goldenPlan().filter(({ uplift }) => uplift).length * commandsOfOne;

/**
 * Walks everybody of the table who has begun a competence uplift through the yes, the seat, the first day and the end:
 * 21 of the original groups, 85 of the refugees from Ukraine (the text of the report says 78; its table says 85).
 */
export async function seedUplifts(
  { jobBroker }: Staff,
  known: readonly Known[],
  courses: ReadonlyMap<string, SeededCourse>,
): Promise<void> {
  const people = known.flatMap(({ person, candidateId }) =>
    person.uplift ? [{ place: person.place, candidateId, said: person.conversationOn, uplift: person.uplift }] : [],
  );
  await someAtATime(people, atOnce, async ({ place, candidateId, said, uplift }) => {
    const course = courses.get(uplift.course);
    if (!course) throw new Error(`the course ${uplift.course} was not posted`);
    const step = (name: string) => `golden-${place}-${name}`;
    await sayYes(jobBroker, step('consent'), candidateId, said);
    await learn(jobBroker, step, candidateId, course, uplift);
  });
}

async function sayYes(jobBroker: Acting, name: string, candidateId: string, on: CivilDate): Promise<void> {
  await jobBroker.command({
    name,
    path: `${competence}/candidates/${candidateId}/education-consent`,
    at: instantIn(on, '11:00'),
    body: { version: 0, givenOn: on, how: 'at-meeting', reach: 'all', institutionIds: [] },
  });
}

async function learn(
  jobBroker: Acting,
  step: (name: string) => string,
  candidateId: string,
  { courseId }: SeededCourse,
  { individually, enrolledOn, startedOn, endedOn, interrupted }: PlannedUplift,
): Promise<void> {
  const arrangement = individually ? 'individually' : 'as-posted';
  const { enrolmentId, version } = await jobBroker.command<EnrolmentSaved>({
    name: step('enrol'),
    path: `${competence}/enrolments`,
    at: instantIn(enrolledOn, '10:00'),
    body: { candidateId, courseId, arrangement, ifFull: 'refuse', startsOn: startedOn },
  });
  const path = `${competence}/enrolments/${enrolmentId}`;
  const begun = await jobBroker.command<EnrolmentSaved>({
    name: step('begin'),
    path: `${path}/started`,
    at: instantIn(startedOn, '12:00'),
    body: { version, startedOn },
  });
  const end = interrupted ? { reason: 'own-wish' } : { result: individually ? 'attended' : 'passed' };
  await jobBroker.command({
    name: step('finish'),
    path: `${path}/${interrupted ? 'interrupted' : 'completed'}`,
    at: instantIn(endedOn, '14:00'),
    body: { version: begun.version, endedOn, ...end },
  });
}
