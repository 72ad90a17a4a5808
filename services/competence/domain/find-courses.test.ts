import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import { catalogueOrders, type CourseLook } from '#shared/shapes/catalogue.ts';
import { courseIntakes, courseKinds, courseTargetGroups, courseWheres } from '#shared/shapes/course-words.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import { danishLevels } from '#shared/shapes/vocabulary.ts';
import { aCatalogueCourse, anIndexOf, anyCatalogue, looker } from '#test/builders/competence-catalogue.ts';
import { indexOf } from './course-index.ts';
import { askedWords, compareKeys, findCourses as unordered, firstInOrder } from './find-courses.ts';
import { searchWordsOf } from '#shared/kernel/search-words.ts';
import { synonymRows } from './synonyms.data.ts';
import { synonymsOf } from './synonyms.ts';
import { matchesIn } from './word-match.ts';

const findCourses = (...asked: Parameters<typeof unordered>) => firstInOrder(unordered(...asked), Infinity);

const titles = (courses: readonly Partial<CourseFacts>[], look: Partial<CourseLook>): string[] =>
  findCourses(anIndexOf(courses.map((each) => aCatalogueCourse(each))), { text: '', ...look }, looker).map(
    ({ course }) => course.course.title,
  );
const plain: Partial<CourseFacts> = { description: 'Et hold.', goals: ['Kende faget'], competences: [], workAreas: [] };

describe('words that are looked for', () => {
  test.each([
    ['an inflected word', 'rengøringens', 'Rengøring'],
    ['a synonym', 'hygiejnebevis', 'Fødevarehygiejne'],
    ['ae, oe and aa', 'foedevarehygiejne', 'Fødevarehygiejne'],
    ['capitals', 'TRUCK', 'Gaffeltruck, B-certifikat'],
    ['a word half written', 'renhol', 'Rengøring og renhold'],
    ['the end of a compound', 'hygiejne', 'Fødevarehygiejne'],
    ['the number of an AMU course', '45818', 'Fødevarehygiejne'],
    ['what it is, where nobody wrote so', 'bageri', 'Fødevarehygiejne'],
  ])('%s', (_what, text, title) => {
    const courses: Partial<CourseFacts>[] = [
      { ...plain, title: 'Rengøring', kind: 'own', amuCode: undefined },
      { ...plain, title: 'Fødevarehygiejne', workAreas: ['bakery-kitchen'] },
      { ...plain, title: 'Gaffeltruck, B-certifikat', kind: 'own', amuCode: undefined },
      { ...plain, title: 'Rengøring og renhold', kind: 'own', amuCode: undefined },
    ];
    expect(titles(courses, { text })).toContain(title);
    expect(titles(courses, { text: `${text} kvantemekanik` })).toEqual([]);
  });

  test('a word in the title weighs more than one in the text; words that say nothing are not asked for', () => {
    const courses = [
      { ...plain, title: 'Køkkenet', description: 'Også om truck.' },
      { ...plain, title: 'Truckkørsel og truck' },
    ];
    expect(titles(courses, { text: 'kursus i truck' })).toEqual(['Truckkørsel og truck', 'Køkkenet']);
    expect(titles(courses, { text: 'kurser om det' })).toHaveLength(2);
  });

  test('a hit says which of its words did it, and how', () => {
    const course = aCatalogueCourse({ ...plain, title: 'Fødevarehygiejne i køkkener' });
    expect(matchesIn(course, askedWords('hygiejnebeviset køkkenet'))).toEqual([
      { asked: 'hygiejnebeviset', found: 'Fødevarehygiejne', way: 'synonym', place: 'title' },
      { asked: 'køkkenet', found: 'køkkener', way: 'word', place: 'title' },
    ]);
  });
});

describe('synonyms', () => {
  test('of two words either both name each other or neither', () => {
    const stems = [...new Set(synonymRows.flat().flatMap((word) => searchWordsOf(word).map(({ stem }) => stem)))];
    for (const one of stems)
      for (const other of synonymsOf(one)) {
        expect(synonymsOf(other).has(one)).toBe(true);
        expect(other).not.toBe(one);
      }
  });

  test('each row is one word for each, and says the same of each', () => {
    for (const row of synonymRows) {
      expect(row.length).toBeGreaterThan(1);
      for (const word of row) expect(searchWordsOf(word)).toHaveLength(1);
    }
  });
});

const day = fc.constantFrom('2026-11-20', '2026-12-01', '2027-01-15').map((text) => civilDate(text));
const filters = fc.record(
  {
    targetGroup: fc.constantFrom(...courseTargetGroups),
    danish: fc.constantFrom(...danishLevels),
    near: fc.constantFrom('4000', '7190'),
    startsFrom: day,
    startsTo: day,
    intake: fc.constantFrom(...courseIntakes),
    priceAtMost: fc.integer({ min: 0, max: 4000 }),
    withSeats: fc.boolean(),
    kind: fc.constantFrom(...courseKinds),
    where: fc.constantFrom(...courseWheres),
  },
  { requiredKeys: [] },
);
const text = fc.constantFrom('', 'hygiejne', 'truck', 'dansk køkken', 'spr', 'rengøringens');

