import type { CatalogueOrder, CourseLook } from '#shared/shapes/catalogue.ts';
import { isFoundBy, kmTo, nextStart, type CatalogueCourse, type Looker } from './catalogue-course.ts';
import { filtersOf } from './course-filters.ts';
import type { CourseIndex, Segment } from './course-index.ts';
import { answersTo, qualityOf, type AskedWord } from './word-match.ts';
import { searchWordsOf } from '#shared/kernel/search-words.ts';

/** The place of a course in an order: compared part by part; the last part is its id, so that no two are equal. */
export type SortKey = readonly (number | string)[];

/** A course that was found, and its place. */
export type Found = { readonly course: CatalogueCourse; readonly key: SortKey };

/** What is looked for, and in which order it is to stand. */
type Look = CourseLook & { readonly order?: CatalogueOrder | undefined };

/** The words of a search; the last may be half written. */
export function askedWords(text: string): AskedWord[] {
  const words = searchWordsOf(text);
  return words.map((word, place) => ({ ...word, isLast: place === words.length - 1 }));
}

/** Every course that has all the words and passes every filter; in no order. */
export function findCourses(index: CourseIndex, look: Look, looker: Looker): Found[] {
  const asked = askedWords(look.text);
  const filters = filtersOf(look, looker);
  const keyOf = keyFor(look, looker);
  const found: Found[] = [];
  for (const { courses, titles, postings } of index.segments) {
    const scores = asked.length > 0 ? scoresIn({ courses, postings }, asked) : undefined;
    courses.forEach((course, place) => {
      const score = scores ? (scores[place] ?? 0) : 1;
      if (score === 0 || index.courses.get(course.courseId) !== course) return;
      if (isFoundBy(course, looker) && filters.every((passes) => passes(course)))
        found.push({ course, key: keyOf(course, titles[place] ?? '', score) });
    });
  }
  return found;
}

/**
 * The first so many after a place, in order. The order is total: the same courses and the same search give the same list.
 * Only what is shown is put in order, since thousands may be found.
 */
export function firstInOrder(found: readonly Found[], most: number, after?: SortKey): Found[] {
  const first: Found[] = [];
  for (const each of found) {
    if (after && compareKeys(each.key, after) <= 0) continue;
    const last = first.at(-1);
    if (first.length === most && last && compareKeys(each.key, last.key) > 0) continue;
    const place = first.findLastIndex(({ key }) => compareKeys(key, each.key) < 0);
    first.splice(place + 1, 0, each);
    if (first.length > most) first.pop();
  }
  return first;
}

/** How well each course of a segment answers the words; 0 where one of them is not in it. */
function scoresIn(
  { courses, postings }: Pick<Segment, 'courses' | 'postings'>,
  asked: readonly AskedWord[],
): Uint32Array {
  const totals = new Uint32Array(courses.length).fill(1);
  const best = new Uint32Array(courses.length);
  for (const word of asked) {
    best.fill(0);
    for (const [stem, way] of answersTo(word, postings)) {
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
  { order = 'relevance', near }: Look,
  { today }: Looker,
): (course: CatalogueCourse, title: string, score: number) => SortKey {
  return (found, title, score) => {
    const { course, courseId } = found;
    const start = nextStart(course, today);
    // What has begun and takes nobody in stands behind what one can still begin.
    const rest = [start < today ? 1 : 0, start, title, courseId];
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
