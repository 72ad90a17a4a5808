import { beforeAll, describe, test } from 'vitest';
import { visitationApi } from '#services/visitation/api.ts';
import { aCaller } from '#test/builders/call.ts';
import { consentsAtWork } from '#test/builders/visitation-consents.ts';
import { anOffice, openVisitationOf } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { addressAttempts, ownConsentAttempts } from './visitation-consents.ts';

let table: TestTable;
let api: ReturnType<typeof visitationApi>;
beforeAll(async () => {
  table = await testTable();
  api = visitationApi(openVisitationOf(table));
});

describe('ids of somebody else', () => {
  test('a caseworker sees and writes the address of the municipality’s own people', async () => {
    const [ours, theirs] = await Promise.all([anOffice(table), anOffice(table)]);
    const [own, foreign] = await Promise.all([ours.referred(), theirs.referred()]);
    await attemptAll(api, ours.caseworker, addressAttempts(ours.scope), {
      own: { candidate: own.candidateId },
      foreign: { candidate: foreign.candidateId },
    });
  });

  test('a citizen answers about the own consents alone', async () => {
    const [mine, another] = [await consentsAtWork(table), await consentsAtWork(table)];
    for (const { record, relay } of [mine, another]) {
      await record();
      await relay();
    }
    const { candidateId, citizen } = mine.person;
    await attemptAll(api, aCaller('candidate', citizen), ownConsentAttempts(citizen), {
      own: { candidate: candidateId },
      foreign: { candidate: another.person.candidateId },
    });
  });
});
