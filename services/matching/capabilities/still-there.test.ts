import { beforeAll, describe, expect, test } from 'vitest';
import { anId } from '#test/builders/ids.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { testCompany, profiled } from '#test/builders/matching.ts';
import { askedAboutStillThere, checkDueOn, ownWords } from '#test/builders/still-there.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { insert } from '#shared/runtime/write.ts';
import { companyStillThereItem } from '../store/still-there-items.ts';
import { answerCompanyStillThere } from './answer-company-still-there.ts';
import { answerMyStillThere } from './answer-my-still-there.ts';
import { answerSixMonthCheck } from './answer-six-month-check.ts';
import { correctSixMonthCheck } from './correct-six-month-check.ts';
import { listCompanyStillThere } from './list-company-still-there.ts';
import { listMyStillThere } from './list-my-still-there.ts';
import { openStillThere } from './open-still-there.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const atWork = async (isAsked = true) => {
  const at = await askedAboutStillThere(table, { answerMyStillThere, answerCompanyStillThere }, isAsked);
  const { matching } = at.at;
  return {
    ...at,
    mine: async () => {
      const list = await listMyStillThere(at.myCall('list-my-still-there'), at.own);
      return list.ok ? list.value.items : [];
    },
    theirs: async () => {
      const list = await listCompanyStillThere(at.companyCall('list-company-still-there'), at.company, testCompany, {});
      return list.ok ? list.value.items : [];
    },
    shown: () => openStillThere(at.staffCall('open-still-there'), matching, at.placementId),
    settle: async (stillThere: boolean, note?: string) =>
      answerSixMonthCheck(at.staffCall('answer-six-month-check'), matching, at.placementId, {
        ...{ version: (await at.check())?.version ?? 0, stillThere },
        ...(note && { note }),
      }),
  };
};

answerLaws('answer-my-still-there', async () => {
  const at = await atWork();
  return {
    send: () => at.iAnswer(),
    words: ownWords,
    callOff: async () => void (await at.settle(true)),
    eventsOfSender: at.eventsOfMe,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.readAnswer,
    ownersVersion: async () => (await at.kept())?.version ?? 0,
  };
});

