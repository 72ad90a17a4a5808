import { beforeAll, describe, expect, test } from 'vitest';
import { courseItem } from '#services/competence/store/course-store.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { aPostedCourse, aCourse, planning } from '#test/builders/competence-courses.ts';
import { competenceAtWork, value, type CompetenceAtWork } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeCourse, postDraftCourse } from './change-course.ts';
import { copyCourse } from './copy-course.ts';
import { listInstitutionCourses } from './list-institution-courses.ts';
import { openCourse } from './open-course.ts';
import { postCourse } from './post-course.ts';
import { withdrawCourse } from './withdraw-course.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const tooFew = { reason: 'too-few', note: 'Kun to havde meldt sig.' } as const;
const joined = {
  name: 'Roskilde',
  targetGroups: [],
  visitationGroups: [],
};

async function told(at: CompetenceAtWork, courseId: string) {
  const events = await at.events(at.partnership);
  return events
    .filter(({ aggregate }) => aggregate === courseId)
    .toSorted((one, other) => one.version - other.version)
    .map(({ type, version, facts }) => ({ type, version, facts }));
}

describe('post a course', () => {
  test('tells everything that is searched, and nobody’s name', async () => {
    const at = await competenceAtWork(table);
    const { courseId, institutionId } = await aPostedCourse(at);
    const [event] = await told(at, courseId);
    expect(event).toMatchObject({
      type: 'CoursePosted',
      version: 1,
      facts: {
        ...{ courseId, institutionId, state: 'posted', place: { postalCode: '4000', city: 'Roskilde' } },
        institutionName: `Skolen ${institutionId}`,
        course: { title: 'Fødevarehygiejne og egenkontrol', seats: 12, waitingList: true, sharedWith: 'partnership' },
      },
    });
    expect(JSON.stringify(event)).not.toContain('Birgitte');
  });

  test.each([
    ['ended yesterday', { startsOn: '2026-11-01', endsOn: '2026-11-22' }, '/endsOn', 'course-ended'],
    ['begins in three years', { startsOn: '2029-12-01', endsOn: '2029-12-02' }, '/startsOn', 'too-far-ahead'],
    ['is found until yesterday', { expiresOn: '2026-11-22' }, '/expiresOn', 'date-passed'],
    ['is at a department there is not', { department: 'Filialen' }, '/department', 'unknown-department'],
    ['is shared with a stranger', { sharedWith: '0101' }, '/sharedWith', 'unknown-municipality'],
  ])('is refused where it %s', async (_what, more, pointer, code) => {
    const at = await competenceAtWork(table);
    const institutionId = await at.institution();
    const facts = aCourse(more as never);
    const answer = await postCourse(planning(at, 'post-course', institutionId), at.inPartnership, institutionId, facts);
    expect(answer).toMatchObject({ refusal: { code: 'fields-not-accepted', errors: [{ pointer, code }] } });
  });

  test('may have begun, and may be for one member alone once the partnership has heard of it', async () => {
    const at = await competenceAtWork(table);
    await at.tell('MunicipalityJoined', { ...joined, code: at.scope, partnership: at.partnership });
    const more = { startsOn: civilDate('2026-11-02'), sharedWith: at.scope };
    expect((await aPostedCourse(at, { more })).version).toBe(1);
  });
});

