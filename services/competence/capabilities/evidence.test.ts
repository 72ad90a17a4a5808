import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceAnswerItem, learningRecordItem } from '#services/competence/store/learning-items.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { aCaller } from '#test/builders/call.ts';
import { value } from '#test/builders/competence.ts';
import { rowsOf } from '#test/builders/competence-citizen.ts';
import { learningAtWork, observed, type LearningAtWork } from '#test/builders/competence-learning.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import type { EvidenceId } from '#shared/kernel/ids.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import type { EvidenceOffer } from '#shared/shapes/evidence.ts';
import { correctEvidence } from './correct-evidence.ts';
import { closeLearningRecord } from './close-learning-record.ts';
import { listMyRecords } from './list-my-records.ts';
import { listWorkplaceRecords } from './list-workplace-records.ts';
import { noteProgress } from './note-progress.ts';
import { observeProgress } from './observe-progress.ts';
import { openInstitutionRecord } from './open-institution-record.ts';
import { recordProgress } from './record-progress.ts';
import { tellOwnProgress } from './tell-own-progress.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** Says something of the person and the task from each scope that does not own the record; gives the answer's id. */
const senders = {
  'observe-progress': (work: LearningAtWork) => ({
    scope: work.at.partnership as Scope,
    send: async (offer: EvidenceOffer) => {
      const place = { companyId: work.companyId, recordId: work.recordId };
      return value(await observeProgress(work.callCompany('observe-progress'), work.at.inPartnership, place, offer));
    },
  }),
  'tell-own-progress': (work: LearningAtWork) => {
    const { caller } = work.at.callOf('tell-own-progress', work.citizen);
    return {
      scope: work.citizen as Scope,
      send: async (offer: EvidenceOffer) => {
        const call = work.at.callOf('tell-own-progress', work.citizen, { caller });
        return value(await tellOwnProgress(call, work.own, work.recordId, offer));
      },
    };
  },
  'note-progress': (work: LearningAtWork) => ({
    scope: work.at.partnership as Scope,
    send: async (offer: EvidenceOffer) => {
      const place = { institutionId: work.institutionId, recordId: work.recordId };
      const call = work.callInstitution('note-progress', 'teacher');
      return value(await noteProgress(call, work.at.inPartnership, place, offer));
    },
  }),
};

const close = async ({ at, recordId }: LearningAtWork) => {
  const version = (await at.competence.table.fresh(learningRecordItem, recordId))?.version ?? 0;
  const call = at.call('close-learning-record');
  value(await closeLearningRecord(call, at.competence, recordId, { version, because: 'completed' }));
};

for (const [capability, from] of Object.entries(senders))
  answerLaws(capability, async () => {
    const work = await learningAtWork(table);
    const { scope, send } = from(work);
    const ofSender = work.at.open(work.at.call('list-learning-records', 'job-broker', { scope }));
    return {
      words: observed,
      send: async () => (await send({ act: 'add', goalId: work.goalId, doing: 'alone', words: observed })).answerId,
      callOff: () => close(work),
      eventsOfSender: () => work.at.events(scope),
      eventsOfOwner: () => work.at.events(),
      tell: ({ type, facts, ...more }) => work.at.tell(type as never, facts as never, more),
      read: async (answerId) => {
        const answer = await ofSender.table.fresh(evidenceAnswerItem, work.recordId, answerId);
        if (!answer) throw new Error('the answer is not there');
        return answer;
      },
      ownersVersion: async () =>
        (await work.at.competence.table.fresh(learningRecordItem, work.recordId))?.version ?? 0,
    };
  });

