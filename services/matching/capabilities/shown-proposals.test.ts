import { beforeAll, describe, expect, test } from 'vitest';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { anId } from '#test/builders/ids.ts';
import { value } from '#test/builders/competence.ts';
import { shownAtWork } from '#test/builders/shown-proposals.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { declinedItem } from '../store/people-items.ts';
import { answerMyProposals } from './answer-my-proposals.ts';
import { listMyProposals } from './list-my-proposals.ts';
import { openShownProposals } from './open-shown-proposals.ts';
import { showProposals } from './show-proposals.ts';
import { listAnsweredProposals } from './list-answered-proposals.ts';
import { proposeOpenings } from './propose-openings.ts';
import { withdrawShownProposals } from './withdraw-shown-proposals.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

type AtWork = Awaited<ReturnType<typeof shownAtWork>>;

async function shownBoth(): Promise<AtWork> {
  const at = await shownAtWork(table);
  value(await at.show([at.bakery, at.shop]));
  await at.relay();
  return at;
}
const takeBack = async ({ at, candidateId, version }: AtWork) =>
  withdrawShownProposals(at.call('withdraw-shown-proposals'), at.matching, candidateId, { version: await version() });
const proposedTo = async ({ at, candidateId }: AtWork) => {
  const found = await proposeOpenings(at.call('propose-openings'), at.matching, { candidateId, takeAlong: [] });
  return value(found).items.map(({ opening }) => opening.openingId);
};

answerLaws('answer-my-proposals', async () => {
  const at = await shownBoth();
  return {
    send: async () => {
      const call = at.myCall('answer-my-proposals');
      const answers = [{ openingId: at.bakery, says: 'no' as const, reason: 'people-or-place' as const }];
      return value(await answerMyProposals(call, at.own, at.candidateId, { version: 1, answers })).answerId;
    },
    words: 'people-or-place',
    callOff: async () => void value(await takeBack(at)),
    eventsOfSender: at.eventsOfPerson,
    eventsOfOwner: at.at.events,
    tell: at.tell,
    read: at.read,
    ownersVersion: at.version,
  };
});

describe('the places a person is shown', () => {
  test('stand in their own app, with how each fits, and nothing is there before', async () => {
    const at = await shownAtWork(table);
    const { candidateId } = at;
    const nothing = await openShownProposals(at.at.call('open-shown-proposals'), at.at.matching, candidateId);
    expect(value(nothing)).toEqual({ candidateId, version: 0, items: [] });
    const listed = async () => value(await listMyProposals(at.myCall('list-my-proposals'), at.own)).items;
    expect(await listed()).toEqual([]);
    const call = at.at.call('show-proposals');
    const order = [at.shop, at.bakery];
    value(await showProposals(call, at.at.matching, candidateId, { version: 0, openingIds: order }));
    await at.relay();
    const [mine] = await listed();
    expect(mine).toMatchObject({ state: 'shown', municipality: at.at.scope, shownOn: '2026-11-23', version: 1 });
    expect(mine?.items.map(({ openingId, open }) => [openingId, open?.wish])).toEqual([
      [at.shop, 2],
      [at.bakery, 1],
    ]);
    expect(mine?.items[1]?.open?.parts[0]).toEqual({ name: 'wishes', level: 'fully' });
    expect(mine).not.toHaveProperty('partnership');
  });

  test('are answered in an order of one’s own; a no takes the place out, another answer takes it in again', async () => {
    const at = await shownBoth();
    value(
      await at.iSay([
        { openingId: at.shop, says: 'yes' },
        { openingId: at.bakery, says: 'no', reason: 'too-far' },
      ]),
    );
    expect((await at.mine())[0]?.sent).toMatchObject({ state: 'sent' });
    await at.relay();
    expect((await at.mine())[0]).toMatchObject({ state: 'answered', version: 2 });
    expect((await at.mine())[0]).not.toHaveProperty('sent');
    expect((await at.shown()).items).toMatchObject([
      { openingId: at.bakery, says: 'no', reason: 'too-far' },
      { openingId: at.shop, says: 'yes', rank: 1 },
    ]);
    expect(await proposedTo(at)).toEqual([at.shop]);
    const declined = await at.at.matching.table.fresh(declinedItem, at.candidateId, at.bakery);
    expect(declined).toMatchObject({ reason: 'too-far', declinedBy: at.me.personId });
    value(
      await at.iSay([
        { openingId: at.bakery, says: 'yes' },
        { openingId: at.shop, says: 'yes' },
      ]),
    );
    await at.relay();
    expect((await at.shown()).items).toMatchObject([{ rank: 1 }, { rank: 2 }]);
    expect(await proposedTo(at)).toEqual([at.bakery, at.shop]);
  });

  test('the one who showed them finds the answer on a list, and nobody else does', async () => {
    const at = await shownBoth();
    value(await at.iSay([{ openingId: at.shop, says: 'tell-me-more' }]));
    const list = async (call = at.at.call('list-answered-proposals')) =>
      value(await listAnsweredProposals(call, at.at.matching, {})).items;
    expect(await list()).toEqual([]);
    await at.relay();
    expect(await list()).toMatchObject([{ candidateId: at.candidateId, yes: 0, no: 0, tellMeMore: 1 }]);
    const call = at.at.call('list-answered-proposals');
    expect(await list({ ...call, caller: { ...call.caller, personId: anId('person') } })).toEqual([]);
    value(await at.show([at.bakery]));
    expect(await list()).toEqual([]);
  });

  test('shown anew, a yes to a place that stays is kept, and what was seen before cannot be answered', async () => {
    const at = await shownBoth();
    value(await at.iSay([{ openingId: at.shop, says: 'yes' }]));
    await at.relay();
    value(await at.show([at.shop]));
    await at.relay();
    expect((await at.mine())[0]?.items).toMatchObject([{ openingId: at.shop, says: 'yes', rank: 1 }]);
    expect(await at.iSay([{ openingId: at.shop, says: 'no' }], 1)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
    expect(await at.iSay([{ openingId: at.bakery, says: 'yes' }])).toMatchObject({
      refusal: { code: 'opening-not-found' },
    });
    expect(await at.show([at.shop], 1)).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('taken back, and after the end of the effort, they are gone', async () => {
    const [at, ended] = [await shownBoth(), await shownBoth()];
    value(await takeBack(at));
    await at.relay();
    expect(await at.mine()).toEqual([]);
    expect(await at.iSay([{ openingId: at.shop, says: 'yes' }], 2)).toMatchObject({
      refusal: { code: 'proposals-not-shown' },
    });
    expect(await takeBack(at)).toMatchObject({ refusal: { code: 'proposals-not-shown' } });
    await ended.at.tell(
      'CandidateClosed',
      { candidateId: ended.candidateId, closedOn: '2026-11-23', reason: 'ordinary-employment', personTold: true },
      { version: 9 },
    );
    await ended.relay();
    expect(await ended.mine()).toEqual([]);
  });

  test('of an opening that is not there, or another municipality’s, none is shown', async () => {
    const at = await shownAtWork(table);
    const theirs = await at.at.opening({ offeredTo: '0001' });
    expect(await at.show([anId('opening')])).toMatchObject({ refusal: { code: 'opening-not-found' } });
    expect(await at.show([theirs])).toMatchObject({ refusal: { code: 'opening-not-offered' } });
    expect(await at.version()).toBe(0);
  });
});
