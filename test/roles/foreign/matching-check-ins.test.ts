import { beforeAll, describe, expect, test } from 'vitest';
import { matchingApi } from '#services/matching/api.ts';
import { answerCompanyCheckIn } from '#services/matching/capabilities/answer-company-check-in.ts';
import { answerMyCheckIn } from '#services/matching/capabilities/answer-my-check-in.ts';
import { listCompanyCheckIns } from '#services/matching/capabilities/list-company-check-ins.ts';
import { listMyCheckIns } from '#services/matching/capabilities/list-my-check-ins.ts';
import { setCheckInRhythm } from '#services/matching/capabilities/set-check-in-rhythm.ts';
import { showCheckIns } from '#services/matching/capabilities/show-check-ins.ts';
import { checkedIn, firstAsked } from '#test/builders/check-ins.ts';
import { testCompany } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { attemptAll, type Ids } from './attempts.ts';
import { checkInsOfOthers, companyCheckInAttempts, ownCheckInAttempts } from './matching-check-ins.ts';
import { wordsRefused } from './words-of-others.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const run = {
  answerMyCheckIn,
  answerCompanyCheckIn,
  listMyCheckIns,
  listCompanyCheckIns,
  showCheckIns,
  setCheckInRhythm,
};

async function atWork() {
  const at = await checkedIn(table, run);
  const [mine, theirs] = [await at.iAnswer(), await at.theyAnswer()];
  await at.relayAll();
  return { at, mine, theirs, ids: { placement: at.placementId, company: testCompany } };
}

describe('check-ins of other people’s places', () => {
  test('are refused to a company', async () => {
    const [one, other] = [await atWork(), await atWork()];
    const path = (rest: string) => (of: Ids) =>
      `/api/matching/${one.at.at.partnership}/companies/${of['company']}${rest}`;
    await attemptAll(matchingApi(one.at.at.open), one.at.buddy, companyCheckInAttempts(path), {
      own: { ...one.ids, answer: one.theirs },
      foreign: { ...other.ids, company: '41000015', answer: other.theirs },
    });
  });

  test('are refused to a citizen', async () => {
    const [one, other] = [await atWork(), await atWork()];
    const attempts = ownCheckInAttempts(one.at.citizen);
    await attemptAll(matchingApi(one.at.at.open), one.at.myCall('list-my-check-ins').caller, attempts, {
      own: { ...one.ids, answer: one.mine },
      foreign: { ...other.ids, answer: other.mine },
    });
    const body = { skipped: true };
    await wordsRefused(one.at, other.at, { purpose: 'check-in', day: firstAsked, body });
    expect(checkInsOfOthers).toEqual(expect.arrayContaining(attempts.map(({ action }) => action)));
  });
});
