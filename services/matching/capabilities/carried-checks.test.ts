import { beforeAll, describe, expect, test } from 'vitest';
import { anId } from '#test/builders/ids.ts';
import { citizenOfPerson, matchingAtWork } from '#test/builders/matching.ts';
import { askedAboutStillThere, checkDueOn } from '#test/builders/still-there.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { instant } from '#shared/kernel/time.ts';
import { checkItem } from '../store/people-items.ts';
import { answerCompanyStillThere } from './answer-company-still-there.ts';
import { answerMyStillThere } from './answer-my-still-there.ts';
import { answerSixMonthCheck } from './answer-six-month-check.ts';
import { correctSixMonthCheck } from './correct-six-month-check.ts';
import { listCarriedChecks } from './list-carried-checks.ts';
import { listMyStillThere } from './list-my-still-there.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const about = { on: '2027-04-01', by: 'citizen' } as const;

/** Somebody whose check has fallen due in one municipality, and who is referred in another of the same partnership. */
async function moving() {
  const left = await askedAboutStillThere(table, { answerMyStillThere, answerCompanyStillThere }, false);
  const there = await matchingAtWork(table, left.at.partnership);
  const [candidateId, ownerId] = [anId('candidate'), anId('person', '5')];
  const { placementId } = left;
  const purpose = 'check-after-move' as const;
  const consent = { candidateId: left.candidateId, purpose, ...about };
  const yes = (version = 1) => left.at.tell('ConsentGranted', { ...consent, wording: '2026-11' }, { version });
  const no = (version = 2) => left.at.tell('ConsentEnded', { ...consent, because: 'taken-back' }, { version });
  const moves = () => {
    const closing = { reason: 'moved', closedOn: '2027-04-01', personTold: true, endingPlacementIds: [] };
    return left.at.tell('CandidateClosed', { ...closing, candidateId: left.candidateId } as never, { version: 9 });
  };
  const referred = () =>
    there.tell('CandidateReferred', {
      ...{ candidateId, citizen: citizenOfPerson(left.candidateId), ownerId, targetGroups: [] },
      ...{ referredOn: '2027-04-02', firstConversationDueOn: '2027-04-09' },
    });
  const passes = async (now: string) => {
    await there.tell('TimePassed', { now: instant(now) }, { at: instant(now) });
    await there.relay();
  };
  /** Asked there: it fell due on the day of the check, or the day after it was taken over. */
  const asked = async () => {
    await passes('2027-05-23T22:30:00Z');
    await passes('2027-05-24T06:00:00Z');
  };
  const arrives = async () => {
    await left.arrives();
    await there.relay();
    await left.at.relay();
  };
  const answered = async (of: typeof there) =>
    (await of.events()).filter(({ type }) => type === 'SixMonthCheckAnswered').map(({ facts }) => facts);
  return {
    ...{ left, there, candidateId, ownerId, placementId, yes, no, moves, referred, passes, asked, arrives, answered },
    mine: () => there.matching.table.fresh(checkItem, placementId),
    theirs: () => left.check(),
    waits: async () => {
      const list = await listMyStillThere(left.myCall('list-my-still-there'), left.own);
      return list.ok ? list.value.items.map(({ waits }) => waits) : [];
    },
  };
}