describe('what is said of a person and a task', () => {
  test('a buddy’s words reach municipality, institution and the person, and a step is reached', async () => {
    const work = await learningAtWork(table);
    const { at, institutionId, recordId } = work;
    await work.observe();
    const waiting = await workplaceSees(work);
    expect(waiting).toMatchObject([{ words: observed, mine: true, waiting: true }]);
    await work.relay();
    const piece = { words: observed, doing: 'alone', source: 'workplace', kind: 'observation', on: '2026-11-23' };
    expect(await work.record()).toMatchObject({
      evidence: [piece],
      steps: [{ reached: 'knowledge', next: 'mastery' }],
    });
    const read = work.callInstitution('open-institution-record', 'assessor');
    const seen = await openInstitutionRecord(read, at.inPartnership, { institutionId, recordId });
    expect(value(seen).evidence).toMatchObject([{ ...piece, mine: false }]);
    expect((await myRecord(work)).evidence).toMatchObject([piece]);
    expect((await workplaceSees(work))[0]?.waiting).toBeUndefined();
  });

  test('what was put right stands as it was put right; what was taken back loses its words and counts no longer', async () => {
    const work = await learningAtWork(table);
    const evidenceId = await work.observe();
    await work.relay();
    await work.observe({ act: 'correct', evidenceId, doing: 'with-help', words: 'Med lidt hjælp.' });
    await work.relay();
    expect(await work.record()).toMatchObject({
      evidence: [{ words: 'Med lidt hjælp.', corrected: true, version: 2 }],
      steps: [{ reached: 'acquaintance' }],
    });
    await work.observe({ act: 'withdraw', evidenceId, because: 'wrong-person' });
    await work.relay();
    const { evidence, steps } = await work.record();
    expect(evidence).toMatchObject([{ state: 'withdrawn', because: 'wrong-person' }]);
    expect(evidence[0]?.words).toBeUndefined();
    expect(steps[0]?.reached).toBeUndefined();
    expect(await workplaceSees(work)).toMatchObject([{ state: 'withdrawn', because: 'wrong-person' }]);
  });

  test('what was taken back has its words nowhere: not in the record, its copies, or where it was sent from', async () => {
    const work = await learningAtWork(table);
    const { at, citizen, own, recordId, goalId } = work;
    const evidenceId = await work.observe({ words: 'Buddyens ord om boller.' });
    await work.observe({ act: 'correct', evidenceId, words: 'Buddyens bedre ord.' });
    const said = { act: 'add', goalId, words: 'Mine egne ord om boller.' } as const;
    const mine = value(await tellOwnProgress(at.callOf('tell-own-progress', citizen), own, recordId, said));
    const stays = await work.observe({ words: 'Det her bliver stående.' });
    await work.relay();
    const stored = async () =>
      JSON.stringify(await Promise.all([at.scope, at.partnership, citizen].map((scope) => rowsOf(table, scope))));
    for (const words of ['Buddyens bedre ord.', 'Mine egne ord']) expect(await stored()).toContain(words);
    await work.observe({ act: 'withdraw', evidenceId, because: 'wrong-person' });
    const gone = { act: 'withdraw', evidenceId: mine.evidenceId, because: 'not-wanted' } as const;
    value(await tellOwnProgress(at.callOf('tell-own-progress', citizen), own, recordId, gone));
    await work.relay();
    const left = await stored();
    for (const words of ['Buddyens ord', 'Buddyens bedre ord', 'Mine egne ord']) expect(left).not.toContain(words);
    expect(left).toContain('Det her bliver stående.');
    const [newest] = await workplaceSees(work);
    expect(newest).toMatchObject({ state: 'withdrawn' });
    expect(stays).not.toBe(evidenceId);
  });

  test('nor do words stay that were sent twice, or that crossed the taking back by the municipality', async () => {
    const work = await learningAtWork(table);
    const { at, recordId, citizen } = work;
    for (const words of ['Sagt to gange.', 'Sagt to gange.']) await work.observe({ words });
    await work.relay();
    const evidenceId = (await work.record()).evidence[0]?.evidenceId as EvidenceId;
    const takenBack = { version: 1, act: 'withdraw', because: 'wrong-person', reason: 'Det var en anden.' } as const;
    const place = { recordId, evidenceId };
    value(await correctEvidence(at.call('correct-evidence'), at.competence, place, takenBack));
    await work.observe({ act: 'correct', evidenceId, words: 'Krydsende ord.' });
    await work.relay();
    const rows = await Promise.all([at.scope, at.partnership, citizen].map((scope) => rowsOf(table, scope)));
    expect(JSON.stringify(rows)).toContain(evidenceId);
    for (const words of ['Sagt to gange', 'Krydsende ord']) expect(JSON.stringify(rows)).not.toContain(words);
  });

  test('nobody puts right what another said: it is void, and says why', async () => {
    const work = await learningAtWork(table);
    const evidenceId = await work.observe();
    await work.relay();
    const other = aCaller('buddy', work.at.partnership, {
      partnership: work.at.partnership,
      companyId: work.companyId,
    });
    const call = work.callCompany('observe-progress', other);
    await work.observe({ act: 'withdraw', evidenceId, because: 'mistake' }, call);
    await work.relay();
    expect((await work.record()).evidence).toMatchObject([{ state: 'standing', words: observed }]);
    expect(await workplaceSees(work)).toMatchObject([{ state: 'standing', unused: 'evidence-not-found' }]);
  });

  test('an observation is refused at its field where a part is missing', async () => {
    const work = await learningAtWork(table);
    const { at, companyId, recordId, goalId } = work;
    const faultOf = async (offer: EvidenceOffer) => {
      const call = work.callCompany('observe-progress');
      const sent = await observeProgress(call, at.inPartnership, { companyId, recordId }, offer);
      return sent.ok ? undefined : sent.refusal.errors?.[0];
    };
    const offer = { act: 'add', goalId, doing: 'alone' } as const;
    expect(await faultOf({ ...offer, goalId: undefined })).toEqual({ pointer: '/goalId', code: 'missing' });
    expect(await faultOf({ ...offer, doing: undefined })).toEqual({ pointer: '/doing', code: 'missing' });
    const elsewhere = anId('learningGoal');
    expect(await faultOf({ ...offer, goalId: elsewhere })).toEqual({ pointer: '/goalId', code: 'goal-not-in-record' });
    expect(await faultOf({ ...offer, on: '2026-11-24' as never })).toEqual({ pointer: '/on', code: 'date-in-future' });
    expect(await faultOf({ ...offer, on: '2001-11-24' as never })).toEqual({ pointer: '/on', code: 'too-long-ago' });
    expect(await faultOf({ act: 'correct' })).toEqual({ pointer: '/evidenceId', code: 'missing' });
    expect(await faultOf({ act: 'withdraw', evidenceId: anId('evidence') })).toEqual({
      pointer: '/because',
      code: 'missing',
    });
  });

  test('the person’s own words are theirs; they need a way of doing it or some words', async () => {
    const work = await learningAtWork(table);
    const { goalId } = work;
    const { send } = senders['tell-own-progress'](work);
    await expect(send({ act: 'add', goalId })).rejects.toThrow('/words');
    await send({ act: 'add', goalId, words: 'Jeg kan godt selv nu' });
    expect((await myRecord(work)).evidence).toMatchObject([
      { words: 'Jeg kan godt selv nu', waiting: true, mine: true },
    ]);
    await work.relay();
    expect((await myRecord(work)).evidence).toMatchObject([{ kind: 'own-words', source: 'person', mine: true }]);
    expect((await work.record()).evidence).toMatchObject([{ words: 'Jeg kan godt selv nu', mine: false }]);
  });
});

