import type { SuggestionReasonCode } from '#shared/shapes/catalogue.ts';
import { danishLevels, type Competence, type WorkArea } from '#shared/shapes/vocabulary.ts';
import { usedIn } from '#shared/shapes/occupations.ts';
import { isFoundBy, nextStart, type CatalogueCourse, type Looker } from './catalogue-course.ts';
import { asksNoMoreThan } from './course-filters.ts';
import { textsOf } from './course-index.ts';
import { compareKeys } from './find-courses.ts';
import type { LearnerProfile, PlaceNeeds } from './learner.ts';
import { foldLetters, searchWordsOf } from '#shared/kernel/search-words.ts';

/** Why a course is suggested: a code and its values; the sentence is made in the reader's language. */
export type SuggestionReason = {
  readonly code: SuggestionReasonCode;
  readonly values: Readonly<Record<string, string>>;
};
export type Suggestion = { readonly course: CatalogueCourse; readonly reasons: readonly SuggestionReason[] };

/** How much each reason weighs. Only the order of the list hangs on it; nothing is said of the person by it. */
const weights: Readonly<Record<SuggestionReasonCode, number>> = {
  'danish-for-place': 8,
  'licence-for-place': 8,
  'competence-for-place': 5,
  'task-of-place': 4,
  'danish-next-step': 3,
  'competence-for-wish': 3,
  'area-of-place': 2,
  'area-of-wish': 1,
  'taught-in-language': 1,
};
/** Reasons that stand beside another and are none by themselves. */
const besides: readonly SuggestionReasonCode[] = ['area-of-place', 'area-of-wish', 'taught-in-language'];

/**
 * Courses that teach what the place asks for, or the next step needs, and the person has not: those that ask for no more
 * Danish than the person has, can still be begun and have room, the most and weightiest reasons first.
 */
export function suggest(
  courses: Iterable<CatalogueCourse>,
  {
    profile,
    place,
    taken,
  }: { readonly profile: LearnerProfile; readonly place?: PlaceNeeds; readonly taken: ReadonlySet<string> },
  looker: Looker,
  most: number,
): Suggestion[] {
  const found: { readonly suggestion: Suggestion; readonly key: readonly (string | number)[] }[] = [];
  for (const course of courses) {
    if (taken.has(course.courseId) || !isFoundBy(course, looker) || !canBeBegun(course, profile, looker)) continue;
    const reasons = reasonsFor(course, profile, place);
    if (reasons.every(({ code }) => besides.includes(code))) continue;
    const weight = reasons.reduce((sum, { code }) => sum + weights[code], 0);
    const start = nextStart(course.course, looker.today);
    const key = [-weight, start, foldLetters(course.course.title), course.courseId];
    found.push({ suggestion: { course, reasons }, key });
  }
  found.sort((one, other) => compareKeys(one.key, other.key));
  return found.slice(0, most).map(({ suggestion }) => suggestion);
}

function canBeBegun({ course, seatsFree }: CatalogueCourse, { danish }: LearnerProfile, { today }: Looker): boolean {
  const hasRoom = seatsFree === undefined || seatsFree > 0 || course.waitingList;
  return hasRoom && nextStart(course, today) >= today && asksNoMoreThan(danish, course.danish);
}

function reasonsFor(
  found: CatalogueCourse,
  profile: LearnerProfile,
  place: PlaceNeeds | undefined,
): SuggestionReason[] {
  return [
    ...danishReasons(found, profile, place),
    ...(place ? placeReasons(found, profile, place) : wishReasons(found, profile)),
    ...languageReasons(found, profile),
  ];
}

function danishReasons(
  found: CatalogueCourse,
  { danish }: LearnerProfile,
  place: PlaceNeeds | undefined,
): SuggestionReason[] {
  if (!teachesDanish(found)) return [];
  if (place && !asksNoMoreThan(danish, place.danish))
    return [{ code: 'danish-for-place', values: { needed: place.danish, has: danish } }];
  const next = danishLevels[danishLevels.indexOf(danish) + 1];
  return next ? [{ code: 'danish-next-step', values: { needed: next, has: danish } }] : [];
}

const danishStem = searchWordsOf('dansk')[0]?.stem;

function teachesDanish({ course }: CatalogueCourse): boolean {
  const words = [course.title, course.description, ...course.goals].flatMap(searchWordsOf);
  return course.kind === 'language' && words.some(({ stem }) => stem === danishStem);
}

function placeReasons(found: CatalogueCourse, profile: LearnerProfile, place: PlaceNeeds): SuggestionReason[] {
  const { course } = found;
  const lacked = lackedIn(place.workArea, profile).filter((each) => course.competences.includes(each));
  const teachesLicence =
    course.competences.includes('driving-licence') && !profile.competences.includes('driving-licence');
  return [
    ...(place.drivingLicence && teachesLicence ? [{ code: 'licence-for-place', values: {} } as const] : []),
    ...lacked.map(
      (competence) => ({ code: 'competence-for-place', values: { competence, area: place.workArea } }) as const,
    ),
    ...tasksTaught(found, place.tasks).map((task) => ({ code: 'task-of-place', values: { task } }) as const),
    ...(course.workAreas.includes(place.workArea)
      ? [{ code: 'area-of-place', values: { area: place.workArea } } as const]
      : []),
  ];
}

function wishReasons({ course }: CatalogueCourse, profile: LearnerProfile): SuggestionReason[] {
  const told = new Set<Competence>();
  return profile.wishes.flatMap((area, place): SuggestionReason[] => {
    const lacked = lackedIn(area, profile).filter((each) => course.competences.includes(each) && !told.has(each));
    for (const each of lacked) told.add(each);
    const isIn = course.workAreas.includes(area);
    return [
      ...lacked.map((competence) => ({ code: 'competence-for-wish', values: { competence, area } }) as const),
      ...(isIn ? [{ code: 'area-of-wish', values: { area, place: String(place + 1) } } as const] : []),
    ];
  });
}

function lackedIn(area: WorkArea, { competences }: LearnerProfile): Competence[] {
  return usedIn[area].filter((each) => !competences.includes(each));
}

/** The tasks whose every word stands in what the course teaches. */
function tasksTaught(found: CatalogueCourse, tasks: readonly string[]): string[] {
  const taught = textsOf(found).filter(([place]) => place === 'title' || place === 'goals');
  const stems = new Set(taught.flatMap(([, texts]) => texts.flatMap(searchWordsOf).map(({ stem }) => stem)));
  return tasks.filter((task) => {
    const words = searchWordsOf(task);
    return words.length > 0 && words.every(({ stem }) => stems.has(stem));
  });
}

function languageReasons({ course }: CatalogueCourse, { languages }: LearnerProfile): SuggestionReason[] {
  const { taughtIn } = course;
  return taughtIn !== 'da' && languages.includes(taughtIn)
    ? [{ code: 'taught-in-language', values: { language: taughtIn } }]
    : [];
}
