import type { MatchPlace } from '#shared/shapes/catalogue.ts';
import type { CourseKind } from '#shared/shapes/course-words.ts';
import { areaWords, competenceWords, languageWords } from '#shared/shapes/spoken-vocabulary.text.ts';
import type { CatalogueCourse } from './catalogue-course.ts';
import { foldLetters, searchWordsOf } from '#shared/kernel/search-words.ts';

/** How much a word weighs by where it stands. */
export const placeWeights: Readonly<Record<MatchPlace, number>> = { title: 8, about: 5, goals: 3, text: 1 };

/** In which courses a stem stands, by their place in the segment, and the weight of the best of its places in each. */
type Posting = { readonly courses: number[]; readonly weights: number[] };

/** Courses with where each stem stands. */
export type Segment = {
  readonly courses: readonly CatalogueCourse[];
  /** Their titles as they are put in order. */
  readonly titles: readonly string[];
  readonly postings: ReadonlyMap<string, Posting>;
};

/**
 * All courses of the catalogue, indexed: a great segment, and a small one of what changed since. A course counts where
 * the catalogue holds that very object.
 */
export type CourseIndex = {
  readonly courses: ReadonlyMap<string, CatalogueCourse>;
  readonly segments: readonly Segment[];
};

/** The small segment is laid into the great one when it holds this many, or a twentieth of all. */
const fewestLaidIn = 100;
const laidInShare = 20;

/** The index of the courses; what `before` has indexed already is taken from it. */
export function indexOf(courses: ReadonlyMap<string, CatalogueCourse>, before?: CourseIndex): CourseIndex {
  const [great] = before?.segments ?? [];
  const indexed = great && new Set(great.courses);
  const fresh = [...courses.values()].filter((course) => !indexed?.has(course));
  if (!great || fresh.length > Math.max(fewestLaidIn, courses.size / laidInShare))
    return { courses, segments: [segmentOf([...courses.values()])] };
  return { courses, segments: fresh.length > 0 ? [great, segmentOf(fresh)] : [great] };
}

function segmentOf(courses: readonly CatalogueCourse[]): Segment {
  const postings = new Map<string, Posting>();
  courses.forEach((course, place) => {
    for (const [stem, weight] of weightsOf(course)) {
      const posting = postings.get(stem) ?? { courses: [], weights: [] };
      posting.courses.push(place);
      posting.weights.push(weight);
      postings.set(stem, posting);
    }
  });
  return { courses, titles: courses.map(({ course }) => foldLetters(course.title)), postings };
}

function weightsOf(course: CatalogueCourse): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [place, texts] of textsOf(course))
    for (const text of texts)
      for (const { stem } of searchWordsOf(text))
        weights.set(stem, Math.max(weights.get(stem) ?? 0, placeWeights[place]));
  return weights;
}

/** Everything of a course that is searched, the weightiest first. */
export function textsOf({ course, place, institutionName }: CatalogueCourse): [MatchPlace, readonly string[]][] {
  const { title, description, goals, kind, amuCode, workAreas, competences, taughtIn, department } = course;
  return [
    ['title', [title]],
    [
      'about',
      [
        ...[institutionName, department ?? '', place?.city ?? '', amuCode ?? '', kindWords[kind]],
        ...workAreas.map((area) => areaWords[area].da),
        ...competences.map((competence) => competenceWords[competence].da),
        ...(taughtIn === 'da' ? [] : [languageWords[taughtIn].da]),
      ],
    ],
    ['goals', goals],
    ['text', [description, course.prerequisites, course.adaptable, course.funding]],
  ];
}

/** What each kind of course is called by those who look for one. */
const kindWords: Readonly<Record<CourseKind, string>> = {
  amu: 'AMU arbejdsmarkedsuddannelse',
  language: 'sprog',
  fgu: 'FGU forberedende grunduddannelse',
  'eud-brobygning': 'EUD brobygning erhvervsuddannelse',
  stu: 'STU ungdomsuddannelse',
  hf: 'HF',
  own: '',
};