describe('laws of the search', () => {
  test('a filter or a word more never gives more', () => {
    fc.assert(
      fc.property(anyCatalogue, filters, filters, text, (courses, some, more, words) => {
        const index = anIndexOf(courses);
        const found = (look: CourseLook) =>
          new Set(findCourses(index, look, looker).map(({ course }) => course.courseId));
        const before = found({ text: words, ...some });
        for (const id of found({ text: words, ...more, ...some })) expect(before.has(id)).toBe(true);
        for (const id of found({ text: `${words} lager`, ...some }))
          expect(found({ text: '', ...some }).has(id)).toBe(true);
      }),
    );
  });

  test('the order is total, and the same however the courses came in', () => {
    fc.assert(
      fc.property(anyCatalogue, text, fc.constantFrom(...catalogueOrders), (courses, words, order) => {
        const look = { text: words, order, near: '4000' };
        const found = findCourses(anIndexOf(courses), look, looker);
        found.slice(1).forEach(({ key }, place) => expect(compareKeys(found[place]?.key ?? [], key)).toBe(-1));
        const ids = (some: typeof courses) =>
          findCourses(anIndexOf(some), look, looker).map(({ course }) => course.courseId);
        expect(ids([...courses].reverse())).toEqual(found.map(({ course }) => course.courseId));
      }),
    );
  });

  test('page after page, each course stands once, as in the whole list', () => {
    fc.assert(
      fc.property(
        anyCatalogue,
        fc.constantFrom(...catalogueOrders),
        fc.integer({ min: 1, max: 5 }),
        (courses, order, size) => {
          const found = unordered(anIndexOf(courses), { text: '', order }, looker);
          const pages: typeof found = [];
          for (;;) {
            const page = firstInOrder(found, size, pages.at(-1)?.key);
            if (page.length === 0) break;
            pages.push(...page);
          }
          expect(pages).toEqual(found.toSorted((one, other) => compareKeys(one.key, other.key)));
        },
      ),
    );
  });

  test('a course is found by every word of its own title', () => {
    fc.assert(
      fc.property(anyCatalogue, (courses) => {
        const index = anIndexOf(courses);
        const all = new Set(findCourses(index, { text: '' }, looker).map(({ course }) => course));
        for (const course of all) {
          const found = findCourses(index, { text: course.course.title }, looker).map((each) => each.course);
          expect(found).toContain(course);
        }
      }),
    );
  });

  test('an index that was carried on finds what one made anew finds', () => {
    fc.assert(
      fc.property(anyCatalogue, anyCatalogue, text, (before, after, words) => {
        const old = new Map(before.map((course) => [course.courseId, course]));
        const now = new Map([...old, ...after.map((course) => [course.courseId, course] as const)]);
        for (const gone of before.slice(0, 2))
          if (!after.some(({ courseId }) => courseId === gone.courseId)) now.delete(gone.courseId);
        const ids = (index: ReturnType<typeof indexOf>) =>
          findCourses(index, { text: words }, looker).map(({ course }) => course.courseId);
        expect(ids(indexOf(now, indexOf(old)))).toEqual(ids(indexOf(now)));
      }),
    );
  });
});

describe('what is not asked for is not shown', () => {
  test('courses of others, and those whose last day is over', () => {
    const found = titles(
      [
        { title: 'Vores', sharedWith: '0265' },
        { title: 'De andres', sharedWith: '0530' },
        { title: 'Slut i går', startsOn: civilDate('2026-11-01'), endsOn: civilDate('2026-11-22') },
        { title: 'Kan ikke findes mere', expiresOn: civilDate('2026-11-22') },
      ],
      {},
    );
    expect(found).toEqual(['Vores']);
  });

  test.each<[string, Partial<CourseLook>, string[]]>([
    ['within reach', { near: '4000', withinKm: 10 }, ['Nær', 'Online']],
    ['begun in January', { startsFrom: civilDate('2027-01-10'), startsTo: civilDate('2027-01-31') }, ['Løbende']],
    ['for much Danish and for little', { danish: 'single-words' }, ['Online']],
    ['cheap', { priceAtMost: 0 }, ['Nær']],
  ])('%s', (_what, look, expected) => {
    const at = (postalCode: string) => ({ place: { postalCode, city: 'Byen' } });
    const courses = [
      aCatalogueCourse({ title: 'Nær', priceKr: 0 }),
      aCatalogueCourse({ title: 'Langt væk' }, at('7190')),
      aCatalogueCourse({ title: 'Online', where: 'online', danish: 'none' }),
      aCatalogueCourse(
        { title: 'Løbende', intake: 'rolling', startsOn: civilDate('2026-09-01'), endsOn: undefined },
        at('7190'),
      ),
    ];
    const found = findCourses(anIndexOf(courses), { text: '', ...look }, looker);
    expect(found.map(({ course }) => course.course.title).toSorted()).toEqual(expected.toSorted());
  });
});
