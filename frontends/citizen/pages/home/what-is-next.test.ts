import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import type { MyAssessment } from '#shared/shapes/assessment.ts';
import type { MyCompanion } from '#shared/shapes/companion.ts';
import type { OwnCertificate } from '#shared/shapes/certificate.ts';
import type { MyRecord } from '#shared/shapes/learning-record.ts';
import type { MyCourse } from '#shared/shapes/my-course.ts';
import { aGoal } from '#test/builders/competence-learning.ts';
import { anId } from '#test/builders/ids.ts';
import { onMyWay, whatIsNext, type Mine } from './what-is-next.ts';

const today = '2026-11-28';
const nothing: Mine = {
  ...{ talks: [], courses: [], records: [], assessments: [], certificates: [] },
  ...{
    efforts: [],
    meetings: [],
    consents: [],
    plans: [],
    companions: [],
    agreements: [],
    places: [],
    checkIns: [],
    times: [],
    descriptions: [],
    stillThere: [],
    lookBacks: [],
  },
};
const kinds = (mine: Partial<Mine>) => whatIsNext({ ...nothing, ...mine }, today).map(({ kind }) => kind);

const course = (more: Partial<MyCourse>) =>
  ({ enrolmentId: anId('enrolment'), title: 'Dansk', state: 'started', lessons: [], ...more }) as unknown as MyCourse;
const lesson = (on: string, startsAt = '09:00') => ({ on: civilDate(on), startsAt, endsAt: '12:00' });
const assessment = (more: Partial<MyAssessment>) =>
  ({ assessmentId: anId('assessment'), institutionName: 'Lærkegården', state: 'proposed', ...more }) as MyAssessment;
const certificate = (issuedOn: string, state = 'valid') =>
  ({ certificateId: anId('certificate'), issuedOn, state, facts: { workplaceName: 'Bageriet' } }) as OwnCertificate;

function record(reached: readonly MyRecord['steps'][number]['reached'][], state: MyRecord['state'] = 'open') {
  const next = { none: 'acquaintance', acquaintance: 'knowledge', knowledge: 'mastery', mastery: undefined } as const;
  const goals = reached.map((_, place) => ({ ...aGoal({ goal: `Mål ${place}` }), goalId: anId('learningGoal') }));
  const steps = reached.map((level, place) => ({
    goalId: goals[place]?.goalId,
    ...(level && { reached: level }),
    ...(next[level ?? 'none'] && { next: next[level ?? 'none'] }),
  }));
  return { recordId: anId('learningRecord'), workplaceName: 'Bageriet', state, goals, steps } as unknown as MyRecord;
}

const referred = { state: 'referred', next: { ownerId: anId('person'), dueOn: civilDate('2026-11-30') } };
const efforts = [referred] as unknown as Mine['efforts'];
const talk = (startsAt: string, state = 'invited') => ({ state, startsAt }) as unknown as Mine['talks'][number];
const begun: NonNullable<Mine['preparation']> = { state: 'begun', canChange: true, answers: [] };

const companion = (more: Partial<MyCompanion>) => ({ firstName: 'Sara', part: 'maker', ...more }) as MyCompanion;

test('times for a meeting wait until they are answered, or have passed', () => {
  const asked = { state: 'asked', companyName: 'Bageriet', times: ['2026-11-30T09:00:00.000Z'] };
  const of = (more: object) => kinds({ times: [{ ...asked, ...more }] as unknown as Mine['times'] });
  expect(of({})).toEqual(['times']);
  expect([
    of({ own: { answers: [] } }),
    of({ sent: { state: 'sent' } }),
    of({ times: ['2026-11-27T09:00:00.000Z'] }),
  ]).toEqual([[], [], []]);
});

