import { beforeAll, describe, expect, test } from 'vitest';
import { eventHandlers } from '#services/competence/event-handlers.ts';
import type { EnrolmentId } from '#shared/kernel/ids.ts';
import { instant, type Instant } from '#shared/kernel/time.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { aCourse, aPostedCourse, planning } from '#test/builders/competence-courses.ts';
import { courseAtWork, enrol, willing } from '#test/builders/competence-enrolment.ts';
import { value, type CompetenceAtWork } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { acceptSeat } from './accept-seat.ts';
import { changeCourse } from './change-course.ts';
import { declineSeat } from './decline-seat.ts';
import { listCandidateEnrolments } from './list-candidate-enrolments.ts';
import { poolSeats } from './pool-seats.ts';
import { showCourseSeats } from './show-course-seats.ts';
import { showInstitutionSeats } from './show-institution-seats.ts';
import { withdrawEnrolment } from './withdraw-enrolment.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const at = (minute: number): Instant => instant(`2026-11-23T09:${String(minute).padStart(2, '0')}:00Z`);
const waits = (minute: number) => ({ ifFull: 'wait', call: { now: at(minute) } }) as const;

/** A course with one seat that is taken, and three people who wait: ours, the neighbour's, ours. */
async function queue() {
  const { at: ours, neighbour, course } = await courseAtWork(table, { seats: 1 });
  const [first, second, third, fourth] = [
    await willing(ours),
    await willing(ours),
    await willing(neighbour),
    await willing(ours),
  ];
  const holder = value(await enrol(ours, course, first));
  const one = value(await enrol(ours, course, second, waits(1)));
  const two = value(await enrol(neighbour, course, third, waits(2)));
  const three = value(await enrol(ours, course, fourth, waits(3)));
  const relay = () => ours.relay(neighbour.scope);
  const leave = (enrolmentId: EnrolmentId, where: CompetenceAtWork = ours, version = 1) =>
    withdrawEnrolment(where.call('withdraw-enrolment'), where.competence, enrolmentId, { version, reason: 'own-wish' });
  const stands = async (where: CompetenceAtWork, candidateId: typeof first) =>
    value(await listCandidateEnrolments(where.call('list-candidate-enrolments'), where.competence, candidateId, {}))
      .items[0];
  const seats = async () => value(await showInstitutionSeats(ours.inPartnership, course));
  await relay();
  return { ours, neighbour, course, holder, one, two, three, second, third, fourth, relay, leave, stands, seats };
}

