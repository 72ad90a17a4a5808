import { expect, test } from 'vitest';
import { matchingApi } from '#services/matching/api.ts';
import { value } from '#test/builders/competence.ts';
import { shownAtWork } from '#test/builders/shown-proposals.ts';
import { testTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { ownProposalsAttempts } from './matching-shown-proposals.ts';

test('a person answers for the places they are shown, and no others', async () => {
  const table = await testTable();
  const [own, foreign] = [await shownAtWork(table), await shownAtWork(table)];
  for (const each of [own, foreign]) {
    value(await each.show([each.bakery]));
    await each.relay();
  }
  expect(own.bakery).not.toBe(foreign.bakery);
  await attemptAll(matchingApi(own.at.open), own.me, ownProposalsAttempts(own.citizen), {
    own: { candidate: own.candidateId, opening: own.bakery },
    foreign: { candidate: foreign.candidateId, opening: foreign.bakery },
  });
});