describe('the six-month check of somebody who moves', () => {
  test.each(['referred before the yes and the move', 'referred after them'])('is taken over, %s', async (order) => {
    const at = await moving();
    const steps = order.endsWith('them') ? [at.yes, at.moves, at.referred] : [at.referred, at.moves, at.yes];
    for (const step of steps.slice(0, 2)) await step();
    expect([await at.mine(), (await at.theirs())?.state]).toEqual([undefined, 'due']);
    for (const step of [...steps.slice(2), at.referred]) await step();
    expect(await at.theirs()).toMatchObject({ state: 'carried', carriedTo: at.there.scope });
    const { candidateId, ownerId, placementId } = at;
    const call = at.there.call('list-carried-checks');
    expect(await listCarriedChecks(call, at.there.matching, candidateId)).toMatchObject({
      value: { items: [{ placementId, ownerId, state: 'waiting', dueOn: checkDueOn, carriedFrom: at.left.at.scope }] },
    });
    expect(JSON.stringify(await at.mine())).not.toContain(at.left.candidateId);
  });

  test('is asked there by the same rounds; the answer alone comes back, and is counted once, where it was', async () => {
    const at = await moving();
    for (const step of [at.yes, at.moves, at.referred, at.asked]) await step();
    expect(await at.waits()).toEqual([true]);
    await at.left.iAnswer();
    await at.left.theyAnswer();
    await at.arrives();
    expect(await at.mine()).toMatchObject({ state: 'answered', stillThere: true });
    expect(await at.theirs()).toMatchObject({ state: 'answered', stillThere: true, answeredOn: '2027-05-25' });
    const [there, left] = [await at.answered(at.there), await at.answered(at.left.at)];
    expect(there).toMatchObject([{ candidateId: at.candidateId, carriedFrom: at.left.at.scope }]);
    expect(left).toMatchObject([{ candidateId: at.left.candidateId, stillThere: true }]);
    expect(left[0]).not.toHaveProperty('carriedFrom');
    expect(await at.waits()).toEqual([false]);
  });

  test('an answer that staff write there brings no note along, and one that is put right comes right here too', async () => {
    const at = await moving();
    for (const step of [at.yes, at.moves, at.referred, at.asked]) await step();
    const now = instant('2027-05-26T10:00:00Z');
    const call = (action: 'answer-six-month-check' | 'correct-six-month-check') => at.there.call(action, { now });
    const version = async () => (await at.mine())?.version ?? 0;
    const answer = { version: await version(), stillThere: true, note: 'Hun sagde det i telefonen.' };
    expect(
      await answerSixMonthCheck(call('answer-six-month-check'), at.there.matching, at.placementId, answer),
    ).toMatchObject({ ok: true });
    await at.arrives();
    expect(await at.theirs()).toMatchObject({ state: 'answered', stillThere: true });
    expect(await at.theirs()).not.toHaveProperty('note');
    const correct = async (said: object) =>
      correctSixMonthCheck(call('correct-six-month-check'), at.there.matching, at.placementId, {
        ...{ version: await version(), reason: 'Det var en anden.' },
        ...said,
      });
    expect(await correct({ stillThere: false })).toMatchObject({ ok: true });
    await at.arrives();
    expect(await at.theirs()).toMatchObject({ state: 'answered', stillThere: false });
    expect(await correct({ takenBack: true })).toMatchObject({ ok: true });
    await at.arrives();
    expect(await at.theirs()).toMatchObject({ state: 'carried' });
    expect(await at.theirs()).not.toHaveProperty('stillThere');
  });

  test('ends when the yes is taken back: nobody asks, and nothing is guessed; an answer that was given stands', async () => {
    const at = await moving();
    for (const step of [at.yes, at.moves, at.referred, at.asked, at.no]) await step();
    expect([(await at.mine())?.state, (await at.theirs())?.state, await at.waits()]).toEqual([
      'cancelled',
      'unknown',
      [false],
    ]);
    await at.passes('2027-06-30T06:00:00Z');
    expect((await at.there.events()).filter(({ type }) => type === 'StillThereLeftUnanswered')).toEqual([]);
    await at.yes(3);
    expect([(await at.mine())?.state, (await at.theirs())?.state]).toEqual(['waiting', 'carried']);
    const other = await moving();
    for (const step of [other.yes, other.moves, other.referred, other.asked]) await step();
    await other.left.iAnswer({ says: 'not' });
    await other.left.theyAnswer({ says: 'not' });
    await other.arrives();
    await other.no();
    expect(await other.theirs()).toMatchObject({ state: 'answered', stillThere: false });
  });

  test('stays unknown without a yes, in another partnership, and where the person has not moved', async () => {
    const without = await moving();
    for (const step of [without.moves, without.referred]) await step();
    expect(await without.mine()).toBeUndefined();
    const stays = await moving();
    for (const step of [stays.yes, stays.referred]) await step();
    expect([await stays.mine(), (await stays.theirs())?.state]).toEqual([undefined, 'due']);
    const apart = await moving();
    const far = await matchingAtWork(table);
    await apart.yes();
    await apart.moves();
    await far.tell('CandidateReferred', {
      ...{ candidateId: anId('candidate'), citizen: citizenOfPerson(apart.left.candidateId), ownerId: apart.ownerId },
      ...{ targetGroups: [], referredOn: '2027-04-02', firstConversationDueOn: '2027-04-09' },
    });
    expect(await far.matching.table.fresh(checkItem, apart.placementId)).toBeUndefined();
  });
});
