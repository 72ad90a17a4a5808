import type { Opening } from '#services/cluster-network/domain/opening.ts';
import { openingItem, type ClusterNetworkStore } from '#services/cluster-network/store/cluster-network-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
import type { OpeningLine } from '#shared/shapes/opening.ts';
import { openingLine } from './opening-views.ts';
import { ownMunicipality } from './own-municipality.ts';

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
  ask: { readonly municipality?: string; readonly cursor?: string; readonly limit?: number },
): Promise<Result<{ items: OpeningLine[]; cursor: string | null }>> {
  const municipality = ask.municipality ?? ownMunicipality(call.caller);
  const offers = [...(municipality ? [municipality] : []), 'partnership'];
  const { cursorKey } = await network.keys();
  const name = `offered-to/${offers.join('/')}`;
  const cursor = openCursor(cursorKey, name, ask.cursor);
  if (!cursor.ok) return cursor;
  const from = (cursor.value as Place | undefined) ?? { list: 0 };
  const { openings, next } = await pageOfSeveral(network, offers, from, ask.limit ?? pageSize);
  return ok({ items: openings.map(openingLine), cursor: sealCursor(cursorKey, name, next) });
}

async function pageOfSeveral(
  { table }: ClusterNetworkStore,
  offers: readonly string[],
  from: Place,
  limit: number,
): Promise<{ openings: Opening[]; next?: Place }> {
  const openings: Opening[] = [];
  let place: Place = from;
  while (place.list < offers.length && openings.length < limit) {
    const page = await table.list({
      kind: openingItem,
      index: 'offered-to',
      of: [offers[place.list] as string],
      descending: true,
      limit: limit - openings.length,
      ...(place.after && { after: place.after }),
    });
    openings.push(...page.items);
    place = page.last ? { list: place.list, after: page.last } : { list: place.list + 1 };
  }
  return place.list < offers.length ? { openings, next: place } : { openings };
}
