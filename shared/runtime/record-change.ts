import { conditionFailed } from './conditions.ts';
import type { Item } from './item.ts';
import type { ChangesHead, NumberedKind } from './numbered-changes.ts';
import type { Table } from './table.ts';
import type { ValuesInMemory } from './values-in-memory.ts';
import { put, update, type Write } from './write.ts';

/** A new snapshot is due when its tail is this long, or a twentieth of all values, whichever is more. */
const shortestFullTail = 100;
const tailShareOfValues = 20;

/**
 * Saves what became of a value as the partnership's next numbered change, with what goes along, in one transaction.
 * `after` is told what is known and gives the same object where there is nothing new. Two at once: the second throws,
 * and its event is told again.
 */
export async function recordChange<Known extends Item, Shown extends Item>(
  kind: NumberedKind<Known, Shown>,
  shared: Table,
  memory: ValuesInMemory<Shown>,
  id: string,
  after: (known: Known | undefined) => Promise<Known | undefined>,
  along: (value: Known) => readonly Write[] = () => [],
): Promise<void> {
  const [head, known] = await Promise.all([shared.fresh(kind.head), shared.fresh(kind.known, id)]);
  const value = await after(known);
  if (!value || value === known) return;
  const change = (head?.version ?? 0) + 1;
  await shared.transact([
    advanceHead(kind, head),
    put(kind.known, value),
    put(kind.change, { change, value }),
    ...along(value),
  ]);
  if (snapshotIsDue(head, change)) await keepSnapshot(kind, shared, memory);
}

function advanceHead<Known extends Item, Shown extends Item>(
  { head: kind }: NumberedKind<Known, Shown>,
  head: ChangesHead | undefined,
): Write {
  const names = {
    '#version': 'version',
    '#upTo': 'snapshotUpTo',
    '#holds': 'snapshotHolds',
    '#kind': 'itemKind',
    '#schema': 'itemSchema',
  };
  return update(kind, [], {
    set: 'SET #version = :next, #upTo = if_not_exists(#upTo, :none), #holds = if_not_exists(#holds, :none), #kind = :kind, #schema = :schema',
    onlyIf: head ? '#version = :seen' : 'attribute_not_exists(#version)',
    names,
    values: {
      ':next': (head?.version ?? 0) + 1,
      ':none': 0,
      ':kind': kind.name,
      ':schema': kind.schema,
      ...(head && { ':seen': head.version }),
    },
  });
}

function snapshotIsDue(head: ChangesHead | undefined, change: number): boolean {
  const tail = change - (head?.snapshotUpTo ?? 0);
  return tail >= Math.max(shortestFullTail, (head?.snapshotHolds ?? 0) / tailShareOfValues);
}

async function keepSnapshot<Known extends Item, Shown extends Item>(
  kind: NumberedKind<Known, Shown>,
  shared: Table,
  memory: ValuesInMemory<Shown>,
): Promise<void> {
  const kept = await memory.keepSnapshot(shared);
  try {
    await shared.transact([
      update(kind.head, [], {
        set: 'SET #upTo = :upTo, #holds = :holds',
        onlyIf: '#upTo < :upTo',
        names: { '#upTo': 'snapshotUpTo', '#holds': 'snapshotHolds' },
        values: { ':upTo': kept.upTo, ':holds': kept.values.size },
      }),
    ]);
  } catch (fault) {
    if (!conditionFailed(fault)) throw fault;
  }
}
