import { expect, test } from 'vitest';
import { matchingApi } from '#services/matching/api.ts';
import { aCaller } from '#test/builders/call.ts';
import { alignmentAtWork } from '#test/builders/alignments.ts';
import { testTable } from '#test/database.ts';
import { attemptAll } from './attempts.ts';
import { ownAlignmentAttempts } from './matching-alignments.ts';

test('a person answers for the own match meetings alone', async () => {
  const table = await testTable();
  const [own, foreign] = [await alignmentAtWork(table), await alignmentAtWork(table)];
  expect(own.meetingId).not.toBe(foreign.meetingId);
  const caller = aCaller('candidate', own.citizen, { partnership: undefined });
  await attemptAll(matchingApi(own.at.open), caller, ownAlignmentAttempts(own.citizen), {
    own: { meeting: own.meetingId },
    foreign: { meeting: foreign.meetingId },
  });
});