describe('record-progress', () => {
  test('the municipality’s own staff write at once, and their note reaches the others', async () => {
    const work = await learningAtWork(table);
    const { at, recordId, goalId } = work;
    const note = (offer: EvidenceOffer) => recordProgress(at.call('record-progress'), at.competence, recordId, offer);
    expect(await note({ act: 'add', goalId, words: 'Kom til tiden hele ugen.' })).toMatchObject({
      value: { state: 'accepted' },
    });
    expect(await note({ act: 'correct', evidenceId: anId('evidence'), goalId, words: 'x' })).toMatchObject({
      refusal: { code: 'evidence-not-found' },
    });
    await work.relay();
    expect((await myRecord(work)).evidence).toMatchObject([{ source: 'municipality', kind: 'note' }]);
    await close(work);
    expect(await note({ act: 'add', goalId, words: 'For sent.' })).toMatchObject({
      refusal: { code: 'learning-record-closed' },
    });
  });
});

async function workplaceSees({ at, companyId, callCompany }: LearningAtWork) {
  const page = await listWorkplaceRecords(callCompany('list-workplace-records'), at.inPartnership, companyId, {});
  return value(page).items[0]?.observations ?? [];
}

async function myRecord(work: LearningAtWork) {
  const { items } = value(await listMyRecords(work.at.callOf('list-my-records', work.citizen), work.own));
  if (!items[0]) throw new Error('the person has no record');
  return items[0];
}
