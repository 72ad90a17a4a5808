import type { CatalogueOrder, CourseLook } from '#shared/shapes/catalogue.ts';
import { isFoundBy, kmTo, nextStart, type CatalogueCourse, type Looker } from './catalogue-course.ts';
import { filtersOf } from './course-filters.ts';
import type { CourseIndex, Segment } from './course-index.ts';
import { answersTo, qualityOf, type AskedWord } from './word-match.ts';
import { foldLetters, searchWordsOf } from './search-words.ts';

/** The place of a course in an order: compared part by part; the last part is its id, so that no two are equal. */
export type SortKey = readonly (number | string)[];

/** A course that was found, and its place. */
export type Found = { readonly course: CatalogueCourse; readonly key: SortKey };

/** The words of a search; the last may be half written. */
export function askedWords(text: string): AskedWord[] {
  const words = searchWordsOf(text);
  return words.map((word, place) => ({ ...word, isLast: place === words.length - 1 }));
}

/**
 * Every course that has all the words and passes every filter, in order. The order is total: the same courses and the same
 * search give the same list.
 */
export function findCourses(
  index: CourseIndex,
  look: CourseLook & { readonly order?: CatalogueOrder | undefined },
  looker: Looker,
): Found[] {
  const asked = askedWords(look.text);
  const filters = filtersOf(look, looker);
  const keyOf = keyFor(look, looker);
  const found: Found[] = [];
  for (const segment of index.segments) {
    const scores = asked.length > 0 ? scoresIn(segment, asked) : undefined;
    segment.courses.forEach((course, place) => {
      const score = scores ? (scores[place] ?? 0) : 1;
      if (score === 0 || index.courses.get(course.courseId) !== course) return;
      if (isFoundBy(course, looker) && filters.every((passes) => passes(course)))
        found.push({ course, key: keyOf(course, score) });
    });
  }
  return found.sort((one, other) => compareKeys(one.key, other.key));
}

/** How well each course of a segment answers the words; 0 where one of them is not in it. */
function scoresIn({ courses, postings }: Segment, asked: readonly AskedWord[]): Uint32Array {
  const totals = new Uint32Array(courses.length).fill(1);
  const best = new Uint32Array(courses.length);
  for (const word of asked) {
    best.fill(0);
    for (const [stem, way] of answersTo(word, postings.keys())) {
      const posting = postings.get(stem);
      posting?.courses.forEach((place, at) => {
        const score = (posting.weights[at] ?? 0) * qualityOf[way];
        if (score > (best[place] ?? 0)) best[place] = score;
      });
    }
    best.forEach((score, place) => {
      const before = totals[place] ?? 0;
      totals[place] = score === 0 || before === 0 ? 0 : before + score;
    });
  }
  return totals;
}

const furthest = Number.MAX_SAFE_INTEGER;

function keyFor(
  { order = 'relevance', near }: CourseLook & { readonly order?: CatalogueOrder | undefined },
  { today }: Looker,
): (course: CatalogueCourse, score: number) => SortKey {
  return (found, score) => {
    const { course, courseId } = found;
    const start = nextStart(course, today);
    // What has begun and takes nobody in stands behind what one can still begin.
    const rest = [start < today ? 1 : 0, start, foldLetters(course.title), courseId];
    if (order === 'price') return [course.priceKr, ...rest];
    if (order === 'distance') return [(near === undefined ? undefined : kmTo(found, near)) ?? furthest, ...rest];
    return order === 'start' ? rest : [-score, ...rest];
  };
}

/** Which of two stands first; 0 only for the same course. */
export function compareKeys(one: SortKey, other: SortKey): number {
  for (let part = 0; part < one.length; part += 1) {
    const [a, b] = [one[part] ?? 0, other[part] ?? 0];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
