import { beforeAll, describe, expect, test } from 'vitest';
import { matchingApi } from '#services/matching/api.ts';
import { askOwnHelp } from '#services/matching/capabilities/ask-own-help.ts';
import { testCompany } from '#test/builders/matching.ts';
import { firstDay, myPlacementAtWork } from '#test/builders/placement-hours.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { attemptAll, type Ids } from './attempts.ts';
import { describeWork } from '#services/matching/capabilities/describe-work.ts';
import { packAtWork } from '#test/builders/evidence-packs.ts';
import { ownPackAttempts, packsOfOthers } from './matching-evidence-packs.ts';
import { descriptionAttempts } from './matching-observations.ts';
import { attendanceAttempts, helpCallAttempts, hoursOfOthers, ownPlaceAttempts } from './matching-hours.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const otherCompany = '41000015';

/** A person at a place, with what the workplace and they themselves said. */
async function atWork() {
  const at = await myPlacementAtWork(table);
  const answer = await at.said();
  const [own, stepAnswer] = [await at.iCame(), await at.iSayOfStep('yes')];
  return { at, ids: { placement: at.placementId, answer, own, stepAnswer, step: at.stepId, company: testCompany } };
}

describe('ids of other people’s places', () => {
  test('are refused to a company, and so are the words of another day', async () => {
    const [{ at, ids }, elsewhere] = [await atWork(), await atWork()];
    const path = (rest: string) => (of: Ids) => `/api/matching/${at.at.partnership}/companies/${of['company']}${rest}`;
    await attemptAll(matchingApi(at.at.open), at.buddy, attendanceAttempts(path), {
      own: ids,
      foreign: { ...elsewhere.ids, company: otherCompany },
    });
    const described = async ({ at: one }: Awaited<ReturnType<typeof atWork>>): Promise<string> => {
      const place = { companyId: testCompany, placementId: one.placementId };
      const sent = await describeWork(one.companyCall('describe-work'), one.company, place, { on: firstDay, hours: 3 });
      return sent.ok ? sent.value.observationId : '';
    };
    await attemptAll(matchingApi(at.at.open), at.buddy, descriptionAttempts(path), {
      own: { ...ids, observation: await described({ at, ids }) },
      foreign: { ...elsewhere.ids, company: otherCompany, observation: await described(elsewhere) },
    });
  });

  test('are refused to the staff of a neighbour, and so are calls for help', async () => {
    const [{ at, ids }, elsewhere] = [await atWork(), await atWork()];
    const help = async ({ at: one }: Awaited<ReturnType<typeof atWork>>): Promise<string> => {
      const asked = await askOwnHelp(one.myCall('ask-own-help'), one.own, one.placementId, { urgency: 'today' });
      await one.relayAll();
      return asked.ok ? asked.value.answerId : '';
    };
    await attemptAll(matchingApi(at.at.open), at.at.call('move-help-call').caller, helpCallAttempts(at.at.scope), {
      own: { ...ids, help: await help({ at, ids }) },
      foreign: { ...elsewhere.ids, help: await help(elsewhere) },
    });
  });

  test('are refused to a citizen who reads a description of their work', async () => {
    const [at, elsewhere] = [await packAtWork(table), await packAtWork(table)];
    const idsOf = async (one: typeof at) => {
      const { packId: pack, hash = '' } = await one.sent();
      return { pack, hash, word: await one.said() };
    };
    const attempts = ownPackAttempts(at.citizen);
    await attemptAll(matchingApi(at.at.open), at.myCall('list-my-placements').caller, attempts, {
      own: await idsOf(at),
      foreign: { ...(await idsOf(elsewhere)), hash: 'a' },
    });
    expect(packsOfOthers).toEqual(attempts.map(({ action }) => action));
  });

  test('are refused to a citizen', async () => {
    const [{ at, ids }, elsewhere] = [await atWork(), await atWork()];
    const attempts = ownPlaceAttempts(at.citizen);
    await attemptAll(matchingApi(at.at.open), at.myCall('list-my-placements').caller, attempts, {
      own: { ...ids, answer: ids.own },
      foreign: elsewhere.ids,
    });
    expect(hoursOfOthers).toEqual(expect.arrayContaining(attempts.map(({ action }) => action)));
  });
});