describe('change a course', () => {
  test('says the whole course anew, under the version it was read in', async () => {
    const at = await competenceAtWork(table);
    const { version, ...meant } = await aPostedCourse(at);
    const call = () => planning(at, 'change-course', meant.institutionId);
    const change = { ...aCourse({ seats: 20, where: 'online', department: undefined }), version };
    expect(value(await changeCourse(call(), at.inPartnership, meant, change)).version).toBe(2);
    expect((await told(at, meant.courseId))[1]).toMatchObject({
      type: 'CourseChanged',
      facts: { course: { seats: 20 } },
    });
    expect((await at.inPartnership.table.fresh(courseItem, meant.courseId))?.place).toBeUndefined();
    expect(await changeCourse(call(), at.inPartnership, meant, change)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });

  test('another institution’s is not found', async () => {
    const at = await competenceAtWork(table);
    const { courseId, version } = await aPostedCourse(at);
    const institutionId = await at.institution();
    const call = planning(at, 'change-course', institutionId);
    const answer = await changeCourse(call, at.inPartnership, { institutionId, courseId }, { ...aCourse(), version });
    expect(answer).toMatchObject({ refusal: { code: 'course-not-found' } });
  });
});

describe('copy a course', () => {
  test('makes a draft that nobody hears of before it is posted as it shall be', async () => {
    const at = await competenceAtWork(table);
    const posted = await aPostedCourse(at);
    const { institutionId } = posted;
    const copied = await copyCourse(planning(at, 'copy-course', institutionId), at.inPartnership, posted);
    const { courseId: copy, state, version } = value(copied);
    expect([state, await told(at, copy)]).toEqual(['draft', []]);
    const meant = { institutionId, courseId: copy };
    const stranger = at.callShared('open-course');
    expect(await openCourse(stranger, at.inPartnership, meant)).toMatchObject({
      refusal: { code: 'course-not-found' },
    });

    const change = { ...aCourse({ startsOn: civilDate('2027-02-01'), endsOn: civilDate('2027-02-12') }), version };
    const asChange = planning(at, 'change-course', institutionId);
    expect(await changeCourse(asChange, at.inPartnership, meant, change)).toMatchObject({
      refusal: { code: 'course-still-draft' },
    });
    const posting = planning(at, 'post-draft-course', institutionId);
    expect(value(await postDraftCourse(posting, at.inPartnership, meant, change)).state).toBe('posted');
    expect(await told(at, copy)).toMatchObject([{ type: 'CoursePosted', version: 2 }]);
    expect(value(await openCourse(stranger, at.inPartnership, meant)).postedOn).toBe('2026-11-23');
  });
});

describe('withdraw a course', () => {
  test('takes it down for good; the reason is told, the words stay', async () => {
    const at = await competenceAtWork(table);
    const { version, ...meant } = await aPostedCourse(at);
    const call = () => planning(at, 'withdraw-course', meant.institutionId);
    value(await withdrawCourse(call(), at.inPartnership, meant, { version, ...tooFew }));
    expect((await told(at, meant.courseId))[1]).toMatchObject({
      type: 'CourseWithdrawn',
      facts: { reason: 'too-few' },
    });
    expect(JSON.stringify(await told(at, meant.courseId))).not.toContain('Kun to');
    const seen = async (by: 'own' | 'member') => {
      const as = by === 'own' ? planning(at, 'open-course', meant.institutionId) : at.callShared('open-course');
      return value(await openCourse(as, at.inPartnership, meant)).withdrawn?.note;
    };
    expect([await seen('own'), await seen('member')]).toEqual([tooFew.note, '']);
    expect(await withdrawCourse(call(), at.inPartnership, meant, { version: 2, ...tooFew })).toMatchObject({
      refusal: { code: 'course-already-withdrawn' },
    });
  });
});

describe('a course whose last day is over', () => {
  const pass = (at: CompetenceAtWork, now: string) =>
    at.tell('TimePassed', { now }, { scope: at.partnership, partnership: undefined, at: instant(now) });
  const stateOf = async (at: CompetenceAtWork, courseId: string) =>
    (await at.inPartnership.table.fresh(courseItem, courseId))?.state;

  test('expires after the earlier of its last day and the last day it can be found, once', async () => {
    const at = await competenceAtWork(table);
    const byEnd = await aPostedCourse(at);
    const byPosting = await aPostedCourse(at, { more: { expiresOn: civilDate('2027-01-04') } });
    const forEver = await aPostedCourse(at, { more: { intake: 'rolling', endsOn: undefined } });
    const states = () => Promise.all([byEnd, byPosting, forEver].map(({ courseId }) => stateOf(at, courseId)));
    await pass(at, '2027-01-04T22:00:00.000Z');
    expect(await states()).toEqual(['posted', 'posted', 'posted']);
    await pass(at, '2027-01-04T23:00:00.000Z');
    expect(await states()).toEqual(['posted', 'expired', 'posted']);
    await pass(at, '2027-01-16T09:00:00.000Z');
    await pass(at, '2027-01-16T09:00:00.000Z');
    expect(await states()).toEqual(['expired', 'expired', 'posted']);
    expect((await told(at, byEnd.courseId)).map(({ type }) => type)).toEqual(['CoursePosted', 'CourseExpired']);
  });

  test('stays where another last day was agreed or it was taken down before', async () => {
    const at = await competenceAtWork(table);
    const { version, ...later } = await aPostedCourse(at);
    const { version: seen, ...gone } = await aPostedCourse(at);
    const longer = { ...aCourse({ endsOn: civilDate('2027-03-05') }), version };
    value(await changeCourse(planning(at, 'change-course', later.institutionId), at.inPartnership, later, longer));
    const withdrawal = { version: seen, ...tooFew };
    value(
      await withdrawCourse(planning(at, 'withdraw-course', gone.institutionId), at.inPartnership, gone, withdrawal),
    );
    await pass(at, '2027-01-16T09:00:00.000Z');
    expect([await stateOf(at, later.courseId), await stateOf(at, gone.courseId)]).toEqual(['posted', 'withdrawn']);
    await pass(at, '2027-03-06T09:00:00.000Z');
    expect(await stateOf(at, later.courseId)).toBe('expired');
  });
});

describe('see courses', () => {
  test('an institution’s own, in one state, from a day on', async () => {
    const at = await competenceAtWork(table);
    const institutionId = await at.institution();
    await aPostedCourse(at);
    const first = await aPostedCourse(at, { institutionId, more: { startsOn: civilDate('2026-12-01') } });
    const next = await aPostedCourse(at, { institutionId });
    const begun = await aPostedCourse(at, { institutionId, more: { startsOn: civilDate('2026-11-02') } });
    value(await copyCourse(planning(at, 'copy-course', institutionId), at.inPartnership, first));
    const ids = async (ask: Parameters<typeof listInstitutionCourses>[2]) =>
      value(await listInstitutionCourses(at.inPartnership, institutionId, ask)).items.map(({ courseId }) => courseId);
    expect(await ids({ state: 'posted' })).toEqual([next, first, begun].map(({ courseId }) => courseId));
    expect(await ids({ state: 'posted', from: civilDate('2026-11-23') })).toEqual([first.courseId, next.courseId]);
    expect([(await ids({})).length, (await ids({ state: 'draft' })).length]).toEqual([4, 1]);
  });

  test('a member sees what is shared with it, and the holidays it would be taught on', async () => {
    const at = await competenceAtWork(table);
    const elsewhere = '0999';
    for (const code of [at.scope, elsewhere])
      await at.tell('MunicipalityJoined', { ...joined, code, partnership: at.partnership });
    const shared = await aPostedCourse(at, { more: { sharedWith: elsewhere } });
    const stranger = await openCourse(at.callShared('open-course'), at.inPartnership, shared);
    expect(stranger).toMatchObject({ refusal: { code: 'course-not-found' } });
    const overEaster = await aPostedCourse(at, {
      more: { startsOn: civilDate('2027-03-01'), endsOn: civilDate('2027-04-30') },
    });
    const seen = value(await openCourse(at.callShared('open-course'), at.inPartnership, overEaster));
    expect(seen.holidays).toEqual([{ on: '2027-03-29', name: { da: 'Anden påskedag', en: 'Easter Monday' } }]);
    expect(seen.institutionId).toBe(overEaster.institutionId);
  });
});