describe('is the person still there?', () => {
  test('both are asked on a working morning, and neither reads what the other says', async () => {
    const at = await atWork(false);
    expect([await at.mine(), await at.theirs()]).toEqual([[], []]);
    await at.passes('2027-05-24T06:00:00Z');
    expect(await at.told('StillThereAsked')).toMatchObject([
      { facts: { dueOn: checkDueOn, waitsFor: ['person', 'company'], round: 'asked' } },
    ]);
    expect(await at.mine()).toMatchObject([{ waits: true, kind: 'small-job', companyName: 'Hvedekrogen Bageri' }]);
    expect(await at.theirs()).toMatchObject([{ waits: true, startsOn: '2026-11-23' }]);
    await at.iAnswer({ says: 'another-job', on: checkDueOn });
    await at.arrives();
    expect(JSON.stringify(await at.theirs())).not.toContain('another-job');
    expect(JSON.stringify(await at.at.events())).not.toContain(ownWords);
    expect(await at.mine()).toMatchObject([{ waits: true, said: { says: 'another-job', state: 'accepted' } }]);
  });

  test('where both say the same, that is the answer, on the day of the last; nothing more is asked', async () => {
    const at = await atWork();
    await at.iAnswer();
    await at.arrives();
    expect(await at.check()).toMatchObject({ state: 'due' });
    await at.theyAnswer();
    await at.arrives();
    expect(await at.check()).toMatchObject({ state: 'answered', stillThere: true, answeredOn: '2027-05-25' });
    await at.passes('2027-06-30T06:00:00Z');
    expect(await at.told('StillThereAsked')).toHaveLength(1);
    expect([(await at.mine())[0]?.waits, await at.theirs()]).toEqual([false, []]);
    expect(await at.iSay({ says: 'not' })).toMatchObject({ refusal: { code: 'still-there-not-asked' } });
  });

  test('where they differ the owner settles it with a reason; another job and not there are the same to the count', async () => {
    const at = await atWork();
    await at.iAnswer({ says: 'another-job' });
    await at.theyAnswer();
    await at.arrives();
    expect((await at.facts('StillThereKept')).map(({ differs }) => differs).toSorted()).toEqual([false, true]);
    expect(await at.shown()).toMatchObject({
      value: { differs: true, person: { says: 'another-job', words: ownWords }, company: { says: 'still' } },
    });
    expect(await at.settle(false)).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/note' }] },
    });
    expect(await at.settle(false, 'Hun har vist sin nye kontrakt.')).toMatchObject({ ok: true });
    expect((await at.facts('SixMonthCheckAnswered')).map(({ stillThere }) => stillThere)).toEqual([false]);
  });

  test('one who puts it right before it is settled is heard; what replaces nobody’s answer is refused', async () => {
    const at = await atWork();
    const first = await at.iAnswer({ says: 'not' });
    await at.arrives();
    await at.theyAnswer();
    await at.iAnswer({ says: 'still', replaces: first as never });
    await at.arrives();
    expect(await at.check()).toMatchObject({ state: 'answered', stillThere: true });
    expect(await at.iSay({ replaces: anId('answer') })).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('is chased in business days: reminded, reminded again, then somebody rings; a late answer still counts', async () => {
    const at = await atWork();
    await at.theyAnswer();
    await at.arrives();
    await at.passes('2027-05-27T05:59:00Z');
    expect(await at.told('StillThereAsked')).toHaveLength(1);
    await at.passes('2027-05-27T06:00:00Z');
    await at.passes('2027-06-03T06:00:00Z');
    expect((await at.facts('StillThereAsked')).map(({ round, waitsFor }) => [round, waitsFor])).toEqual([
      ['asked', ['person', 'company']],
      ['reminded', ['person']],
      ['reminded-again', ['person']],
    ]);
    await at.passes('2027-06-10T06:00:00Z');
    await at.passes('2027-06-11T06:00:00Z');
    expect((await at.facts('StillThereLeftUnanswered')).map(({ silent }) => silent)).toEqual([['person']]);
    expect(await at.shown()).toMatchObject({ value: { silent: true, asked: [{}, {}, {}] } });
    await at.iAnswer();
    await at.arrives();
    expect(await at.check()).toMatchObject({ state: 'answered', stillThere: true });
  });

  test('taken back, it stands again for both, and what they said is still there to be put right', async () => {
    const at = await atWork();
    await at.iAnswer();
    await at.arrives();
    await at.settle(true);
    await at.at.relay();
    expect((await at.mine())[0]?.waits).toBe(false);
    const takenBack = { version: 3, reason: 'Det var en anden.', takenBack: true };
    await correctSixMonthCheck(at.staffCall('correct-six-month-check'), at.at.matching, at.placementId, takenBack);
    await at.at.relay();
    expect(await at.mine()).toMatchObject([{ waits: true, said: { says: 'still' } }]);
  });

  test('whoever owns the person now is told, after a handover', async () => {
    const at = await atWork(false);
    const ownerId = anId('person', '7');
    await at.at.tell('CandidateProfiled', { ...profiled(at.candidateId), ownerId }, { version: 2 });
    await at.passes('2027-05-24T06:00:00Z');
    expect(await at.told('StillThereAsked')).toMatchObject([{ facts: { ownerId } }]);
  });

  test('who moved to another municipality is not asked and nothing is guessed: unknown, until somebody knows', async () => {
    const at = await atWork(false);
    const closing = { reason: 'moved', closedOn: '2027-04-01', personTold: true, endingPlacementIds: [] };
    await at.at.tell('CandidateClosed', { ...closing, candidateId: at.candidateId } as never, { version: 9 });
    await at.passes('2027-05-24T06:00:00Z');
    expect([await at.told('StillThereAsked'), await at.mine()]).toEqual([[], []]);
    expect(await at.told('SixMonthCheckDropped')).toMatchObject([{ facts: { because: 'moved' } }]);
    expect(await at.check()).toMatchObject({ state: 'unknown' });
    expect(await at.check()).not.toHaveProperty('stillThere');
    expect(await at.settle(true)).toMatchObject({ ok: true });
  });

  test('what waits fills a company’s first page, however much was settled before it', async () => {
    const at = await atWork();
    const row = await at.company.table.fresh(companyStillThereItem, testCompany, at.placementId);
    if (!row) throw new Error('the company was not asked');
    const settled = ['pla-0', 'pla-00'].map((placementId) => ({ ...row, placementId: placementId as never }));
    await at.company.table.transact(settled.map((one) => insert(companyStillThereItem, { ...one, waits: false })));
    const call = at.companyCall('list-company-still-there');
    const page = await listCompanyStillThere(call, at.company, testCompany, { limit: 1 });
    expect(page).toMatchObject({ value: { items: [{ placementId: at.placementId, waits: true }] } });
  });

  test('a day that has not come, or lies before the first, is refused at its field', async () => {
    const at = await atWork();
    const at422 = (pointer: string, code: string) => ({ refusal: { errors: [{ pointer, code }] } });
    expect(await at.iSay({ on: '2027-06-25' as never })).toMatchObject(at422('/on', 'not-yet'));
    expect(await at.theySay({ on: '2026-11-22' as never })).toMatchObject(at422('/on', 'before-start'));
  });
});