describe('the last seat', () => {
  test('twenty at once for one seat: exactly one gets it, the others are told at once', async () => {
    const { at: ours, course } = await courseAtWork(table, { seats: 1 });
    const people = await Promise.all(Array.from({ length: 20 }, () => willing(ours)));
    const results = await Promise.all(people.map((candidateId) => enrol(ours, course, candidateId)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const codes = results.flatMap((result) => (result.ok ? [] : [result.refusal.code]));
    expect(codes.filter((code) => code !== 'course-full' && code !== 'busy-try-again')).toEqual([]);
    expect(value(await showInstitutionSeats(ours.inPartnership, course)).free).toBe(0);
  });

  test('whoever wanted to wait waits, also where the last seat went in that very moment', async () => {
    const { at: ours, course } = await courseAtWork(table, { seats: 1 });
    const people = await Promise.all(Array.from({ length: 6 }, () => willing(ours)));
    const results = await Promise.all(people.map((candidateId) => enrol(ours, course, candidateId, waits(1))));
    const states = results.flatMap((result) => (result.ok ? [result.value.state] : [result.refusal.code]));
    expect(states.filter((state) => state === 'enrolled')).toHaveLength(1);
    expect(states.filter((state) => !['enrolled', 'waiting', 'busy-try-again'].includes(state))).toEqual([]);
  });

  test('two municipalities at once: one wins, the other is told and can wait', async () => {
    const { at: ours, neighbour, course } = await courseAtWork(table, { seats: 1 });
    const [mine, theirs] = [await willing(ours), await willing(neighbour)];
    const both = await Promise.all([enrol(ours, course, mine), enrol(neighbour, course, theirs)]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    const [lost, person] = both[0].ok ? [neighbour, theirs] : [ours, mine];
    expect(value(await enrol(lost, course, person, waits(1)))).toMatchObject({ state: 'waiting', seat: 'none' });
  });

  test('a course without a waiting list says so', async () => {
    const { at: ours, course } = await courseAtWork(table, { seats: 1, waitingList: false });
    value(await enrol(ours, course, await willing(ours)));
    expect(await enrol(ours, course, await willing(ours), waits(1))).toMatchObject({
      refusal: { code: 'course-without-waiting-list' },
    });
  });

  test('seats that are not known yet are no free seats', async () => {
    const { at: ours } = await courseAtWork(table);
    const candidateId = await willing(ours);
    const fresh = await aPostedCourse(ours);
    expect(await enrol(ours, fresh, candidateId)).toMatchObject({ refusal: { code: 'busy-try-again' } });
  });
});

describe('the waiting list', () => {
  test('a freed seat is held for whoever waited longest, who takes it', async () => {
    const { ours, holder, one, second, relay, leave, stands, seats, course } = await queue();
    expect(await seats()).toMatchObject({ free: 0, waiting: 3 });
    value(await leave(holder.enrolmentId));
    await relay();
    expect(await stands(ours, second)).toMatchObject({ state: 'waiting', offeredUntil: '2026-11-28T23:00:00.000Z' });
    expect(await seats()).toMatchObject({ free: 0, waiting: 2 });
    const call = ours.call('accept-seat');
    expect(value(await acceptSeat(call, ours.competence, one.enrolmentId, { version: 2 }))).toMatchObject({
      state: 'enrolled',
      seat: 'own',
    });
    expect(await seats()).toMatchObject({ courseId: course.courseId, free: 0, waiting: 2 });
  });

  test('who declines leaves it to the next, in whichever municipality', async () => {
    const { ours, neighbour, holder, one, second, third, relay, leave, stands } = await queue();
    value(await leave(holder.enrolmentId));
    await relay();
    const call = ours.call('decline-seat');
    value(await declineSeat(call, ours.competence, one.enrolmentId, { version: 2 }));
    await relay();
    expect(await stands(ours, second)).toMatchObject({ state: 'withdrawn', withdrawReason: 'declined-seat' });
    expect(await stands(neighbour, third)).toHaveProperty('offeredUntil');
  });

  test('an offer nobody answers lapses, and the next is offered the seat', async () => {
    const { ours, neighbour, holder, second, third, relay, leave, stands } = await queue();
    value(await leave(holder.enrolmentId));
    await relay();
    const late = instant('2026-11-29T00:00:00Z');
    await ours.tell('TimePassed', { now: late }, { at: late });
    await relay();
    expect(await stands(ours, second)).toMatchObject({ state: 'withdrawn', withdrawReason: 'offer-lapsed' });
    expect(await stands(neighbour, third)).toHaveProperty('offeredUntil');
  });

  test('who leaves the list gives nothing free; who leaves with a seat held passes it on', async () => {
    const { ours, neighbour, holder, one, two, third, relay, leave, stands, seats } = await queue();
    value(await leave(two.enrolmentId, neighbour));
    expect(await seats()).toMatchObject({ waiting: 2, free: 0 });
    value(await leave(holder.enrolmentId));
    await relay();
    value(await leave(one.enrolmentId, ours, 2));
    await relay();
    expect(await stands(neighbour, third)).toMatchObject({ state: 'withdrawn' });
    expect(await seats()).toMatchObject({ waiting: 0, free: 0 });
  });

  test('a seat accepted that is not held, and a list joined while a seat is free, are refused', async () => {
    const { ours, one, course, holder, leave } = await queue();
    const call = ours.call('accept-seat');
    expect(await acceptSeat(call, ours.competence, one.enrolmentId, { version: 1 })).toMatchObject({
      refusal: { code: 'no-seat-held' },
    });
    const decline = ours.call('decline-seat');
    expect(await declineSeat(decline, ours.competence, one.enrolmentId, { version: 1 })).toMatchObject({
      refusal: { code: 'no-seat-held' },
    });
    value(await leave(holder.enrolmentId));
    expect(value(await enrol(ours, course, await willing(ours), waits(9))).state).toBe('enrolled');
  });

  test('a larger course offers its new seats; events in any order and twice give no seat twice', async () => {
    const { ours, neighbour, course, relay, seats, stands, second, third } = await queue();
    const change = { ...aCourse({ seats: 3 }), version: 1 };
    value(
      await changeCourse(planning(ours, 'change-course', course.institutionId), ours.inPartnership, course, change),
    );
    await relay();
    expect(await seats()).toMatchObject({ seats: 3, free: 0, waiting: 1 });
    const all = [...(await ours.events()), ...(await neighbour.events()), ...(await ours.events(ours.partnership))];
    for (const detail of all.toReversed()) await handleEvent(eventHandlers(ours.open), { detail });
    expect(await seats()).toMatchObject({ seats: 3, free: 0, waiting: 1 });
    expect([await stands(ours, second), await stands(neighbour, third)]).toMatchObject([
      { state: 'waiting', version: 2 },
      { state: 'waiting', version: 2 },
    ]);
  });
});

describe('pooled volume', () => {
  async function pools() {
    const {
      at: ours,
      neighbour,
      course,
    } = await courseAtWork(table, {
      intake: 'rolling',
      endsOn: undefined,
      seats: 6,
    });
    const pool = (where: CompetenceAtWork, seats: number, version = 0) =>
      poolSeats(where.call('pool-seats'), where.competence, course.courseId, { version, seats });
    const seen = async (where: CompetenceAtWork) =>
      value(await showCourseSeats(where.call('show-course-seats'), where.competence, course.courseId));
    return { ours, neighbour, course, pool, seen };
  }

  test('seats are reserved without names, and enrolments take the own first', async () => {
    const { ours, neighbour, course, pool, seen } = await pools();
    expect(value(await pool(ours, 2))).toMatchObject({ version: 1, reserved: 2, used: 0 });
    value(await pool(neighbour, 3));
    expect(await seen(ours)).toMatchObject({ free: 1, reserved: 5, own: { reserved: 2, used: 0 } });
    const seats = [];
    for (let place = 0; place < 3; place++) seats.push(value(await enrol(ours, course, await willing(ours))).seat);
    expect(seats).toEqual(['pool', 'pool', 'own']);
    expect(await enrol(ours, course, await willing(ours))).toMatchObject({ refusal: { code: 'course-full' } });
    expect(value(await enrol(neighbour, course, await willing(neighbour))).seat).toBe('pool');
    const institution = value(await showInstitutionSeats(ours.inPartnership, course));
    expect(institution.pools.map(({ reserved, used }) => [reserved, used]).toSorted()).toEqual([
      [2, 2],
      [3, 1],
    ]);
  });

  test('fewer gives the free ones back to whoever waits; a pool seat that is left goes back to the pool', async () => {
    const { ours, neighbour, course, pool, seen } = await pools();
    value(await pool(ours, 6));
    const { enrolmentId } = value(await enrol(ours, course, await willing(ours)));
    const person = await willing(neighbour);
    expect(value(await enrol(neighbour, course, person, waits(1))).state).toBe('waiting');
    expect(await pool(ours, 0, 2)).toMatchObject({
      refusal: { errors: [{ pointer: '/seats', code: 'fewer-than-used' }] },
    });
    value(await pool(ours, 5, 2));
    await ours.relay(neighbour.scope);
    expect(await seen(neighbour)).toMatchObject({ free: 0, own: { waiting: 0 } });
    const call = ours.call('withdraw-enrolment');
    value(await withdrawEnrolment(call, ours.competence, enrolmentId, { version: 1, reason: 'own-wish' }));
    expect((await seen(ours)).own).toMatchObject({ reserved: 5, used: 0 });
  });

  test('more than is free, fixed days, and an old version are refused; two at once cannot overbook', async () => {
    const { ours, neighbour, pool, seen } = await pools();
    expect(await pool(ours, 7)).toMatchObject({ refusal: { code: 'seats-not-free', values: { free: 6 } } });
    const both = await Promise.all([pool(ours, 4), pool(neighbour, 4)]);
    expect(both.filter((result) => result.ok).length).toBeLessThanOrEqual(1);
    expect((await seen(ours)).free).toBeGreaterThanOrEqual(2);
    expect(await pool(ours, 1, 7)).toMatchObject({ refusal: { code: 'stale-version' } });
    const dated = await courseAtWork(table);
    const call = dated.at.call('pool-seats');
    expect(await poolSeats(call, dated.at.competence, dated.course.courseId, { version: 0, seats: 1 })).toMatchObject({
      refusal: { code: 'pool-needs-rolling-intake' },
    });
  });

  test('how many wait elsewhere is told from five on', async () => {
    const { at: ours, neighbour, course } = await courseAtWork(table, { seats: 1 });
    value(await enrol(ours, course, await willing(ours)));
    const seen = async () =>
      value(await showCourseSeats(ours.call('show-course-seats'), ours.competence, course.courseId)).othersWaiting;
    expect(await seen()).toEqual({ count: 0 });
    for (let place = 1; place <= 4; place++)
      value(await enrol(neighbour, course, await willing(neighbour), waits(place)));
    value(await enrol(ours, course, await willing(ours), waits(5)));
    expect(await seen()).toEqual({ fewerThan: 5 });
    value(await enrol(neighbour, course, await willing(neighbour), waits(6)));
    expect(await seen()).toEqual({ count: 5 });
  });
});
