import type { ClusterNetworkRefusal } from '#services/cluster-network/refusals.ts';
import type { Opening } from '#services/cluster-network/domain/opening.ts';
import { openingItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readOn, type Page, type PageOf } from '#shared/runtime/paged-list.ts';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import { openingLine } from '#services/cluster-network/domain/opening-views.ts';
import { ownMunicipality } from '#services/cluster-network/domain/own-municipality.ts';

const pageSize = 20;

/** Where a list of several lists goes on: which of them, and after what. */
type Place = { readonly list: number; readonly after?: Record<string, unknown> };

/**
 * What is open to a municipality's people: first what is offered to it alone, then what is offered to the whole
 * partnership, the latest first in each. Refusal: cursor-not-valid.
 */
export async function listOpenOpenings(
  call: Call,
  network: ClusterNetworkStore,
  ask: Page & { readonly municipality?: string },
): Promise<Result<PageOf<OpeningLine>, ClusterNetworkRefusal>> {
  const municipality = ask.municipality ?? ownMunicipality(call.caller);
  const offers = [...(municipality ? [municipality] : []), 'partnership'];
  const list = { name: `offered-to/${offers.join('/')}`, pageSize };
  const page = await readOn(network.keys, list, ask, (limit, after: Place | undefined) =>
    pageOfSeveral(network, offers, after ?? { list: 0 }, limit),
  );
  return page.ok ? ok({ ...page.value, items: page.value.items.map(openingLine) }) : page;
}

async function pageOfSeveral(
  { table }: ClusterNetworkStore,
  offers: readonly string[],
  from: Place,
  limit: number,
): Promise<{ items: Opening[]; last?: Place }> {
  const items: Opening[] = [];
  let place: Place = from;
  while (place.list < offers.length && items.length < limit) {
    const page = await table.list({
      kind: openingItem,
      index: 'offered-to',
      of: [offers[place.list] as string],
      descending: true,
      limit: limit - items.length,
      ...(place.after && { after: place.after }),
    });
    items.push(...page.items);
    place = page.last ? { list: place.list, after: page.last } : { list: place.list + 1 };
  }
  return place.list < offers.length ? { items, last: place } : { items };
}
