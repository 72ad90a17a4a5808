import { beforeAll, describe, expect, test } from 'vitest';
import { matchingApi } from '#services/matching/api.ts';
import { answerCompanyLookBack } from '#services/matching/capabilities/answer-company-look-back.ts';
import { answerMyLookBack } from '#services/matching/capabilities/answer-my-look-back.ts';
import { aCaller } from '#test/builders/call.ts';
import { lookedBackOn } from '#test/builders/look-back.ts';
import { testCompany } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { attemptAll, type Ids } from './attempts.ts';
import {
  companyLookBackAttempts,
  lookBackAttempts,
  lookBacksOfOthers,
  ownLookBackAttempts,
} from './matching-look-backs.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function answered() {
  const at = await lookedBackOn(table, { answerMyLookBack, answerCompanyLookBack });
  const [mine, theirs] = [await at.iAnswer(), await at.theyAnswer()];
  await at.arrives();
  return { at, mine, theirs, ids: { placement: at.placementId, company: testCompany, candidate: at.candidateId } };
}

const companyElsewhere = '41000015';

describe('what was said of other people’s placements', () => {
  test('is refused to a neighbour’s staff', async () => {
    const [one, other] = [await answered(), await answered()];
    const to = (path: string) => (ids: Ids) =>
      `/api/matching/${one.at.at.scope}${path.replace(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? '')}`;
    const attempts = lookBackAttempts(to);
    const foreign = { ...other.ids, company: companyElsewhere };
    await attemptAll(matchingApi(one.at.at.open), one.at.staffCall('open-look-back').caller, attempts, {
      own: one.ids,
      foreign,
    });
    expect(attempts.length).toBeGreaterThan(3);
  });

  test('is refused to a company', async () => {
    const [one, other] = [await answered(), await answered()];
    const { partnership, open } = one.at.at;
    const contact = aCaller('company-contact', partnership, { partnership, companyId: testCompany });
    const path = (rest: string) => (of: Ids) => `/api/matching/${partnership}/companies/${of['company']}${rest}`;
    await attemptAll(matchingApi(open), contact, companyLookBackAttempts(path), {
      own: { ...one.ids, answer: one.theirs },
      foreign: { ...other.ids, company: companyElsewhere, answer: other.theirs },
    });
  });

  test('is refused to a citizen', async () => {
    const [one, other] = [await answered(), await answered()];
    const attempts = ownLookBackAttempts(one.at.citizen);
    await attemptAll(matchingApi(one.at.at.open), one.at.myCall('list-my-look-backs').caller, attempts, {
      own: { ...one.ids, answer: one.mine },
      foreign: { ...other.ids, answer: other.mine },
    });
    expect(lookBacksOfOthers).toEqual(expect.arrayContaining(attempts.map(({ action }) => action)));
  });
});
