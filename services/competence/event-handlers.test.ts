import { beforeAll, describe, expect, test } from 'vitest';
import { anId } from '#test/builders/ids.ts';
import { competenceAtWork, referred } from '#test/builders/competence.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { knownCandidateItem } from './store/competence-store.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('which citizen a person is', () => {
  test('is known from the referral, and the newest correction stands however events arrive', async () => {
    const at = await competenceAtWork(table);
    const { candidateId, citizen } = await at.candidate();
    const right = `C-${'1'.repeat(20)}`;
    await at.tell('CandidateCprCorrected', { candidateId, citizen: right, formerCitizen: citizen }, { version: 3 });
    await at.tell('CandidateReferred', referred(candidateId, citizen));
    expect(await at.competence.table.fresh(knownCandidateItem, candidateId)).toMatchObject({ citizen: right });
  });

  test('waits for the referral where its correction comes first', async () => {
    const at = await competenceAtWork(table);
    const correction = {
      candidateId: anId('candidate'),
      citizen: `C-${'1'.repeat(20)}`,
      formerCitizen: `C-${'2'.repeat(20)}`,
    };
    await expect(at.tell('CandidateCprCorrected', correction)).rejects.toThrow('never referred');
  });
});
