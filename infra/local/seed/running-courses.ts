import { isBusinessDay } from '#shared/kernel/business-days.ts';
import { addDays, civilDate, dateOf, instant, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { danishCalendar } from '#shared/rules/danish-closing-days.ts';
import type { CourseRun, CourseLessons, LessonFinish, LessonLine } from '#shared/shapes/lesson.ts';
import type { MyCourses } from '#shared/shapes/my-course.ts';
import { languageSchool, school } from '../personas.ts';
import type { Acting, As } from './acting.ts';
import type { SeededCourse } from './courses.ts';
import { partnership, roskilde } from './partnership.ts';
import { saidYes } from './said-yes.ts';

/** How many commands it takes in most weeks: the lessons that were held are counted from the day of the seed. */
export const runningCommands = 55;

export type RunningSeed = {
  readonly as: As;
  readonly jobBroker: Acting;
  readonly people: ReadonlyMap<string, string>;
  readonly courses: ReadonlyMap<string, SeededCourse>;
  readonly now: number;
  readonly idle: () => Promise<void>;
};

type Mark = Omit<LessonFinish['marks'][number], 'enrolmentId'>;
const here: Mark = { mark: 'present' };

/** How often each came, the first lesson first; where it is shorter, the person was there since. */
const came: Readonly<Record<string, readonly Mark[]>> = {
  freja: [here, here, { mark: 'late' }, here, { mark: 'away', reason: 'agreed' }],
  elias: [here, { mark: 'late' }, here, here, here, { mark: 'away', reason: 'called-in' }, here],
  jonas: [here, { mark: 'late' }],
  oksana: [here, here, { mark: 'away', reason: 'called-in' }],
};
/** He stays away at the last two lessons: his job broker is written to, and calls. */
const awayLast = 'elias';
const missed: Mark = { mark: 'away', reason: 'not-heard-from' };

/**
 * Three courses as they run: bridge-building in the school's kitchen with its five elements, food hygiene, and language at
 * the workplace. Who came, who stays away, what a teacher wrote to the job broker, and what Amina says of it.
 */
export async function seedRunningCourses(seed: RunningSeed): Promise<void> {
  const today = dateOf(instant(seed.now));
  await enrolOnBridge(seed, today);
  await enrol(seed, 'amina', 'food-hygiene', addDays(today, -4));
  await seed.idle();
  const teacher = await seed.as('teacher', 'teacher');
  const bridge = at(seed, school, 'bridge-kitchen');
  await lookAfter(seed, bridge, teacher, today);
  await planBridge(seed, bridge, today);
  await addLessons(teacher, at(seed, school, 'food-hygiene'), ['08:00', '14:30', 330], daysOf([2, 3, 4], today, 5));
  const language = await seed.as('language-planner', 'teacher');
  const atWork = at(seed, languageSchool, 'language-at-work');
  await addLessons(language, atWork, ['10:00', '11:30', 90], daysOf([1, 4], today, 12));
  await holdAll(seed, teacher, bridge, today);
  await holdAll(seed, teacher, at(seed, school, 'food-hygiene'), today);
  await holdAll(seed, language, atWork, today);
  await seed.idle();
  await writeOfElias(seed, teacher, bridge, today);
  await tellOfCourse(seed, today);
}

function at({ courses }: RunningSeed, institutionId: string, key: string): string {
  return `/api/competence/${partnership}/institutions/${institutionId}/courses/${idOf(courses, key).courseId}`;
}

function idOf<Value>(known: ReadonlyMap<string, Value>, key: string): Value {
  const found = known.get(key);
  if (found === undefined) throw new Error(`${key} is not there`);
  return found;
}

async function enrolOnBridge(seed: RunningSeed, today: CivilDate): Promise<void> {
  for (const key of ['freja', 'elias']) await enrol(seed, key, 'bridge-kitchen', addDays(today, -14));
  const { courseId } = idOf(seed.courses, 'bridge-kitchen');
  await seed.jobBroker.command({
    name: 'bridge-school-contact',
    method: 'PUT',
    path: `/api/competence/${roskilde}/courses/${courseId}/school-contact`,
    at: instantIn(addDays(today, -13), '09:00'),
    body: {
      version: 0,
      contact: {
        ...{ name: 'Mette Krogh', phone: '46312145' },
        times: [
          { day: 'tuesday', startsAt: '09:00', endsAt: '12:00' },
          { day: 'thursday', startsAt: '12:00', endsAt: '14:00' },
        ],
      },
    },
  });
}

async function enrol(seed: RunningSeed, key: string, course: string, startsOn: CivilDate): Promise<void> {
  const candidateId = idOf(seed.people, key);
  const { courseId } = idOf(seed.courses, course);
  const on = addDays(startsOn, -2);
  await saidYes(seed.jobBroker, key, candidateId, on);
  await seed.jobBroker.command({
    name: `running-${key}-enrol`,
    path: `/api/competence/${roskilde}/enrolments`,
    at: instantIn(on, '10:00'),
    body: { candidateId, courseId, arrangement: 'as-posted', ifFull: 'refuse', startsOn },
  });
}

/** Omar is the education mentor of both, and stays with one of them until an internship is in place. */
async function lookAfter(seed: RunningSeed, bridge: string, teacher: Acting, today: CivilDate): Promise<void> {
  const mentor = await seed.as('teacher', 'education-mentor');
  const { people } = await teacher.read<CourseRun>(`${bridge}/run`);
  const take = (name: string, enrolmentId: string, task: string, version: number) =>
    mentor.command({
      name: `bridge-${name}`,
      path: `${bridge}/enrolments/${enrolmentId}/${task}`,
      at: instantIn(addDays(today, -12), '13:00'),
      body: { version, take: true },
    });
  for (const [place, { enrolmentId, candidateId }] of people.entries()) {
    await take(`education-${place}`, enrolmentId, 'education-mentor', 0);
    if (candidateId === seed.people.get('freja')) await take('retention', enrolmentId, 'retention-mentor', 1);
  }
}

const weeksAhead = 2;

/** The timetable becomes lessons; where the house is opened on a day without one, that day has an outing. */
async function planBridge(seed: RunningSeed, bridge: string, today: CivilDate): Promise<void> {
  const planner = await seed.as('course-planner', 'course-planner');
  const on = (time: string) => instantIn(addDays(today, -13), time);
  const firstWeek = nextMonday(addDays(today, 8));
  await planner.command({
    name: 'bridge-plan',
    method: 'PUT',
    path: `${bridge}/bridge-building`,
    at: on('10:00'),
    body: {
      ...{ version: 0, danishMinutes: 180, mathsMinutes: 90 },
      sniffInternships: [{ from: firstWeek, to: addDays(firstWeek, 4) }],
    },
  });
  const { version } = await planner.command<{ version: number }>({
    name: 'bridge-lessons',
    path: `${bridge}/lesson-plan`,
    at: on('10:15'),
    body: { version: 0, until: addDays(today, weeksAhead * 7) },
  });
  if (isBusinessDay(today, danishCalendar)) return;
  const outing = { version, on: today, startsAt: '10:00', endsAt: '13:00', minutes: 150 };
  await planner.command({ name: 'bridge-outing', path: `${bridge}/lessons`, at: on('10:30'), body: outing });
}

/** The days of some weekdays (Monday is 1), from some days ago until the end of next week. */
function daysOf(weekdays: readonly number[], today: CivilDate, daysBack: number): readonly CivilDate[] {
  return Array.from({ length: daysBack + 7 }, (_, place) => addDays(today, place - daysBack)).filter(
    (day) => weekdays.includes(weekdayOf(day)) && isBusinessDay(day, danishCalendar),
  );
}

async function addLessons(
  teacher: Acting,
  course: string,
  [startsAt, endsAt, minutes]: readonly [string, string, number],
  days: readonly CivilDate[],
): Promise<void> {
  for (const [version, on] of days.entries())
    await teacher.command({
      name: `lesson-${course.slice(-6)}-${version}`,
      path: `${course}/lessons`,
      at: instantIn(days[0] ?? on, '07:00'),
      body: { version, on, startsAt, endsAt, minutes },
    });
}

/** Who came is written down in the afternoon of each lesson that is over. */
async function holdAll(seed: RunningSeed, teacher: Acting, course: string, today: CivilDate): Promise<void> {
  const { items } = await teacher.read<CourseLessons>(`${course}/lessons?from=${addDays(today, -28)}&limit=60`);
  const over = items.filter(({ on }) => on < today);
  const keys = new Map([...seed.people].map(([key, candidateId]) => [candidateId, key]));
  const counted = new Map<string, number>();
  for (const [place, lesson] of over.entries()) {
    const { people } = await teacher.read<{ people: { enrolmentId: string; candidateId: string }[] }>(
      `${course}/lessons/${lesson.lessonId}`,
    );
    const marks = people.map(({ enrolmentId, candidateId }) => {
      const key = keys.get(candidateId) ?? '';
      const nth = counted.get(key) ?? 0;
      counted.set(key, nth + 1);
      const isLast = key === awayLast && over.length - place <= 2;
      return { enrolmentId, ...(isLast ? missed : (came[key]?.[nth] ?? here)) };
    });
    await hold(teacher, course, lesson, marks);
  }
}

async function hold(teacher: Acting, course: string, lesson: LessonLine, marks: readonly object[]): Promise<void> {
  await teacher.command({
    name: `held-${lesson.lessonId}`,
    path: `${course}/lessons/${lesson.lessonId}/attendance`,
    at: instantIn(lesson.on, '15:30'),
    body: { version: lesson.version, marks },
  });
}

async function writeOfElias(seed: RunningSeed, teacher: Acting, bridge: string, today: CivilDate): Promise<void> {
  const { people } = await teacher.read<CourseRun>(`${bridge}/run`);
  const elias = people.find(({ candidateId }) => candidateId === seed.people.get('elias'));
  if (!elias) throw new Error('Elias is not on the course');
  await teacher.command({
    name: 'note-elias',
    path: `${bridge}/enrolments/${elias.enrolmentId}/notes`,
    at: instantIn(addDays(today, -1), '15:40'),
    body: { words: 'Elias er god i køkkenet, når han er her. Han mangler en at følges med om morgenen.' },
  });
}

async function tellOfCourse({ as, courses }: RunningSeed, today: CivilDate): Promise<void> {
  const amina = await as('candidate');
  const { roles } = await amina.read<{ roles: { scope: string }[] }>('/api/access/session');
  const own = `/api/competence/${roles[0]?.scope}/courses`;
  const { items } = await amina.read<MyCourses>(own);
  const mine = items.find(({ courseId }) => courseId === courses.get('food-hygiene')?.courseId);
  // Where the week has not had a lesson yet, she has not begun, and has nothing to tell.
  if (mine?.state !== 'started') return;
  await amina.command({
    name: 'amina-tells',
    path: `${own}/${mine.enrolmentId}/evaluation`,
    at: instantIn(today, '00:05'),
    body: { version: mine.version, face: 4, words: 'Jeg kan bedst lide, når vi prøver selv.', mayShare: true },
  });
}

function nextMonday(day: CivilDate): CivilDate {
  return addDays(day, (8 - weekdayOf(day)) % 7);
}

/** Monday is 1, Sunday 7. */
function weekdayOf(day: CivilDate): number {
  return new Date(`${civilDate(day)}T00:00:00Z`).getUTCDay() || 7;
}
