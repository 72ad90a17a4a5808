import { beforeAll, describe, expect, test } from 'vitest';
import type { CompanyId } from '#shared/kernel/ids.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import { aJoinedCompany, aNetwork, anOpenOpening, eventsOf, inNetwork, value } from '#test/builders/cluster-network.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeOpening } from './change-opening.ts';
import { closeOpening, pauseOpening } from './move-opening.ts';
import { countPlaces } from './count-places.ts';
import { openOpening } from './open-opening.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function anOpeningToChange() {
  const network = await aNetwork(table);
  const opening = await anOpenOpening(network);
  const { companyId, openingId, contact, facts } = opening;
  const change = (version: number, more: Partial<OpeningFacts> = {}, company: CompanyId = companyId) => {
    const call = inNetwork(network, 'change-opening', contact);
    return changeOpening(call, network, company, openingId, { ...facts, ...more, version });
  };
  const meant = (version: number) => ({ companyId, openingId, version });
  return { network, ...opening, change, meant };
}

describe('change an opening', () => {
  test('it is as said from now on, and matching hears it all', async () => {
    const { network, companyId, openingId, facts, change } = await anOpeningToChange();
    expect(await change(1, { places: 5, title: 'Natarbejde' })).toEqual({
      ok: true,
      value: { openingId, version: 2, state: 'open' },
    });
    const changed = { ...facts, places: 5, title: 'Natarbejde' };
    expect(value(await openOpening(network, companyId, openingId))).toMatchObject({ version: 2, opening: changed });
    const [event] = await eventsOf(network, 'OpeningChanged');
    expect(event).toMatchObject({ aggregate: openingId, version: 2 });
    expect(event?.facts).toEqual({ openingId, companyId, companyName: `Bageriet ${companyId}`, opening: changed });
    expect(JSON.stringify(event)).not.toMatch(/Karsten|Bente|@/);
  });

  test('a paused one stays paused, a closed one is closed', async () => {
    const { network, contact, change, meant } = await anOpeningToChange();
    value(await pauseOpening(inNetwork(network, 'pause-opening', contact), network, meant(1)));
    expect(value(await change(2)).state).toBe('paused');
    value(await closeOpening(inNetwork(network, 'close-opening', contact), network, meant(3)));
    expect(await change(4)).toMatchObject({ refusal: { code: 'opening-already-closed' } });
  });

  test('of several who saw the same version one wins', async () => {
    const { change } = await anOpeningToChange();
    const answers = await Promise.all([change(1), change(1), change(1)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await change(1)).toMatchObject({ refusal: { code: 'stale-version' } });
  });

  test('places cannot be fewer than those taken', async () => {
    const { network, openingId, change } = await anOpeningToChange();
    for (const placementId of ['pla-1', 'pla-2']) await countPlaces(network, 'claimed', { openingId, placementId });
    expect(await change(3, { places: 1 })).toMatchObject({
      refusal: {
        code: 'places-below-taken',
        errors: [{ pointer: '/places', code: 'places-below-taken' }],
        values: { taken: 2 },
      },
    });
    expect((await change(3, { places: 2 })).ok).toBe(true);
  });

  test('another company’s opening is not found, and neither is another’s buddy', async () => {
    const { network, change } = await anOpeningToChange();
    const other = await aJoinedCompany(network);
    expect(await change(1, {}, other.companyId)).toMatchObject({ refusal: { code: 'opening-not-found' } });
    expect(await change(1, { buddyId: other.buddyId })).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer: '/buddyId', code: 'unknown-buddy' }] },
    });
  });
});
