import { beforeAll, describe, expect, test } from 'vitest';
import { openingItem } from '#services/cluster-network/store/cluster-network-store.ts';
import { openingSteps } from '#services/cluster-network/domain/opening-states.ts';
import type { OpeningState } from '#shared/shapes/opening.ts';
import { aCompanyCaller, aNetwork, anOpenOpening, eventsOf, inNetwork, value } from '#test/builders/cluster-network.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { closeOpening } from './close-opening.ts';
import { moveOpening } from './move-opening.ts';
import { pauseOpening } from './pause-opening.ts';
import { reopenOpening } from './reopen-opening.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const acts = { pause: pauseOpening, reopen: reopenOpening, close: closeOpening } as const;
const actionNames = { pause: 'pause-opening', reopen: 'reopen-opening', close: 'close-opening' } as const;
type Action = keyof typeof acts;
const onTheWayTo: Record<OpeningState, readonly Action[]> = { open: [], paused: ['pause'], closed: ['close'] };

async function anOpeningThatIs(state: OpeningState) {
  const network = await aNetwork(table);
  const opening = await anOpenOpening(network);
  const { companyId, openingId, contact } = opening;
  const act = (action: Action, version: number) =>
    acts[action](inNetwork(network, actionNames[action], contact), network, { companyId, openingId, version });
  for (const action of onTheWayTo[state]) value(await act(action, 1));
  return { network, ...opening, act, version: onTheWayTo[state].length + 1 };
}

const cases = (Object.keys(openingSteps) as OpeningState[]).flatMap((state) =>
  (Object.keys(acts) as Action[]).map((action) => [state, action, openingSteps[state][action]?.to] as const),
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
          type: { pause: 'OpeningPaused', reopen: 'OpeningReopened', close: 'OpeningClosed' }[action],
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
    expect(await act('pause', 7)).toMatchObject({ refusal: { code: 'stale-version' } });
    const answers = await Promise.all([act('pause', 1), act('close', 1)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test('a role that is not in the table may not, and another company’s opening is not found', async () => {
    const { network, companyId, openingId } = await anOpeningThatIs('open');
    const call = inNetwork(network, 'pause-opening', aCompanyCaller(network, 'buddy', companyId));
    const meant = { companyId, openingId, version: 1 };
    expect(await moveOpening(call, network, meant, 'pause')).toMatchObject({ refusal: { code: 'role-may-not' } });
    for (const wrong of [
      { ...meant, companyId: '12345679' },
      { ...meant, openingId: 'opn-#' },
    ]) {
      expect(await moveOpening(call, network, wrong, 'pause')).toMatchObject({
        refusal: { code: 'opening-not-found' },
      });
    }
  });
});
