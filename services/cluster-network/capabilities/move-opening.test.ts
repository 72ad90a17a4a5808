import { beforeAll, describe, expect, test } from 'vitest';
import { openingItem } from '#services/cluster-network/store/cluster-network-store.ts';
import { openingTable } from '#services/cluster-network/domain/opening-states.ts';
import type { OpeningState } from '#shared/shapes/opening.ts';
import { aCompanyCaller, aNetwork, anOpenOpening, eventsOf, inNetwork, value } from '#test/builders/cluster-network.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { anId } from '#test/builders/ids.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { closeOpening, pauseOpening, reopenOpening } from './move-opening.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const acts = { 'pause-opening': pauseOpening, 'reopen-opening': reopenOpening, 'close-opening': closeOpening } as const;
type Action = keyof typeof acts;
const onTheWayTo: Record<OpeningState, readonly Action[]> = {
  open: [],
  paused: ['pause-opening'],
  closed: ['close-opening'],
};

async function anOpeningThatIs(state: OpeningState) {
  const network = await aNetwork(table);
  const opening = await anOpenOpening(network);
  const { companyId, openingId, contact } = opening;
  const act = (action: Action, version: number) =>
    acts[action](inNetwork(network, action, contact), network, { companyId, openingId, version });
  for (const action of onTheWayTo[state]) value(await act(action, 1));
  return { network, ...opening, act, version: onTheWayTo[state].length + 1 };
}

const cases = (Object.keys(openingTable) as OpeningState[]).flatMap((state) =>
  (Object.keys(acts) as Action[]).map((action) => [state, action, openingTable[state][action]?.to] as const),
);

describe('pause, reopen and close an opening', () => {
  test.each(cases)('%s, %s → %s', async (state, action, after) => {
    const { network, openingId, companyId, act, version } = await anOpeningThatIs(state);
    const answer = await act(action, version);
    if (after) {
      expect(answer).toEqual({ ok: true, value: { openingId, version: version + 1, state: after } });
      const events = await eventsOf(network);
      expect(events).toContainEqual(
        expect.objectContaining({
          type: {
            'pause-opening': 'OpeningPaused',
            'reopen-opening': 'OpeningReopened',
            'close-opening': 'OpeningClosed',
          }[action],
          aggregate: openingId,
          version: version + 1,
          facts: { openingId, companyId },
        }),
      );
    } else expect(answer).toMatchObject({ refusal: { code: `opening-already-${state}` } });
    expect((await network.table.fresh(openingItem, openingId))?.state).toBe(after ?? state);
  });

  test('an old version is refused, and of two at once one wins', async () => {
    const { act } = await anOpeningThatIs('open');
    expect(await act('pause-opening', 7)).toMatchObject({ refusal: { code: 'stale-version' } });
    const answers = await Promise.all([act('pause-opening', 1), act('close-opening', 1)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test('a role that is not in the table may not, and another company’s opening is not found', async () => {
    const { network, companyId, openingId } = await anOpeningThatIs('open');
    const call = inNetwork(network, 'pause-opening', aCompanyCaller(network, 'buddy', companyId));
    const meant = { companyId, openingId, version: 1 };
    expect(await pauseOpening(call, network, meant)).toMatchObject({ refusal: { code: 'role-may-not' } });
    for (const wrong of [
      { ...meant, companyId: aCvr() },
      { ...meant, openingId: anId('opening') },
    ]) {
      expect(await pauseOpening(call, network, wrong)).toMatchObject({
        refusal: { code: 'opening-not-found' },
      });
    }
  });
});