describe('the way that lies ahead', () => {
  test('has a companion where a yes is waited for, or where the other or time ended it', () => {
    const said = (more: Partial<MyCompanion>) =>
      onMyWay({ ...nothing, companions: [companion(more)] }, today).toDo.map((thing) => 'news' in thing && thing.news);
    expect(said({ state: 'asked' })).toEqual(['asks']);
    expect(said({ state: 'found', part: 'taker' })).toEqual(['asks']);
    expect(said({ state: 'ended', settledBy: 'other' })).toEqual(['ended']);
    for (const quiet of [
      { state: 'asked', part: 'taker' },
      { state: 'asked', saying: 'yes' },
      { state: 'linked' },
      { state: 'ended', settledBy: 'me' },
    ] as const)
      expect(said(quiet)).toEqual([]);
  });

  test('of somebody just referred is the first conversation: the time that was agreed, else who and by when', () => {
    expect(onMyWay({ ...nothing, efforts }, today).next).toMatchObject({ kind: 'first-talk', by: '2026-11-30' });
    const talks = [talk('2026-11-30T08:30:00.000Z')];
    expect(onMyWay({ ...nothing, efforts, talks }, today).next).toMatchObject({ kind: 'talk', talk: talks[0] });
  });

  test('is what comes first in time, with what comes after it, and a lesson is no task', () => {
    const courses = [course({ lessons: [lesson('2026-11-29')] })];
    const talks = [talk('2026-11-30T08:30:00.000Z')];
    const way = onMyWay({ ...nothing, courses, talks }, today);
    expect([way.next?.kind, way.after?.kind, way.toDo]).toEqual(['lesson', 'talk', []]);
  });

  test('can be prepared until it was sent or the conversation was held', () => {
    expect(onMyWay({ ...nothing, efforts, preparation: begun }, today).toDo).toMatchObject([{ kind: 'prepare' }]);
    for (const over of [{ ...begun, state: 'submitted' as const }, { ...begun, canChange: false }, undefined])
      expect(onMyWay({ ...nothing, efforts, preparation: over }, today).toDo).toEqual([]);
  });

  test('holds at most three things to do, what others wait for first, and only what is really open', () => {
    const plans = [
      {
        candidateId: anId('candidate'),
        items: [
          { kind: 'activity', state: 'planned', owner: 'person', words: 'Ring til lægen', itemId: 'pla-1' },
          { kind: 'activity', state: 'planned', owner: 'person', words: 'Sendt', answer: { state: 'sent' } },
          { kind: 'activity', state: 'planned', owner: 'staff', words: 'En andens' },
        ],
      },
    ] as unknown as Mine['plans'];
    const consents = [
      { state: 'asked' },
      { state: 'given' },
      { state: 'asked', effortEnded: true },
    ] as Mine['consents'];
    const mine = { preparation: begun, assessments: [assessment({})], consents, plans };
    const { toDo } = onMyWay({ ...nothing, ...mine }, today);
    expect(toDo.map(({ kind }) => kind)).toEqual(['prepare', 'sign', 'consent']);
    expect(onMyWay({ ...nothing, consents, plans }, today).toDo).toMatchObject([
      { kind: 'consent', count: 1 },
      { kind: 'activity', words: 'Ring til lægen' },
    ]);
  });
});

describe('what is next on my page', () => {
  test('begins with what others wait for, then where to go, then what is new', () => {
    expect(
      kinds({
        records: [record([undefined])],
        certificates: [certificate('2026-11-25')],
        courses: [course({ lessons: [lesson('2026-11-30')] })],
        assessments: [assessment({})],
      }),
    ).toEqual(['sign', 'lesson', 'certificate', 'step']);
  });

  test('shows the next lesson alone, of all courses', () => {
    const courses = [
      course({ title: 'Senere', lessons: [lesson('2026-11-30', '13:00')] }),
      course({ title: 'Først', lessons: [lesson('2026-11-27'), lesson('2026-11-30', '09:00')] }),
    ];
    expect(whatIsNext({ ...nothing, courses }, today)).toMatchObject([
      { kind: 'lesson', course: { title: 'Først' }, lesson: { startsAt: '09:00' } },
    ]);
  });

  test('asks for a signature until it is sent', () => {
    expect(kinds({ assessments: [assessment({ signature: { state: 'sent' } })] })).toEqual([]);
    expect(kinds({ assessments: [assessment({ signature: { state: 'void' } })] })).toEqual(['sign']);
    expect(kinds({ assessments: [assessment({ state: 'verifying' })] })).toEqual([]);
  });

  test('is glad of a certificate for two weeks, and of none that was revoked', () => {
    expect(kinds({ certificates: [certificate('2026-11-14'), certificate('2026-11-13')] })).toEqual(['certificate']);
    expect(kinds({ certificates: [certificate('2026-11-25', 'revoked')] })).toEqual([]);
  });

  test('asks how a course was while it is fresh and not told', () => {
    const ended = { state: 'completed', endedOn: civilDate('2026-11-20') } as const;
    expect(kinds({ courses: [course(ended)] })).toEqual(['tell-course']);
    expect(kinds({ courses: [course({ ...ended, endedOn: civilDate('2026-10-20') })] })).toEqual([]);
    expect(kinds({ courses: [course({ ...ended, evaluation: { face: 5 } as never })] })).toEqual([]);
  });

  test('one small step at a workplace: of what is furthest; none where all is reached or it is closed', () => {
    const [step] = whatIsNext({ ...nothing, records: [record([undefined, 'knowledge'])] }, today);
    expect(step).toMatchObject({ goal: 'Mål 1', step: aGoal().criteria.mastery, taken: 2 });
    expect(kinds({ records: [record(['mastery']), record([undefined], 'closed')] })).toEqual([]);
  });
});
