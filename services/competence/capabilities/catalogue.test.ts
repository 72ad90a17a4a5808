import { beforeAll, describe, expect, test } from 'vitest';
import type { ActionName } from '#shared/access/policy.ts';
import { toldId, type CourseId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CourseSearch } from '#shared/shapes/catalogue.ts';
import { aPostedCourse, aCourse, planning } from '#test/builders/competence-courses.ts';
import { competenceAtWork, value, type CompetenceAtWork } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeCourse } from './change-course.ts';
import { compareCourses } from './compare-courses.ts';
import { deleteSearch } from './delete-search.ts';
import { forgetSavedCourse } from './forget-saved-course.ts';
import { listSavedCourses } from './list-saved-courses.ts';
import { listSavedSearches } from './list-saved-searches.ts';
import { saveCourse } from './save-course.ts';
import { saveSearch } from './save-search.ts';
import { searchCourses } from './search-courses.ts';
import { withdrawCourse } from './withdraw-course.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function work(): Promise<CompetenceAtWork> {
  const at = await competenceAtWork(table);
  for (const code of [at.scope, '0998'])
    await at.tell('MunicipalityJoined', {
      ...{ name: 'Byen', targetGroups: [], visitationGroups: [] },
      ...{ code, partnership: at.partnership },
    });
  return at;
}

const search = async (at: CompetenceAtWork, look: Partial<CourseSearch> = {}) =>
  value(await searchCourses(at.callShared('search-courses'), at.inPartnership, { text: '', ...look }));
const idsOf = async (at: CompetenceAtWork, look: Partial<CourseSearch> = {}) =>
  (await search(at, look)).items.map(({ courseId }) => courseId);

/** Calls of one and the same member of the staff. */
function oneOfStaff(at: CompetenceAtWork) {
  const { caller } = at.call('save-course');
  return (action: ActionName, more: Partial<Call> = {}) => at.call(action, 'job-broker', { caller, ...more });
}

describe('search courses', () => {
  test('finds by an inflected word and by a synonym, and says which word it was', async () => {
    const at = await work();
    const { courseId } = await aPostedCourse(at);
    await aPostedCourse(at, {
      more: {
        title: 'Gaffeltruck',
        kind: 'own',
        amuCode: undefined,
        competences: ['forklift'],
        workAreas: ['warehouse'],
        description: 'Kør truck.',
        goals: ['Køre'],
      },
    });
    await at.relay();
    const found = await search(at, { text: 'hygiejnebeviset', near: '4000' });
    expect(found).toMatchObject({
      total: 1,
      items: [
        { courseId, km: 3, city: 'Roskilde', matches: [{ found: 'Fødevarehygiejne', way: 'synonym', place: 'title' }] },
      ],
    });
    expect(await idsOf(at, { text: 'fødevarehygiejnens' })).toEqual([courseId]);
  });

  test('shows what is shared with the own municipality, posted and not over; a change is seen at the next look', async () => {
    const at = await work();
    const { version, ...course } = await aPostedCourse(at);
    await aPostedCourse(at, { more: { sharedWith: '0998' } });
    const own = await aPostedCourse(at, { more: { sharedWith: at.scope, startsOn: civilDate('2027-01-05') } });
    await at.relay();
    expect(await idsOf(at)).toEqual([course.courseId, own.courseId]);
    const change = { ...aCourse({ title: 'Rengøring' }), version };
    value(await changeCourse(planning(at, 'change-course', course.institutionId), at.inPartnership, course, change));
    await at.relay();
    expect(await idsOf(at, { text: 'renhold' })).toEqual([course.courseId]);
    const withdrawal = { version: 2, reason: 'too-few', note: '' } as const;
    const call = planning(at, 'withdraw-course', course.institutionId);
    value(await withdrawCourse(call, at.inPartnership, course, withdrawal));
    await at.relay();
    expect(await idsOf(at)).toEqual([own.courseId]);
    const later = at.callShared('search-courses', 'job-broker', { now: instant('2027-01-16T09:00:00Z') });
    expect(value(await searchCourses(later, at.inPartnership, { text: '' })).total).toBe(0);
  });

  test('news that comes late or twice changes nothing', async () => {
    const at = await work();
    const { courseId, institutionId } = await aPostedCourse(at);
    const [posted] = (await at.events(at.partnership)).filter(({ type }) => type === 'CoursePosted');
    const told = { scope: at.partnership, partnership: undefined, aggregate: courseId };
    const over = { courseId, institutionId, institutionName: 'Skolen', state: 'withdrawn', reason: 'other' } as const;
    await at.tell('CourseWithdrawn', over, { ...told, version: 2 });
    await at.tell('CoursePosted', posted?.facts as never, { ...told, version: 1 });
    await at.tell('CoursePosted', posted?.facts as never, { ...told, version: 1 });
    expect(await idsOf(at)).toEqual([]);
  });

  test('goes on after the last that was shown, also where one came in before it', async () => {
    const at = await work();
    const institutionId = await at.institution();
    const days = Array.from({ length: 32 }, (_, place) => `2027-01-${String(1 + (place % 28)).padStart(2, '0')}`);
    for (const day of days)
      await aPostedCourse(at, { institutionId, more: { startsOn: civilDate(day), endsOn: civilDate('2027-02-26') } });
    await at.relay();
    const first = await search(at, { order: 'start' });
    expect([first.items.length, first.total, first.cursor === null]).toEqual([30, 32, false]);
    await aPostedCourse(at, { institutionId, more: { startsOn: civilDate('2026-12-01') } });
    await at.relay();
    const next = await search(at, { order: 'start', cursor: first.cursor ?? '' });
    expect([next.items.length, next.cursor]).toEqual([2, null]);
    const seen = [...first.items, ...next.items].map(({ courseId }) => courseId);
    expect(new Set(seen).size).toBe(32);
    expect(
      await searchCourses(at.callShared('search-courses'), at.inPartnership, {
        text: 'andet',
        cursor: first.cursor ?? '',
      }),
    ).toMatchObject({ refusal: { code: 'cursor-not-valid' } });
  });
});

