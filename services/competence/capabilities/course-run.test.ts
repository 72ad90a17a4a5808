import { beforeAll, describe, expect, test } from 'vitest';
import { eventHandlers } from '#services/competence/event-handlers.ts';
import { enrolmentItem } from '#services/competence/store/enrolment-items.ts';
import { courseEndItem } from '#services/competence/store/lesson-items.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import type { CourseEndReport } from '#shared/shapes/lesson.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { held, planned, runningCourse, type OnCourse, type RunningCourse } from '#test/builders/competence-running.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { interruptEnrolment } from './interrupt-enrolment.ts';
import { listCourseNotes } from './list-course-notes.ts';
import { openCourseRun } from './open-course-run.ts';
import { readCourseNotes } from './read-course-notes.ts';
import { reportCourseEnd } from './report-course-end.ts';
import { showPersonAttendance } from './show-person-attendance.ts';
import { withdrawEducationConsent } from './withdraw-education-consent.ts';
import { writeCourseNote } from './write-course-note.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const endedOn = civilDate('2026-11-23');
const done: CourseEndReport = { endedOn, result: 'passed', note: 'Han kan stå i køkkenet nu.' };

/** A course on which everybody has begun. */
async function begun(people = 1): Promise<RunningCourse & { readonly first: OnCourse }> {
  const running = await runningCourse(table, { people });
  const [lesson] = await planned(running);
  const [first] = running.people;
  if (!lesson || !first) throw new Error('no lesson');
  await held(running, lesson);
  return { ...running, first };
}

const report = ({ at, course, by, first }: Awaited<ReturnType<typeof begun>>, said = done) =>
  reportCourseEnd(by('report-course-end'), at.inPartnership, { ...course, enrolmentId: first.enrolmentId }, said);
const noLonger = ({ at, first }: Awaited<ReturnType<typeof begun>>) =>
  withdrawEducationConsent(at.call('withdraw-education-consent'), at.competence, first.candidateId, {
    version: 1,
    withdrawnOn: endedOn,
  });

describe('a course as it runs', () => {
  test('says how often each came and who stays away, to those who teach and to the municipality alike', async () => {
    const running = await runningCourse(table, { people: 2 });
    const { at, course, people, by } = running;
    const lessons = (await planned(running)).slice(0, 6);
    const [one] = people;
    if (!one) throw new Error('nobody');
    for (const [place, lesson] of lessons.entries())
      await held(
        running,
        lesson,
        place % 3 === 0 ? [{ enrolmentId: one.enrolmentId, mark: 'away', reason: 'transport' }] : [],
      );
    const run = value(await openCourseRun(by('open-course-run'), at.inPartnership, course));
    expect(run.leastShare).toBe(80);
    const figures = { present: 4, late: 0, away: 2, share: 67, signs: ['too-seldom'] };
    expect(run.people.find(({ enrolmentId }) => enrolmentId === one.enrolmentId)).toMatchObject({
      ...{ state: 'started', startedOn: lessons[1]?.on, attendance: figures },
    });
    const seen = await showPersonAttendance(at.call('show-person-attendance'), at.competence, one.candidateId);
    expect(value(seen).items).toMatchObject([{ courseTitle: run.title, figures, lastOn: lessons[5]?.on }]);
    expect(JSON.stringify(value(seen))).not.toContain('transport');
    const stranger = await showPersonAttendance(at.call('show-person-attendance'), at.competence, anId('candidate'));
    expect(stranger).toMatchObject({ refusal: { code: 'candidate-not-found' } });
  });

  test('shows nobody who took the yes back', async () => {
    const running = await begun(2);
    const { at, course, by, people } = running;
    value(await noLonger(running));
    await at.relay();
    const run = value(await openCourseRun(by('open-course-run'), at.inPartnership, course));
    expect(run.people.map(({ candidateId }) => candidateId)).toEqual([people[1]?.candidateId]);
    expect(await report(running)).toMatchObject({ refusal: { code: 'enrolment-not-found' } });
  });
});

