import { beforeAll, describe, expect, test } from 'vitest';
import { matchingApi } from '#services/matching/api.ts';
import { answerCompanyStillThere } from '#services/matching/capabilities/answer-company-still-there.ts';
import { answerMyStillThere } from '#services/matching/capabilities/answer-my-still-there.ts';
import { aCaller } from '#test/builders/call.ts';
import { testCompany } from '#test/builders/matching.ts';
import { askedAboutStillThere, checkDueOn } from '#test/builders/still-there.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { attemptAll, type Ids } from './attempts.ts';
import { companyStillThereAttempts, ownStillThereAttempts, stillThereOfOthers } from './matching-still-there.ts';
import { wordsRefused } from './words-of-others.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function asked() {
  const at = await askedAboutStillThere(table, { answerMyStillThere, answerCompanyStillThere });
  const [mine, theirs] = [await at.iAnswer({ says: 'not' }), await at.theyAnswer()];
  await at.arrives();
  return { at, mine, theirs, ids: { placement: at.placementId, company: testCompany } };
}

describe('the six-month question of other people', () => {
  test('is refused to a company', async () => {
    const [one, other] = [await asked(), await asked()];
    const { partnership, open } = one.at.at;
    const contact = aCaller('company-contact', partnership, { partnership, companyId: testCompany });
    const path = (rest: string) => (of: Ids) => `/api/matching/${partnership}/companies/${of['company']}${rest}`;
    await attemptAll(matchingApi(open), contact, companyStillThereAttempts(path), {
      own: { ...one.ids, answer: one.theirs },
      foreign: { ...other.ids, company: '41000015', answer: other.theirs },
    });
  });

  test('is refused to a citizen', async () => {
    const [one, other] = [await asked(), await asked()];
    const attempts = ownStillThereAttempts(one.at.citizen);
    await attemptAll(matchingApi(one.at.at.open), one.at.myCall('list-my-still-there').caller, attempts, {
      own: { ...one.ids, answer: one.mine },
      foreign: { ...other.ids, answer: other.mine },
    });
    const body = { says: 'still' };
    await wordsRefused(one.at, other.at, { purpose: 'still-there', day: checkDueOn, body });
    expect(stillThereOfOthers).toEqual(expect.arrayContaining(attempts.map(({ action }) => action)));
  });
});
