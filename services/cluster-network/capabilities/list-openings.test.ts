import { beforeAll, describe, expect, test } from 'vitest';
import type { OpeningId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import {
  aJobBroker,
  aJoinedCompany,
  aNetwork,
  anOpening,
  billund,
  inNetwork,
  roskilde,
  value,
} from '#test/builders/cluster-network.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { anId } from '#test/builders/ids.ts';
import { closeOpening, pauseOpening, reopenOpening } from './move-opening.ts';
import { listOpenOpenings } from './list-open-openings.ts';
import { listOpenings } from './list-openings.ts';
import { registerOpening } from './register-opening.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** Openings registered one a day, in the order given: title and whom they are offered to. */
async function openingsOffered(offers: readonly (readonly [title: string, offeredTo: string])[]) {
  const network = await aNetwork(table);
  const company = await aJoinedCompany(network, { municipalities: [roskilde, billund] });
  const ids = new Map<string, OpeningId>();
  for (const [place, [title, offeredTo]] of offers.entries()) {
    const now = instant(`2026-11-${10 + place}T09:00:00Z`);
    const call = inNetwork(network, 'register-opening', company.contact, { now });
    const facts = anOpening({ title, offeredTo, buddyId: company.buddyId });
    ids.set(title, value(await registerOpening(call, network, company.companyId, facts)).openingId);
  }
  const meant = (title: string, version = 1) => ({
    companyId: company.companyId,
    openingId: ids.get(title) ?? anId('opening'),
    version,
  });
  return { network, ...company, meant, call: inNetwork(network, 'list-open-openings', aJobBroker(network)) };
}

const titles = (page: { items: readonly { title: string }[] }) => page.items.map((opening) => opening.title);

describe('list a company’s openings', () => {
  test('in every state, the latest first, page by page, with free places', async () => {
    const { network, companyId, contact, meant } = await openingsOffered([
      ['first', roskilde],
      ['second', billund],
      ['third', 'partnership'],
    ]);
    value(await closeOpening(inNetwork(network, 'close-opening', contact), network, meant('second')));
    const one = value(await listOpenings(network, companyId, { limit: 2 }));
    expect(one.items.map(({ title, state, placesFree }) => [title, state, placesFree])).toEqual([
      ['third', 'open', 2],
      ['second', 'closed', 2],
    ]);
    const two = value(await listOpenings(network, companyId, { limit: 2, cursor: one.cursor ?? '' }));
    expect(titles(two)).toEqual(['first']);
    expect(two.items[0]).toMatchObject({ postalCode: '4000', town: 'Roskilde' });
    expect(two.cursor).toBeNull();
  });

  test('a company that is not there, and a cursor of another’s list', async () => {
    const { network, companyId } = await openingsOffered([
      ['first', roskilde],
      ['second', roskilde],
    ]);
    const other = await aJoinedCompany(network);
    const { cursor } = value(await listOpenings(network, companyId, { limit: 1 }));
    expect(await listOpenings(network, aCvr(), {})).toMatchObject({ refusal: { code: 'company-not-found' } });
    expect(await listOpenings(network, other.companyId, { cursor: cursor ?? '' })).toMatchObject({
      refusal: { code: 'cursor-not-valid' },
    });
  });
});

describe('list what is open to a municipality', () => {
  test('what is offered to it alone, then what is offered to all; not what is offered to a neighbour', async () => {
    const { network, call } = await openingsOffered([
      ['all 1', 'partnership'],
      ['own 1', roskilde],
      ['neighbour', billund],
      ['own 2', roskilde],
      ['all 2', 'partnership'],
    ]);
    expect(titles(value(await listOpenOpenings(call, network, {})))).toEqual(['own 2', 'own 1', 'all 2', 'all 1']);
    const there = await listOpenOpenings(call, network, { municipality: billund });
    expect(titles(value(there))).toEqual(['neighbour', 'all 2', 'all 1']);
  });

  test.each([1, 2, 3, 4, 5])('pages of %i show each once, across both lists', async (limit) => {
    const { network, call } = await openingsOffered([
      ['all 1', 'partnership'],
      ['own 1', roskilde],
      ['own 2', roskilde],
      ['all 2', 'partnership'],
    ]);
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = value(await listOpenOpenings(call, network, { limit, ...(cursor && { cursor }) }));
      expect(page.items.length).toBeLessThanOrEqual(limit);
      seen.push(...titles(page));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toEqual(['own 2', 'own 1', 'all 2', 'all 1']);
  });

  test('a paused or closed one is not open; reopened it is again', async () => {
    const { network, contact, meant, call } = await openingsOffered([
      ['paused', roskilde],
      ['closed', roskilde],
    ]);
    value(await pauseOpening(inNetwork(network, 'pause-opening', contact), network, meant('paused')));
    value(await closeOpening(inNetwork(network, 'close-opening', contact), network, meant('closed')));
    expect(titles(value(await listOpenOpenings(call, network, {})))).toEqual([]);
    value(await reopenOpening(inNetwork(network, 'reopen-opening', contact), network, meant('paused', 2)));
    expect(titles(value(await listOpenOpenings(call, network, {})))).toEqual(['paused']);
  });

  test('a cursor of another municipality’s list is refused', async () => {
    const { network, call } = await openingsOffered([
      ['all 1', 'partnership'],
      ['all 2', 'partnership'],
    ]);
    const { cursor } = value(await listOpenOpenings(call, network, { limit: 1 }));
    const elsewhere = { municipality: billund, cursor: cursor ?? '' };
    expect(await listOpenOpenings(call, network, elsewhere)).toMatchObject({ refusal: { code: 'cursor-not-valid' } });
  });
});