describe('a note to the job broker', () => {
  const words = 'Hun mangler en at følges med om morgenen.';

  test('is read by the own municipality and by those who teach; its words are in no event', async () => {
    const { at, course, by, first } = await begun();
    const { enrolmentId } = first;
    const note = writeCourseNote(by('write-course-note'), at.inPartnership, { ...course, enrolmentId }, { words });
    value(await note);
    const seen = await readCourseNotes(at.call('read-course-notes'), at.competence, enrolmentId, {});
    expect(value(seen).items).toMatchObject([{ words, enrolmentId, candidateId: first.candidateId }]);
    const own = await listCourseNotes(by('list-course-notes'), at.inPartnership, course, {});
    expect(value(own).items.map((each) => each.words)).toEqual([words]);
    expect(JSON.stringify(await at.events(at.partnership))).not.toContain(words);
    const neighbour = await competenceAtWork(table, at.partnership);
    const theirs = neighbour.call('read-course-notes');
    expect(await readCourseNotes(theirs, neighbour.competence, enrolmentId, {})).toMatchObject({
      refusal: { code: 'enrolment-not-found' },
    });
  });

  test('about somebody who is not on the course is refused', async () => {
    const { at, course, by } = await begun();
    const meant = { ...course, enrolmentId: anId('enrolment') };
    expect(await writeCourseNote(by('write-course-note'), at.inPartnership, meant, { words })).toMatchObject({
      refusal: { code: 'enrolment-not-found' },
    });
  });
});

describe('report how a course ended', () => {
  test('the municipality’s enrolment is over with the result; the note is for the job broker', async () => {
    const running = await begun();
    const { at, first, course, by } = running;
    value(await report(running));
    await at.relay();
    expect(await at.competence.table.fresh(enrolmentItem, first.enrolmentId)).toMatchObject({
      ...{ state: 'completed', result: 'passed', endedOn },
    });
    const run = value(await openCourseRun(by('open-course-run'), at.inPartnership, course));
    expect(run.people).toMatchObject([{ state: 'completed', report: { state: 'accepted', result: 'passed' } }]);
    const notes = await readCourseNotes(at.call('read-course-notes'), at.competence, first.enrolmentId, {});
    expect(value(notes).items.map(({ words }) => words)).toEqual([done.note]);
    expect(await report(running)).toMatchObject({ refusal: { code: 'enrolment-ended-already' } });
  });

  test('stopped on the way, with why; before the first day it is void and says so', async () => {
    const running = await begun();
    const { at, first, course, by } = running;
    const meant = { ...course, enrolmentId: first.enrolmentId };
    const said = { endedOn: civilDate('2026-10-20'), reason: 'own-wish', note: '' } as const;
    value(await reportCourseEnd(by('report-course-end'), at.inPartnership, meant, said));
    await at.relay();
    const { people } = value(await openCourseRun(by('open-course-run'), at.inPartnership, course));
    expect(people).toMatchObject([{ state: 'started', report: { state: 'void', because: 'day-not-possible' } }]);
    value(await reportCourseEnd(by('report-course-end'), at.inPartnership, meant, { ...said, endedOn }));
    await at.relay();
    expect(await at.competence.table.fresh(enrolmentItem, first.enrolmentId)).toMatchObject({
      ...{ state: 'interrupted', interruptReason: 'own-wish' },
    });
  });

  test('is refused of somebody who has not begun, and for a day to come', async () => {
    const running = await runningCourse(table);
    const [first] = running.people;
    if (!first) throw new Error('nobody');
    expect(await report({ ...running, first })).toMatchObject({ refusal: { code: 'not-begun-on-course' } });
    const later = { ...done, endedOn: civilDate('2026-12-24') };
    expect(await report(await begun(), later)).toMatchObject({ refusal: { errors: [{ pointer: '/endedOn' }] } });
  });
});

answerLaws('report-course-end', async () => {
  const running = await begun();
  const { at, first } = running;
  const enrolment = async () => {
    const found = await at.competence.table.fresh(enrolmentItem, first.enrolmentId);
    if (!found) throw new Error('the enrolment is not there');
    return found;
  };
  return {
    send: async () => value(await report(running)).answerId,
    words: done.note,
    callOff: async () => {
      const { version } = await enrolment();
      const stopped = { version, endedOn, reason: 'own-wish' } as const;
      value(await interruptEnrolment(at.call('interrupt-enrolment'), at.competence, first.enrolmentId, stopped));
    },
    eventsOfSender: () => at.events(at.partnership),
    eventsOfOwner: () => at.events(),
    tell: (event) => handleEvent(eventHandlers(at.open), { detail: event }),
    read: async (answerId) => {
      const sent = await at.inPartnership.table.fresh(courseEndItem, first.enrolmentId, answerId);
      if (!sent) throw new Error('the report is not there');
      return sent;
    },
    ownersVersion: async () => (await enrolment()).version,
  };
});
