import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceItem, institutionRecordItem } from '#services/competence/store/learning-items.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { competenceAtWork, value } from '#test/builders/competence.ts';
import { consented } from '#test/builders/competence-consent.ts';
import { aGoal, learningAtWork, observed } from '#test/builders/competence-learning.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { anId } from '#test/builders/ids.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeLearningGoal } from './change-learning-goal.ts';
import { changeLearningGoals } from './change-learning-goals.ts';
import { closeLearningRecord } from './close-learning-record.ts';
import { listInstitutionRecords } from './list-institution-records.ts';
import { listLearningRecords } from './list-learning-records.ts';
import { listMyRecords } from './list-my-records.ts';
import { listWorkplaceRecords } from './list-workplace-records.ts';
import { openInstitutionRecord } from './open-institution-record.ts';
import { openLearningRecord } from './open-learning-record.ts';
import { showLearningRecord } from './show-learning-record.ts';
import { withdrawEducationConsent } from './withdraw-education-consent.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('open learning record', () => {
  test('workplace, institution and person each read their own of it, and nobody’s name or note is in an event', async () => {
    const work = await learningAtWork(table);
    const { at, recordId, institutionId, companyId } = work;
    expect(await work.record()).toMatchObject({ state: 'open', goals: [{ task: 'Forme boller', goalVersion: 1 }] });
    const company = await listWorkplaceRecords(
      work.callCompany('list-workplace-records'),
      at.inPartnership,
      companyId,
      {},
    );
    expect(value(company).items).toMatchObject([{ recordId, goals: [{ task: 'Forme boller' }], observations: [] }]);
    const read = work.callInstitution('open-institution-record', 'teacher');
    const place = { institutionId, recordId };
    const institution = value(await openInstitutionRecord(read, at.inPartnership, place));
    expect(institution).toMatchObject({ recordId, steps: [{ next: 'acquaintance' }] });
    expect(JSON.stringify(institution)).not.toContain(work.citizen);
    const mine = value(await listMyRecords(at.callOf('list-my-records', work.citizen), work.own));
    expect(mine.items).toMatchObject([{ recordId, state: 'open', evidence: [] }]);
    const log = await at.inPartnership.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 50 });
    expect(log.items.map((row) => JSON.parse(row.event).facts.action)).toContain('open-institution-record');
  });

  test('needs the person’s yes, a person it knows, and an institution that may assess', async () => {
    const at = await competenceAtWork(table);
    const institutionId = await at.institution();
    const { candidateId } = await at.candidate();
    const open = (of = candidateId, more = {}) =>
      openLearningRecord(at.call('open-learning-record'), at.competence, of, {
        ...{ companyId: aCvr(), institutionId, goals: [], ownGoals: [aGoal()] },
        ...more,
      });
    expect(await open()).toMatchObject({ refusal: { code: 'no-education-consent' } });
    expect(await open(anId('candidate'))).toMatchObject({ refusal: { code: 'candidate-not-found' } });
    await consented(at, candidateId);
    const notAccredited = await at.institution({ accreditedFrom: undefined });
    for (const [more, pointer, code] of [
      [{ institutionId: notAccredited }, '/institutionId', 'not-accredited'],
      [{ goals: [anId('learningGoal')] }, '/goals/0', 'goal-not-offered'],
      [{ ownGoals: [] }, '/goals', 'choose-at-least-one'],
    ] as const)
      expect(await open(candidateId, more)).toMatchObject({ refusal: { errors: [{ pointer, code }] } });
    expect(await open()).toMatchObject({ value: { state: 'open', version: 1 } });
  });
});

