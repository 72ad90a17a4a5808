import { gunzipSync, gzipSync } from 'node:zlib';
import type { Scope } from '#shared/kernel/scope.ts';
import type { Item } from './item.ts';
import {
  changesPerPartition,
  changeSort,
  partitionOfChange,
  type NumberedChange,
  type NumberedKind,
} from './numbered-changes.ts';
import type { Files } from './ports/files.ts';
import type { Table } from './table.ts';

/** Every value of a partnership that is given out, by id, up to a numbered change. Never altered once given out. */
export type ValuesUpTo<Shown> = { readonly upTo: number; readonly values: ReadonlyMap<string, Shown> };

export type ValuesInMemory<Shown> = {
  /** The values as of now. Warm and unchanged: one read of the head, half a read unit. */
  readonly read: (shared: Table) => Promise<ValuesUpTo<Shown>>;
  /** Keeps what is known as a file, so that the next cold start reads a short tail. Gives how far it reaches. */
  readonly keepSnapshot: (shared: Table) => Promise<ValuesUpTo<Shown>>;
};

const mostPartnerships = 50;

/** What a warm function knows of each partnership's values. */
export type RememberedValues<Shown> = Map<Scope, ValuesUpTo<Shown>>;

/**
 * Values in the memory of a warm function: the snapshot file, once, then only what has changed since. The head is read
 * each time with the caller's own credentials, so that nobody is given what is remembered for somebody else.
 */
export function valuesInMemory<Known extends Item, Shown extends Item>(
  kind: NumberedKind<Known, Shown>,
  files: () => Files,
  remembered: RememberedValues<Shown> = new Map(),
): ValuesInMemory<Shown> {
  const fileName = (upTo: number): string => `${kind.files}/${upTo}.json.gz`;
  const loadSnapshot = async (scope: Scope, upTo: number): Promise<ValuesUpTo<Shown>> => {
    const content = await files().load(scope, fileName(upTo));
    const values = JSON.parse(gunzipSync(content).toString('utf8')) as Shown[];
    return { upTo, values: new Map(values.map((value) => [kind.idOf(value), value])) };
  };
  const read = async (shared: Table): Promise<ValuesUpTo<Shown>> => {
    const head = await shared.get(kind.head);
    const before = remembered.get(shared.scope) ?? { upTo: 0, values: new Map<string, Shown>() };
    if (!head || head.version <= before.upTo) return before;
    const base = head.snapshotUpTo > before.upTo ? await loadSnapshot(shared.scope, head.snapshotUpTo) : before;
    const now = withChanges(kind, base, await changesAfter(kind, shared, base.upTo, head.version));
    remembered.set(shared.scope, now);
    if (remembered.size > mostPartnerships) remembered.delete(remembered.keys().next().value as Scope);
    return now;
  };
  return {
    read,
    keepSnapshot: async (shared) => {
      const now = await read(shared);
      const content = gzipSync(JSON.stringify([...now.values.values()]));
      await files().store(shared.scope, fileName(now.upTo), content, 'application/gzip');
      return now;
    },
  };
}

/** The values after some more changes; stops at a gap, which a read that lags behind can show. */
export function withChanges<Known extends Item, Shown extends Item>(
  { idOf, shown }: Pick<NumberedKind<Known, Shown>, 'idOf' | 'shown'>,
  base: ValuesUpTo<Shown>,
  changes: readonly NumberedChange<Known>[],
): ValuesUpTo<Shown> {
  const values = new Map(base.values);
  let upTo = base.upTo;
  for (const { change, value } of changes) {
    if (change !== upTo + 1) break;
    const id = idOf(value);
    const now = shown(value);
    if (now) values.set(id, now);
    else values.delete(id);
    upTo = change;
  }
  return { upTo, values };
}

async function changesAfter<Known extends Item, Shown extends Item>(
  kind: NumberedKind<Known, Shown>,
  shared: Table,
  upTo: number,
  head: number,
): Promise<NumberedChange<Known>[]> {
  const partitions = [];
  for (let first = upTo + 1; first <= head; first = (Math.floor(first / changesPerPartition) + 1) * changesPerPartition)
    partitions.push(partitionOfChange(first));
  const pages = await Promise.all(
    partitions.map((partition) =>
      shared.list({
        kind: kind.change,
        of: [partition],
        from: changeSort(upTo + 1),
        limit: changesPerPartition,
      }),
    ),
  );
  return pages.flatMap((page) => page.items);
}
