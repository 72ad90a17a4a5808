import { beforeAll, describe, expect, test } from 'vitest';
import { matchingApi } from '#services/matching/api.ts';
import { agreementAtWork, representative } from '#test/builders/agreements.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testCompany } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { attemptAll, type Attempt, type Ids } from './attempts.ts';
import { answeredElsewhere } from './matching-agreements.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** Two agreements that wait for signatures, in two partnerships. */
async function twoWaiting() {
  const [ours, theirs] = await Promise.all([agreementAtWork(table), agreementAtWork(table)]);
  const [own, foreign] = [await ours.sent(), await theirs.sent()];
  return { ours, theirs, own, foreign, api: matchingApi(ours.at.open) };
}

describe('agreements of others', () => {
  test('a company reads, signs and prints no other’s', async () => {
    const { ours, own, foreign, api } = await twoWaiting();
    const base = (ids: Ids) => `/api/matching/${ours.at.partnership}/companies/${ids['company']}/agreements`;
    const one = (rest: string) => (ids: Ids) => `${base(ids)}/${ids['agreement']}/${rest}`;
    const refused = { company: 'not-your-scope', agreement: 'agreement-not-found' };
    const attempts: Attempt[] = [
      { action: 'list-company-agreements', method: 'GET', path: base, refused: { company: 'not-your-scope' } },
      { action: 'print-company-agreement', method: 'POST', path: one('paper'), body: () => ({}), refused },
      {
        action: 'answer-agreement',
        method: 'POST',
        path: one('answers'),
        body: () => ({ hash: own.hash, answer: 'sign', representative }),
        refused,
      },
    ];
    await attemptAll(api, ours.callAs.company('answer-agreement').caller, attempts, {
      own: { company: testCompany, agreement: own.agreementId },
      foreign: { company: aCvr(), agreement: foreign.agreementId },
    });
  });

  test('a person reads, signs and prints no other’s, also not in another’s scope', async () => {
    const { ours, theirs, own, foreign, api } = await twoWaiting();
    const base = (ids: Ids) => `/api/matching/${ids['citizen']}/my-agreements`;
    const one = (rest: string) => (ids: Ids) => `${base(ids)}/${ids['agreement']}/${rest}`;
    const refused = { citizen: 'not-your-scope', agreement: 'agreement-not-found' };
    const attempts: Attempt[] = [
      { action: 'list-my-agreements', method: 'GET', path: base, refused: { citizen: 'not-your-scope' } },
      { action: 'print-my-agreement', method: 'POST', path: one('paper'), body: () => ({}), refused },
      {
        action: 'answer-my-agreement',
        method: 'POST',
        path: one('answers'),
        body: () => ({ hash: own.hash, answer: 'sign' }),
        refused,
      },
    ];
    await attemptAll(api, ours.callAs.citizen('answer-my-agreement').caller, attempts, {
      own: { citizen: ours.citizen, agreement: own.agreementId },
      foreign: { citizen: theirs.citizen, agreement: foreign.agreementId },
    });
    expect(answeredElsewhere).toHaveLength(4);
  });
});
