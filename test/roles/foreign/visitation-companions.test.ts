import { beforeAll, test } from 'vitest';
import { visitationApi } from '#services/visitation/api.ts';
import { aCaller } from '#test/builders/call.ts';
import { twoPeople } from '#test/builders/visitation-companions.ts';
import { accepted, anOffice, openVisitationOf } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { companionAttempts } from './visitation-companions.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

test('a citizen makes codes and answers companions of the own effort alone', async () => {
  const api = visitationApi(openVisitationOf(table));
  const [mine, another] = [
    await twoPeople(table, await anOffice(table)),
    await twoPeople(table, await anOffice(table)),
  ];
  for (const { find, sara } of [mine, another]) {
    await find();
    accepted(await sara.make());
  }
  const idsOf = async ({ sara }: typeof mine) => ({
    candidate: sara.candidateId,
    pair: (await sara.first()).pairId,
  });
  const { citizen } = mine.sara;
  await attemptAll(api, aCaller('candidate', citizen), companionAttempts(citizen), {
    own: await idsOf(mine),
    foreign: await idsOf(another),
  });
});
