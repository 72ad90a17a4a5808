import { beforeAll, describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { consented } from '#test/builders/competence-consent.ts';
import { aCourse, aPostedCourse, planning } from '#test/builders/competence-courses.ts';
import { courseAtWork, enrol, willing } from '#test/builders/competence-enrolment.ts';
import { value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeCourse } from './change-course.ts';
import { completeEnrolment } from './complete-enrolment.ts';
import { correctEnrolment } from './correct-enrolment.ts';
import { enrolCandidate } from './enrol-candidate.ts';
import { interruptEnrolment } from './interrupt-enrolment.ts';
import { listCandidateEnrolments } from './list-candidate-enrolments.ts';
import { listCourseEnrolments } from './list-course-enrolments.ts';
import { listEnrolments } from './list-enrolments.ts';
import { showInstitutionSeats } from './show-institution-seats.ts';
import { startEnrolment } from './start-enrolment.ts';
import { withdrawCourse } from './withdraw-course.ts';
import { withdrawEducationConsent } from './withdraw-education-consent.ts';
import { withdrawEnrolment } from './withdraw-enrolment.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const today = civilDate('2026-11-23');
type More = Parameters<typeof courseAtWork>[1];

async function enrolled(more: More = {}) {
  const { at, neighbour, course } = await courseAtWork(table, more);
  const candidateId = await willing(at);
  const { enrolmentId } = value(await enrol(at, course, candidateId));
  const start = (version: number, startedOn = today) =>
    startEnrolment(at.call('start-enrolment'), at.competence, enrolmentId, { version, startedOn });
  const complete = (version: number, endedOn = today) =>
    completeEnrolment(at.call('complete-enrolment'), at.competence, enrolmentId, {
      version,
      endedOn,
      result: 'passed',
    });
  const correct = (version: number, rest: object) =>
    correctEnrolment(at.call('correct-enrolment'), at.competence, enrolmentId, {
      version,
      reason: 'Tastet forkert.',
      ...rest,
    });
  const free = async () => value(await showInstitutionSeats(at.inPartnership, course)).free;
  const atInstitution = async (now?: string) => {
    const call = at.callAt('list-course-enrolments', course.institutionId, 'teacher', now ? { now: now as never } : {});
    return value(await listCourseEnrolments(call, at.inPartnership, course, {})).items;
  };
  const own = async () =>
    value(await listCandidateEnrolments(at.call('list-candidate-enrolments'), at.competence, candidateId, {})).items;
  return { at, neighbour, course, candidateId, enrolmentId, start, complete, correct, free, atInstitution, own };
}

describe('enrol a candidate', () => {
  test('takes a seat, tells it without a name, and the institution sees the person by id', async () => {
    const { at, course, candidateId, enrolmentId, free, atInstitution, own } = await enrolled({ seats: 3 });
    expect(await free()).toBe(2);
    await at.relay();
    expect(await atInstitution()).toEqual([
      {
        ...{ enrolmentId, version: 1, state: 'enrolled', candidateId, courseId: course.courseId },
        ...{ arrangement: 'as-posted', municipality: at.scope, startsOn: '2027-01-04', endsOn: '2027-01-15' },
      },
    ]);
    expect(await own()).toMatchObject([{ courseTitle: 'Fødevarehygiejne og egenkontrol', seat: 'own' }]);
    const told = (await at.events()).filter(({ aggregate }) => aggregate === enrolmentId);
    expect(told).toMatchObject([{ type: 'CandidateEnrolled', facts: { candidateId, startsOn: '2027-01-04' } }]);
    const sharing = (await at.events()).filter(({ type }) => type === 'PersonSharingStarted');
    expect(sharing).toMatchObject([
      { facts: { candidateId, institutionId: course.institutionId, reasons: ['enrolment'] } },
    ]);
  });

  test('is refused without a yes to this institution, and where nobody is known', async () => {
    const { at, course } = await courseAtWork(table);
    const { candidateId } = await at.candidate();
    expect(await enrol(at, course, candidateId)).toMatchObject({ refusal: { code: 'no-education-consent' } });
    const institutionIds = [await at.institution()];
    await consented(at, candidateId, { reach: 'named', institutionIds });
    expect(await enrol(at, course, candidateId)).toMatchObject({ refusal: { code: 'no-education-consent' } });
    const request = { candidateId: anId('candidate'), courseId: course.courseId, arrangement: 'as-posted' } as const;
    const call = at.call('enrol-candidate');
    expect(await enrolCandidate(call, at.competence, { ...request, ifFull: 'wait' })).toMatchObject({
      refusal: { code: 'candidate-not-found' },
    });
  });

  test('is refused on a course that ended yesterday, was taken down, is another’s, or is not there', async () => {
    const { at, neighbour, course } = await courseAtWork(table, { sharedWith: 'partnership' });
    const candidateId = await willing(at);
    const over = at.call('enrol-candidate', 'job-broker', { now: '2027-01-16T08:00:00.000Z' as never });
    expect(await enrol(at, course, candidateId, { call: over })).toMatchObject({
      refusal: { code: 'course-already-expired' },
    });
    expect(await enrol(at, { courseId: anId('course') }, candidateId)).toMatchObject({
      refusal: { code: 'course-not-found' },
    });
    const down = planning(at, 'withdraw-course', course.institutionId);
    value(await withdrawCourse(down, at.inPartnership, course, { version: 1, reason: 'too-few', note: '' }));
    expect(await enrol(at, course, candidateId)).toMatchObject({ refusal: { code: 'course-already-withdrawn' } });
    await at.tell('MunicipalityJoined', joining(neighbour.scope, at.partnership));
    const theirs = await courseOf(at, neighbour.scope);
    expect(await enrol(at, theirs, candidateId)).toMatchObject({ refusal: { code: 'course-not-shared' } });
  });

  test('twice on the same course is refused, and again once the first came to nothing', async () => {
    const { at, course, candidateId, enrolmentId } = await enrolled();
    expect(await enrol(at, course, candidateId)).toMatchObject({ refusal: { code: 'already-on-course' } });
    const call = at.call('withdraw-enrolment');
    value(await withdrawEnrolment(call, at.competence, enrolmentId, { version: 1, reason: 'own-wish' }));
    expect(value(await enrol(at, course, candidateId)).state).toBe('enrolled');
  });

  test('a first day is agreed where people come at any time, and nowhere else', async () => {
    const { at, course } = await courseAtWork(table);
    const asked = { startsOn: civilDate('2026-12-01') };
    expect(await enrol(at, course, await willing(at), asked)).toMatchObject({
      refusal: { errors: [{ pointer: '/startsOn', code: 'course-has-its-own-days' }] },
    });
    const rolling = await courseAtWork(table, { intake: 'rolling', endsOn: undefined });
    const candidateId = await willing(rolling.at);
    expect(value(await enrol(rolling.at, rolling.course, candidateId, asked)).state).toBe('enrolled');
  });
});

describe('start, complete and interrupt an enrolment', () => {
  test('runs forwards, with its days and how it went; the person is seen thirty days more', async () => {
    const { at, start, complete, own, atInstitution } = await enrolled();
    expect(await complete(1)).toMatchObject({ refusal: { code: 'enrolment-stands-otherwise' } });
    expect(value(await start(1, civilDate('2026-11-16')))).toMatchObject({ state: 'started', version: 2 });
    expect(await complete(2, civilDate('2026-11-15'))).toMatchObject({
      refusal: { errors: [{ pointer: '/endedOn', code: 'before-start' }] },
    });
    value(await complete(2));
    expect(await own()).toMatchObject([{ state: 'completed', result: 'passed', startedOn: '2026-11-16' }]);
    await at.relay();
    expect(await atInstitution('2026-12-23T09:00:00.000Z')).toHaveLength(1);
    expect(await atInstitution('2026-12-24T09:00:00.000Z')).toEqual([]);
    const [ended] = (await at.events()).filter(({ type }) => type === 'PersonSharingEnded');
    expect(ended?.facts).toMatchObject({ because: 'ended', endedOn: '2026-11-23' });
  });

  test('a day to come is refused, and so is a version that was not seen', async () => {
    const { start } = await enrolled();
    expect(await start(1, civilDate('2026-11-24'))).toMatchObject({
      refusal: { errors: [{ pointer: '/startedOn', code: 'date-in-future' }] },
    });
    expect(await start(2)).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('stopped on the way: the reason is told, the note is not', async () => {
    const { at, start, enrolmentId, own } = await enrolled();
    value(await start(1));
    const stopped = { version: 2, endedOn: today, reason: 'health', note: 'Ondt i ryggen' } as const;
    const call = at.call('interrupt-enrolment');
    value(await interruptEnrolment(call, at.competence, enrolmentId, stopped));
    expect(await own()).toMatchObject([{ state: 'interrupted', interruptReason: 'health', note: 'Ondt i ryggen' }]);
    expect(JSON.stringify(await at.events())).not.toContain('ryggen');
  });

  test('with rolling intake the seat is free again; on a course of fixed days it is not', async () => {
    for (const [intake, free] of [
      ['rolling', 5],
      ['dated', 4],
    ] as const) {
      const at = await enrolled({ intake, seats: 5 });
      value(await at.start(1));
      value(await at.complete(2));
      expect(await at.free(), intake).toBe(free);
    }
  });
});

describe('correct an enrolment', () => {
  test('puts days and result right with a reason, and keeps what stood there', async () => {
    const { start, complete, correct, own } = await enrolled();
    value(await start(1));
    value(await complete(2));
    value(await correct(3, { startedOn: '2026-11-20', result: 'attended' }));
    expect(await own()).toMatchObject([
      {
        ...{ startedOn: '2026-11-20', result: 'attended', version: 4 },
        corrections: [{ reason: 'Tastet forkert.', before: { startedOn: '2026-11-23', result: 'passed' } }],
      },
    ]);
    expect(await correct(4, { result: 'attended' })).toMatchObject({
      refusal: { errors: [{ pointer: '/reason', code: 'nothing-changed' }] },
    });
    expect(await correct(4, { startedOn: '2026-11-24' })).toMatchObject({ ok: false });
  });

  test('takes the last step back: a seat that was given back is taken again', async () => {
    const { at, start, complete, correct, free, own, course } = await enrolled({ intake: 'rolling', seats: 1 });
    value(await start(1));
    value(await complete(2));
    expect(await free()).toBe(1);
    value(await correct(3, { takeBack: true }));
    expect([await free(), (await own())[0]?.state]).toEqual([0, 'started']);
    value(await complete(4));
    value(await enrol(at, course, await willing(at)));
    expect(await correct(5, { takeBack: true })).toMatchObject({ refusal: { code: 'course-full' } });
  });

  test('what does not fit how it stands is refused at its field', async () => {
    const { correct } = await enrolled();
    expect(await correct(1, { startedOn: '2026-11-20' })).toMatchObject({
      refusal: { errors: [{ pointer: '/startedOn', code: 'not-begun-yet' }] },
    });
    expect(await correct(1, { result: 'passed' })).toMatchObject({
      refusal: { errors: [{ pointer: '/result', code: 'not-ended-yet' }] },
    });
  });
});

describe('what follows', () => {
  test('a consent that is taken back takes the person from the institution at once, in any order of events', async () => {
    const { at, candidateId, atInstitution } = await enrolled();
    await at.relay();
    expect(await atInstitution()).toHaveLength(1);
    const call = at.call('withdraw-education-consent');
    value(await withdrawEducationConsent(call, at.competence, candidateId, { version: 1, withdrawnOn: today }));
    await at.relay();
    expect(await atInstitution()).toEqual([]);
    for (const event of (await at.events()).toReversed())
      await at.tell(event.type as never, event.facts as never, event);
    expect(await atInstitution()).toEqual([]);
    await consented(at, candidateId, { version: 2 });
    await at.relay();
    expect(await atInstitution()).toHaveLength(1);
  });

  test('the course’s new days and its withdrawal are seen on the enrolment', async () => {
    const { at, course, own } = await enrolled();
    await at.relay();
    const change = { ...aCourse({ startsOn: civilDate('2027-01-11') }), version: 1 };
    value(await changeCourse(planning(at, 'change-course', course.institutionId), at.inPartnership, course, change));
    await at.relay();
    expect(await own()).toMatchObject([{ startsOn: '2027-01-11' }]);
    const down = planning(at, 'withdraw-course', course.institutionId);
    value(await withdrawCourse(down, at.inPartnership, course, { version: 2, reason: 'too-few', note: '' }));
    await at.relay();
    expect(await own()).toMatchObject([{ state: 'enrolled', courseWithdrawn: true }]);
  });

  test('the municipality sees who is in what, by state, and who looked is logged', async () => {
    const { at, candidateId, start } = await enrolled();
    value(await start(1));
    const list = async (state: 'enrolled' | 'started') =>
      value(await listEnrolments(at.call('list-enrolments'), at.competence, state, {})).items;
    expect(await list('enrolled')).toEqual([]);
    expect(await list('started')).toMatchObject([{ candidateId }]);
    const log = await at.competence.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 100 });
    expect(log.items.filter(({ event }) => event.includes('list-enrolments'))).toHaveLength(1);
  });
});

function joining(code: string, partnership: string) {
  return { code, partnership, name: 'Nabo', targetGroups: [], visitationGroups: [] };
}

async function courseOf(at: Parameters<typeof enrol>[0], sharedWith: string) {
  const course = await aPostedCourse(at, { more: { sharedWith } });
  await at.relay();
  return course;
}