describe('change learning goals', () => {
  test('a goal in use keeps its version when the library’s is written anew', async () => {
    const work = await learningAtWork(table);
    const { at, goalId, recordId } = work;
    const coordinator = at.callShared('change-learning-goal', 'education-coordinator');
    value(await changeLearningGoal(coordinator, at.inPartnership, goalId, { ...aGoal({ goal: 'Nyt' }), version: 1 }));
    const call = at.call('change-learning-goals');
    const change = { version: 1, goals: [goalId], ownGoals: [aGoal({ task: 'Pakke brød' })] };
    value(await changeLearningGoals(call, at.competence, recordId, change));
    const { goals } = await work.record();
    expect(goals.map(({ goalVersion, own, task }) => [goalVersion, own, task])).toEqual([
      [1, false, 'Forme boller'],
      [1, true, 'Pakke brød'],
    ]);
    expect(goals[0]?.goal).toBe(aGoal().goal);
    expect(await changeLearningGoals(call, at.competence, recordId, change)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });
});

describe('close learning record', () => {
  test('with one of the reasons; the workplace sees it no longer, the person keeps it', async () => {
    const work = await learningAtWork(table);
    const { at, recordId, companyId, institutionId } = work;
    const close = (more = {}) =>
      closeLearningRecord(at.call('close-learning-record'), at.competence, recordId, {
        ...{ version: 1, because: 'not-ready', note: observed },
        ...more,
      });
    expect(await close({ because: 'other', note: '' })).toMatchObject({
      refusal: { errors: [{ pointer: '/note', code: 'say-why' }] },
    });
    expect(await close()).toMatchObject({ value: { state: 'closed', version: 2 } });
    expect(await close()).toMatchObject({ refusal: { code: 'learning-record-closed' } });
    await work.relay();
    const company = await listWorkplaceRecords(
      work.callCompany('list-workplace-records'),
      at.inPartnership,
      companyId,
      {},
    );
    expect(value(company).items).toEqual([]);
    const mine = value(await listMyRecords(at.callOf('list-my-records', work.citizen), work.own));
    expect(mine.items).toMatchObject([{ state: 'closed' }]);
    expect(JSON.stringify([mine, await at.events(), await at.events(at.partnership)])).not.toContain(observed);
    const row = await at.inPartnership.table.get(institutionRecordItem, institutionId, recordId);
    expect(JSON.stringify(row)).not.toContain(observed);
    const call = work.callInstitution('list-institution-records', 'assessor');
    const closed = value(await listInstitutionRecords(call, at.inPartnership, institutionId, { state: 'closed' }));
    expect(closed.items).toMatchObject([{ recordId }]);
  });
});

describe('the person’s yes', () => {
  test('taken back, the institution sees neither record nor evidence; said again, it sees both', async () => {
    const work = await learningAtWork(table);
    const { at, recordId, institutionId } = work;
    await work.observe();
    await work.relay();
    const seen = () =>
      openInstitutionRecord(work.callInstitution('open-institution-record', 'teacher'), at.inPartnership, {
        ...{ institutionId, recordId },
      });
    const evidence = async () =>
      (await at.inPartnership.table.list({ kind: evidenceItem, of: [recordId], limit: 5 })).items;
    expect([(await seen()).ok, await evidence()]).toEqual([true, [expect.objectContaining({ words: observed })]]);
    const withdrawal = { version: 1, withdrawnOn: civilDate('2026-11-23') };
    const call = at.call('withdraw-education-consent');
    value(await withdrawEducationConsent(call, at.competence, work.candidateId, withdrawal));
    await work.relay();
    expect(await seen()).toMatchObject({ refusal: { code: 'learning-record-not-found' } });
    expect(await evidence()).toEqual([]);
    expect((await work.record()).evidence).toHaveLength(1);
    await consented(at, work.candidateId, { version: 2, reach: 'named', institutionIds: [institutionId] });
    await work.relay();
    expect([(await seen()).ok, await evidence()]).toEqual([true, [expect.objectContaining({ words: observed })]]);
  });
});

describe('whose record it is', () => {
  test('another municipality reads none of it', async () => {
    const work = await learningAtWork(table);
    const other = await competenceAtWork(table, work.at.partnership);
    const call = other.call('show-learning-record');
    expect(await showLearningRecord(call, other.competence, work.recordId)).toMatchObject({
      refusal: { code: 'learning-record-not-found' },
    });
    const list = other.call('list-learning-records');
    expect(value(await listLearningRecords(list, other.competence, work.candidateId, {})).items).toEqual([]);
    const ours = work.at.call('list-learning-records');
    expect(value(await listLearningRecords(ours, work.at.competence, work.candidateId, {})).items).toHaveLength(1);
  });
});
