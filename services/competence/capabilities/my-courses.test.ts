import { beforeAll, describe, expect, test } from 'vitest';
import { eventHandlers } from '#services/competence/event-handlers.ts';
import { courseEvaluationItem, evaluationTallyItem } from '#services/competence/store/lesson-items.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import type { CourseEvaluating } from '#shared/shapes/my-course.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { held, planned, runningCourse, type OnCourse, type RunningCourse } from '#test/builders/competence-running.ts';
import { value } from '#test/builders/competence.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { cancelLesson } from './cancel-lesson.ts';
import { evaluateCourse } from './evaluate-course.ts';
import { listMyCourses } from './list-my-courses.ts';
import { showEvaluations } from './show-evaluations.ts';
import { withdrawEducationConsent } from './withdraw-education-consent.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const words = 'Jeg fik lov at spørge to gange.';
const glad = { face: 5, words, mayShare: true } as const;

async function mine({ at }: RunningCourse, { citizen }: OnCourse) {
  const call = at.callOf('list-my-courses', citizen);
  return value(await listMyCourses(call, at.open(call))).items;
}

async function evaluate(running: RunningCourse, person: OnCourse, more: Partial<CourseEvaluating> = {}) {
  const { at } = running;
  const call = at.callOf('evaluate-course', person.citizen);
  const version = (await mine(running, person))[0]?.version ?? 1;
  return evaluateCourse(call, at.open(call), person.enrolmentId, { version, ...glad, ...more });
}

async function begun(people = 1): Promise<RunningCourse & { readonly first: OnCourse }> {
  const running = await runningCourse(table, { people });
  const [lesson] = await planned(running);
  const [first] = running.people;
  if (!lesson || !first) throw new Error('no lesson');
  await held(running, lesson);
  return { ...running, first };
}

const tally = async ({ at, course, by }: RunningCourse) =>
  value(await showEvaluations(by('show-evaluations'), at.inPartnership, course));

describe('my courses', () => {
  test('what, where, with whom and when is next; a lesson that is called off is gone at once', async () => {
    const running = await begun();
    const { at, course, by, first } = running;
    const [shown] = await mine(running, first);
    expect(shown).toMatchObject({
      ...{ state: 'started', title: 'Fødevarehygiejne og egenkontrol', where: 'department', department: 'Hovedskolen' },
      contact: { name: 'Birgitte Vang', phone: '+4546123456' },
    });
    expect(shown?.lessons.slice(0, 2).map(({ on }) => on)).toEqual(['2026-11-23', '2026-11-25']);
    const lessons = await planned(running, '2026-12-16');
    const next = lessons.find(({ on }) => on === '2026-11-23');
    if (!next) throw new Error('no lesson');
    const meant = { ...course, lessonId: next.lessonId };
    const off = { version: 1, reason: 'teacher-away', note: '' } as const;
    value(await cancelLesson(by('cancel-lesson'), at.inPartnership, meant, off));
    await at.relay();
    expect((await mine(running, first))[0]?.lessons[0]?.on).toBe('2026-11-25');
  });

  test('follow the person when the CPR number is put right', async () => {
    const running = await begun();
    const { at, first } = running;
    const right = citizenScope(`C-${'8'.repeat(20)}`);
    const facts = { candidateId: first.candidateId, citizen: right, formerCitizen: first.citizen };
    await at.tell('CandidateCprCorrected', facts, { version: 3 });
    expect(await mine(running, first)).toEqual([]);
    expect(await mine(running, { ...first, citizen: right })).toHaveLength(1);
  });
});

describe('evaluate a course', () => {
  test('faces are counted and shown from five on; so are the words that may be shared', async () => {
    const running = await begun(5);
    const { at, people } = running;
    for (const [place, person] of people.entries()) {
      if (place === 4)
        expect(await tally(running)).toEqual({
          courseId: running.course.courseId,
          answers: 4,
          atLeast: 5,
          words: [],
        });
      value(await evaluate(running, person, { face: place < 3 ? 5 : 2, mayShare: place === 0 }));
      await at.relay(person.citizen);
    }
    expect(await tally(running)).toMatchObject({ answers: 5, faces: [0, 2, 0, 0, 3], words: [words] });
    const told = JSON.stringify(await at.events(at.partnership));
    expect(told).not.toContain(words);
  });

  test('once, of the own course that has begun, as it was seen', async () => {
    const running = await begun();
    const { at, first } = running;
    const call = at.callOf('evaluate-course', first.citizen);
    const of = (id = first.enrolmentId, version = 1) => evaluateCourse(call, at.open(call), id, { version, ...glad });
    expect(await of(anId('enrolment'))).toMatchObject({ refusal: { code: 'my-course-not-found' } });
    expect(await of(first.enrolmentId, 999)).toMatchObject({ refusal: { code: 'stale-version' } });
    value(await evaluate(running, first));
    value(await evaluate(running, first, { face: 1 }));
    await at.relay(first.citizen);
    expect(await tally(running)).toMatchObject({ answers: 1 });
    expect(await mine(running, first)).toMatchObject([{ evaluation: { state: 'accepted', words } }]);
    const waiting = await runningCourse(table);
    const [person] = waiting.people;
    if (!person) throw new Error('nobody');
    expect(await evaluate(waiting, person)).toMatchObject({ refusal: { code: 'my-course-not-begun' } });
  });
});

answerLaws('evaluate-course', async () => {
  const running = await begun();
  const { at, first, course } = running;
  const own = at.open(at.callOf('list-my-courses', first.citizen));
  return {
    send: async () => value(await evaluate(running, first)).answerId,
    words,
    callOff: async () => {
      const no = { version: 1, withdrawnOn: civilDate('2026-11-23') };
      const call = at.call('withdraw-education-consent');
      value(await withdrawEducationConsent(call, at.competence, first.candidateId, no));
      await at.relay();
    },
    eventsOfSender: () => at.events(first.citizen),
    eventsOfOwner: () => at.events(at.partnership),
    tell: (event) => handleEvent(eventHandlers(at.open), { detail: event }),
    read: async (answerId) => {
      const sent = await own.table.fresh(courseEvaluationItem, first.enrolmentId, answerId);
      if (!sent) throw new Error('the evaluation is not there');
      return sent;
    },
    ownersVersion: async () => (await at.inPartnership.table.fresh(evaluationTallyItem, course.courseId))?.version ?? 0,
  };
});
