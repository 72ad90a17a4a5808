import type { KnownOpening } from '#services/matching/domain/opening.ts';
import type { OpeningId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { put, update, type Write } from '#shared/runtime/write.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import type { OpeningsInMemory } from './openings-in-memory.ts';
import { changeItem, headItem, ledgerItem, openingItem, type OpeningsHead } from './shared-items.ts';

/** A new snapshot is due when its tail is this long, or a twentieth of all openings, whichever is more. */
const shortestFullTail = 100;
const tailShareOfOpenings = 20;

/**
 * Saves what became of an opening as the partnership's next numbered change, with its ledger, in one transaction.
 * `after` is told what is known and gives the same object where there is nothing new. Two at once: the second
 * throws, and its event is told again.
 */
export async function recordOpening(
  shared: Table,
  memory: OpeningsInMemory,
  openingId: OpeningId,
  after: (known: KnownOpening | undefined) => Promise<KnownOpening | undefined>,
): Promise<void> {
  const [head, known] = await Promise.all([shared.fresh(headItem), shared.fresh(openingItem, openingId)]);
  const opening = await after(known);
  if (!opening || opening === known) return;
  const change = (head?.version ?? 0) + 1;
  await shared.transact([
    advanceHead(head),
    put(openingItem, opening),
    put(changeItem, { change, opening }),
    ...ledgerOf(opening),
  ]);
  if (snapshotIsDue(head, change)) await keepSnapshot(shared, memory);
}

function advanceHead(head: OpeningsHead | undefined): Write {
  const names = {
    '#version': 'version',
    '#upTo': 'snapshotUpTo',
    '#holds': 'snapshotHolds',
    '#kind': 'itemKind',
    '#schema': 'itemSchema',
  };
  return update(headItem, [], {
    set: 'SET #version = :next, #upTo = if_not_exists(#upTo, :none), #holds = if_not_exists(#holds, :none), #kind = :kind, #schema = :schema',
    onlyIf: head ? '#version = :seen' : 'attribute_not_exists(#version)',
    names,
    values: {
      ':next': (head?.version ?? 0) + 1,
      ':none': 0,
      ':kind': headItem.name,
      ':schema': headItem.schema,
      ...(head && { ':seen': head.version }),
    },
  });
}

function ledgerOf({ openingId, facts, state }: KnownOpening): Write[] {
  if (!facts) return [];
  return [
    update(ledgerItem, [openingId], {
      set: 'SET openingId = :id, #places = :places, #open = :open, taken = if_not_exists(taken, :none), everTaken = if_not_exists(everTaken, :none), #kind = :kind, #schema = :schema',
      names: { '#places': 'places', '#open': 'open', '#kind': 'itemKind', '#schema': 'itemSchema' },
      values: {
        ':id': openingId,
        ':places': facts.places,
        ':open': state === 'open',
        ':none': 0,
        ':kind': ledgerItem.name,
        ':schema': ledgerItem.schema,
      },
    }),
  ];
}

function snapshotIsDue(head: OpeningsHead | undefined, change: number): boolean {
  const tail = change - (head?.snapshotUpTo ?? 0);
  return tail >= Math.max(shortestFullTail, (head?.snapshotHolds ?? 0) / tailShareOfOpenings);
}

async function keepSnapshot(shared: Table, memory: OpeningsInMemory): Promise<void> {
  const kept = await memory.keepSnapshot(shared);
  try {
    await shared.transact([
      update(headItem, [], {
        set: 'SET #upTo = :upTo, #holds = :holds',
        onlyIf: '#upTo < :upTo',
        names: { '#upTo': 'snapshotUpTo', '#holds': 'snapshotHolds' },
        values: { ':upTo': kept.upTo, ':holds': kept.openings.size },
      }),
    ]);
  } catch (fault) {
    if (!conditionFailed(fault)) throw fault;
  }
}