describe('compare courses', () => {
  test('lays them side by side in the order asked, also one that is over; never another municipality’s', async () => {
    const at = await work();
    const one = await aPostedCourse(at);
    const other = await aPostedCourse(at);
    const hidden = await aPostedCourse(at, { more: { sharedWith: '0998' } });
    await at.relay();
    const compare = (...ids: CourseId[]) =>
      compareCourses(at.callShared('compare-courses'), at.inPartnership, { courseIds: ids.join(',') });
    const { version, ...meant } = one;
    const call = planning(at, 'withdraw-course', one.institutionId);
    value(await withdrawCourse(call, at.inPartnership, meant, { version, reason: 'no-room', note: 'Hemmeligt' }));
    expect(value(await compare(other.courseId, one.courseId)).items).toMatchObject([
      { courseId: other.courseId, state: 'posted', seatsFree: 12 },
      { courseId: one.courseId, state: 'withdrawn', withdrawn: { note: '' } },
    ]);
    expect(await compare(one.courseId, hidden.courseId)).toMatchObject({ refusal: { code: 'course-not-found' } });
  });
});

describe('saved courses', () => {
  test('are kept for the one who saved them, and say when a course is over', async () => {
    const at = await work();
    const by = oneOfStaff(at);
    const { version, ...course } = await aPostedCourse(at);
    await at.relay();
    const list = async () => value(await listSavedCourses(by('list-saved-courses'), at.competence, {})).items;
    const save = (courseId: CourseId) => saveCourse(by('save-course'), at.competence, { courseId });
    value(await save(course.courseId));
    value(await save(course.courseId));
    expect(await list()).toMatchObject([{ courseId: course.courseId, isOver: false, line: { seats: 12 } }]);
    const call = planning(at, 'withdraw-course', course.institutionId);
    value(await withdrawCourse(call, at.inPartnership, course, { version, reason: 'other', note: '' }));
    await at.relay();
    const [over] = await list();
    expect([over?.isOver, over?.title, over?.line]).toEqual([true, 'Fødevarehygiejne og egenkontrol', undefined]);
    expect(await save(course.courseId)).toMatchObject({ refusal: { code: 'course-not-found' } });
    const forget = () => forgetSavedCourse(by('forget-saved-course'), at.competence, course.courseId);
    value(await forget());
    expect([await list(), (await forget()).ok]).toEqual([[], false]);
  });
});

describe('saved searches', () => {
  const hygiene = { name: 'Hygiejne før jul', tells: true, search: { text: 'hygiejnebevis', priceAtMost: 1000 } };
  const fitted = async (at: CompetenceAtWork) => (await at.events()).filter(({ type }) => type === 'SavedSearchFitted');

  test('tell once when a course is posted that fits, never of one for others or one that was there before', async () => {
    const at = await work();
    const by = oneOfStaff(at);
    await aPostedCourse(at);
    await at.relay();
    const at0 = { now: instant('2026-11-23T09:30:00Z') };
    value(await saveSearch(by('save-search', at0), at.competence, hygiene));
    value(await saveSearch(by('save-search', at0), at.competence, { ...hygiene, tells: false }));
    const post = async (more: Partial<ReturnType<typeof aCourse>>) => {
      const { courseId } = await aPostedCourse(at, { more });
      const [event] = (await at.events(at.partnership)).filter(({ aggregate }) => aggregate === courseId);
      const later = { scope: at.partnership, partnership: undefined, at: '2026-11-23T10:00:00Z', aggregate: courseId };
      await at.tell('CoursePosted', event?.facts as never, later);
      await at.tell('CoursePosted', event?.facts as never, later);
      return courseId;
    };
    await post({ priceKr: 2000 });
    await post({ sharedWith: '0998' });
    const fits = await post({ priceKr: 900 });
    expect((await fitted(at)).map(({ facts }) => facts)).toMatchObject([
      { courseId: fits, courseTitle: 'Fødevarehygiejne og egenkontrol' },
    ]);
    expect(JSON.stringify(await fitted(at))).not.toContain('før jul');
    const listed = value(await listSavedSearches(by('list-saved-searches'), at.competence, {})).items;
    expect(listed.map(({ tells, fits: found }) => [tells, found.length]).toSorted()).toEqual([
      [false, 0],
      [true, 1],
    ]);
  });

  test('are taken away for good: nothing is told any longer', async () => {
    const at = await work();
    const by = oneOfStaff(at);
    const { searchId } = value(await saveSearch(by('save-search'), at.competence, hygiene));
    const take = (id = searchId) => deleteSearch(by('delete-search'), at.competence, id);
    expect(await take(toldId('savedSearch', `sea-${'0'.repeat(20)}`))).toMatchObject({
      refusal: { code: 'saved-search-not-found' },
    });
    value(await take());
    await aPostedCourse(at, { more: { priceKr: 100 } });
    await at.relay();
    expect([await fitted(at), (await take()).ok]).toEqual([[], false]);
  });
});
