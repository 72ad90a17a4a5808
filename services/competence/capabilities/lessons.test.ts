import { beforeAll, describe, expect, test } from 'vitest';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import {
  allThere,
  held,
  opened,
  planned,
  putOnCourse,
  runningCourse,
  type RunningCourse,
} from '#test/builders/competence-running.ts';
import { value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { addLesson } from './add-lesson.ts';
import { cancelLesson } from './cancel-lesson.ts';
import { correctAttendance } from './correct-attendance.ts';
import { finishLesson } from './finish-lesson.ts';
import { listLessonsOnDay } from './list-lessons-on-day.ts';
import { listLessons } from './list-lessons.ts';
import { moveLesson } from './move-lesson.ts';
import { openLesson } from './open-lesson.ts';
import { planLessons } from './plan-lessons.ts';
import { withdrawEducationConsent } from './withdraw-education-consent.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const plan = ({ at, course, by }: RunningCourse, version: number, until: string) =>
  planLessons(by('plan-lessons', 'course-planner'), at.inPartnership, course, { version, until: civilDate(until) });
const sick = { reason: 'teacher-away', note: 'Vi ringer, når vi ved mere.' } as const;

describe('plan lessons', () => {
  test('the timetable’s weekdays between the days, without holidays, which are told; then on from there', async () => {
    const running = await runningCourse(table, { people: 0, more: { endsOn: civilDate('2027-04-30') } });
    expect(value(await plan(running, 0, '2026-12-02'))).toMatchObject({
      version: 1,
      planned: 10,
      left: 0,
      holidays: [],
    });
    const next = value(await plan(running, 1, '2027-04-30'));
    expect(next.holidays).toEqual([{ on: '2027-03-29', name: { da: 'Anden påskedag', en: 'Easter Monday' } }]);
    expect(next).toMatchObject({ version: 2, planned: 41, left: 0, until: '2027-04-30' });
    const { items } = value(await listLessons(running.at.inPartnership, running.course, { limit: 100 }));
    expect([items.length, items[0]?.on, items.at(-1)?.on]).toEqual([51, '2027-04-28', '2026-11-02']);
  });

  test('two planners at once plan once; the same days never twice', async () => {
    const running = await runningCourse(table, { people: 0 });
    const both = await Promise.all([plan(running, 0, '2026-12-02'), plan(running, 0, '2026-12-02')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await plan(running, 1, '2026-12-02')).toMatchObject({
      refusal: { errors: [{ pointer: '/until', code: 'planned-until-then' }] },
    });
  });

  test('what does not fit in one go is left for the next', async () => {
    const every = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
    const timetable = every.map((day) => ({ day, startsAt: '08:00', endsAt: '09:00', minutes: 60 }));
    const more = { timetable, endsOn: civilDate('2027-06-30') };
    const running = await runningCourse(table, { people: 0, more });
    const first = value(await plan(running, 0, '2027-06-30'));
    expect([first.planned, first.left > 0]).toEqual([60, true]);
    const second = value(await plan(running, 1, '2027-06-30'));
    expect(first.planned + first.left).toBe(second.planned + second.left + first.planned);
  });

  test('is refused without a timetable, for a course taken down, too far ahead and in an old version', async () => {
    const without = await runningCourse(table, { people: 0, more: { timetable: [] } });
    expect(await plan(without, 0, '2026-12-02')).toMatchObject({ refusal: { code: 'course-without-timetable' } });
    const open = await runningCourse(table, { people: 0, more: { intake: 'rolling', endsOn: undefined } });
    expect(await plan(open, 0, '2029-12-02')).toMatchObject({ refusal: { errors: [{ code: 'too-far-ahead' }] } });
    expect(await plan(open, 3, '2026-12-02')).toMatchObject({ refusal: { code: 'stale-version' } });
  });
});

describe('a lesson', () => {
  const at2 = { on: civilDate('2026-11-27'), startsAt: '10:00', endsAt: '12:00', minutes: 90 };

  test('is added, moved and called off, with why; nobody else’s', async () => {
    const running = await runningCourse(table, { people: 0 });
    const { at, course, by } = running;
    const [first] = await planned(running);
    const add = (version: number, more = {}) =>
      addLesson(by('add-lesson'), at.inPartnership, course, { version, ...at2, ...more });
    const added = value(await add(1));
    expect(await add(1)).toMatchObject({ refusal: { code: 'stale-version' } });
    expect(await add(2, { on: civilDate('2026-10-01') })).toMatchObject({
      refusal: { errors: [{ pointer: '/on', code: 'outside-course' }] },
    });
    expect(await add(2, { minutes: 200 })).toMatchObject({ refusal: { errors: [{ code: 'minutes-above-times' }] } });
    const move = { version: 1, ...at2, on: civilDate('2026-12-04'), ...sick };
    const meant = { ...course, lessonId: added.lessonId };
    value(await moveLesson(by('move-lesson'), at.inPartnership, meant, move));
    const off = (version: number) => cancelLesson(by('cancel-lesson'), at.inPartnership, meant, { version, ...sick });
    expect(await off(1)).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await off(2));
    expect(await off(3)).toMatchObject({ refusal: { code: 'lesson-called-off' } });
    const shown = await opened(running, meant);
    expect(shown).toMatchObject({ state: 'cancelled', on: '2026-12-04', movedFrom: { on: '2026-11-27' }, ...sick });
    const elsewhere = {
      institutionId: await at.institution(),
      courseId: course.courseId,
      lessonId: first?.lessonId ?? added.lessonId,
    };
    const stranger = at.callAt('open-lesson', elsewhere.institutionId, 'teacher');
    expect(await openLesson(stranger, at.inPartnership, elsewhere)).toMatchObject({
      refusal: { code: 'lesson-not-found' },
    });
  });

  test('stands in the institution’s day, in order of time', async () => {
    const running = await runningCourse(table, { people: 0 });
    const { at, course, by } = running;
    await planned(running);
    value(
      await addLesson(by('add-lesson'), at.inPartnership, course, { version: 1, ...at2, on: civilDate('2026-11-23') }),
    );
    const day = await listLessonsOnDay(by('list-lessons-on-day'), at.inPartnership, course.institutionId, {});
    expect(value(day).items.map(({ on, startsAt, state }) => [on, startsAt, state])).toEqual([
      ['2026-11-23', '08:00', 'planned'],
      ['2026-11-23', '10:00', 'planned'],
    ]);
  });
});

describe('attendance', () => {
  test('one mark for each who is expected; who comes for the first time has begun', async () => {
    const running = await runningCourse(table, { people: 2 });
    const { at, course, people, by } = running;
    const lessons = await planned(running);
    const today = lessons.find(({ on }) => on === '2026-11-23') ?? lessons[0];
    if (!today) throw new Error('no lesson');
    expect((await opened(running, today)).people.map(({ mark }) => mark)).toEqual([undefined, undefined]);
    const meant = { ...course, lessonId: today.lessonId };
    const finish = (marks: Parameters<typeof finishLesson>[3]['marks'], version = 1) =>
      finishLesson(by('finish-lesson'), at.inPartnership, meant, { version, marks });
    const [one, other] = people as [(typeof people)[0], (typeof people)[0]];
    expect(await finish(allThere([one]))).toMatchObject({ refusal: { errors: [{ code: 'somebody-not-marked' }] } });
    const stranger = { enrolmentId: anId('enrolment'), mark: 'present' as const };
    expect(await finish([...allThere(people), stranger])).toMatchObject({
      refusal: { errors: [{ pointer: '/marks/2/enrolmentId', code: 'not-on-course' }] },
    });
    value(await finish(allThere(people, [{ enrolmentId: other.enrolmentId, mark: 'away', reason: 'transport' }])));
    await at.relay();
    const states = await Promise.all(
      people.map(({ enrolmentId }) => at.competence.table.fresh(enrolmentItem, enrolmentId)),
    );
    expect(states.map((row) => [row?.state, row?.startedOn])).toEqual([
      ['started', '2026-11-23'],
      ['enrolled', undefined],
    ]);
    expect(await finish(allThere(people), 2)).toMatchObject({ refusal: { code: 'lesson-over-already' } });
    expect(await opened(running, today)).toMatchObject({ state: 'held', came: 1, marked: 2 });
  });

  test('is put right with why, and the municipality hears of it; events in any order end in the same', async () => {
    const running = await runningCourse(table);
    const { at, course, people, by } = running;
    const [first] = await planned(running);
    if (!first || !people[0]) throw new Error('no lesson');
    const { enrolmentId } = people[0];
    await held(running, first, [{ enrolmentId, mark: 'away', reason: 'not-heard-from' }]);
    const correct = (version: number) =>
      correctAttendance(
        by('correct-attendance'),
        at.inPartnership,
        { ...course, lessonId: first.lessonId },
        {
          ...{ version, enrolmentId, mark: 'late', because: 'Hun kom, mens jeg skrev.' },
        },
      );
    expect(await correct(1)).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await correct(2));
    await at.relay();
    const told = (await at.events(at.partnership)).filter(({ type }) => /LessonHeld|AttendanceC/.test(type));
    expect(JSON.stringify(told)).not.toContain('mens jeg skrev');
    for (const event of told.toReversed()) await at.tell(event.type as 'LessonHeld', event.facts as never, event);
    expect((await at.competence.table.fresh(enrolmentItem, enrolmentId))?.state).toBe('started');
    expect((await opened(running, first)).people).toMatchObject([
      { mark: 'late', corrected: { from: 'away', because: 'Hun kom, mens jeg skrev.' } },
    ]);
    expect(
      await correctAttendance(
        by('correct-attendance'),
        at.inPartnership,
        { ...course, lessonId: first.lessonId },
        {
          ...{ version: 3, enrolmentId: anId('enrolment'), mark: 'late', because: 'Forkert.' },
        },
      ),
    ).toMatchObject({ refusal: { code: 'enrolment-not-found' } });
  });

  test('not before the day, and not of somebody who took the yes back', async () => {
    const running = await runningCourse(table, { people: 2 });
    const { at, course, people, by } = running;
    const lessons = await planned(running);
    const later = lessons.find(({ on }) => on > '2026-11-23');
    if (!later || !people[0]) throw new Error('no lesson');
    const early = { version: 1, marks: allThere(people) };
    expect(
      await finishLesson(by('finish-lesson'), at.inPartnership, { ...course, lessonId: later.lessonId }, early),
    ).toMatchObject({
      refusal: { code: 'lesson-not-yet' },
    });
    const no = { version: 1, withdrawnOn: civilDate('2026-11-23') };
    value(
      await withdrawEducationConsent(at.call('withdraw-education-consent'), at.competence, people[0].candidateId, no),
    );
    await at.relay();
    expect((await opened(running, later)).people.map(({ candidateId }) => candidateId)).toEqual([
      people[1]?.candidateId,
    ]);
  });

  test('twice in a row away is told once, with whom to ask and not why; an agreed absence is none', async () => {
    const running = await runningCourse(table, { people: 2 });
    const { at, people } = running;
    const lessons = await planned(running);
    const [one, other] = people.map(({ enrolmentId }) => enrolmentId);
    if (!one || !other) throw new Error('nobody');
    for (const lesson of lessons.slice(0, 3))
      await held(running, lesson, [
        { enrolmentId: one, mark: 'away', reason: 'not-heard-from' },
        { enrolmentId: other, mark: 'away', reason: 'agreed' },
      ]);
    const signals = (await at.events()).filter(({ type }) => type === 'AbsenceSignalled');
    expect(signals.map(({ facts }) => facts)).toMatchObject([
      { enrolmentId: one, sign: 'twice-in-a-row', on: lessons[1]?.on, candidateId: people[0]?.candidateId },
    ]);
    expect(JSON.stringify(signals)).not.toContain('not-heard-from');
  });

  test('another municipality’s institution cannot write about an enrolment that is not with it', async () => {
    const running = await runningCourse(table);
    const { at, people } = running;
    await planned(running);
    const enrolmentId = people[0]?.enrolmentId ?? anId('enrolment');
    const facts = {
      ...{ courseId: anId('course'), institutionId: await at.institution(), lessonId: anId('lesson') },
      ...{ on: '2026-11-23', startsAt: '08:00', endsAt: '12:00', minutes: 180 },
      marks: [{ enrolmentId, municipality: at.scope, mark: 'present' as const }],
    };
    await at.tell('LessonHeld', facts, {
      scope: at.partnership,
      partnership: undefined,
      at: instant('2026-11-23T12:00:00Z'),
    });
    expect((await at.competence.table.fresh(enrolmentItem, enrolmentId))?.state).toBe('enrolled');
  });

  test('somebody who comes later is expected from the own first day', async () => {
    const more = { intake: 'rolling', startsOn: civilDate('2026-11-02') } as const;
    const running = await runningCourse(table, { people: 1, more });
    const lessons = await planned(running);
    await putOnCourse(running.at, running.course, { startsOn: civilDate('2026-11-30') });
    const expected = async (on: string) => {
      const lesson = lessons.find((one) => one.on === on);
      return lesson && (await opened(running, lesson)).people.length;
    };
    expect([await expected('2026-11-25'), await expected('2026-11-30')]).toEqual([1, 2]);
  });
});
