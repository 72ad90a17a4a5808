import { gunzipSync, gzipSync } from 'node:zlib';
import { openForProposals, type Opening } from '#services/matching/domain/opening.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import type { Table } from '#shared/runtime/table.ts';
import {
  changeItem,
  changesPerPartition,
  changeSort,
  headItem,
  partitionOfChange,
  type OpeningChange,
} from './shared-items.ts';

/** Every open opening of a partnership, up to a numbered change. Never altered once given out. */
export type OpeningsUpTo = { readonly upTo: number; readonly openings: ReadonlyMap<string, Opening> };

export type OpeningsInMemory = {
  /** The open openings as of now. Warm and unchanged: one read of the head, half a read unit. */
  readonly read: (shared: Table) => Promise<OpeningsUpTo>;
  /** Keeps what is known as a file, so that the next cold start reads a short tail. Gives how far it reaches. */
  readonly keepSnapshot: (shared: Table) => Promise<OpeningsUpTo>;
};

const mostPartnerships = 50;
const nothingYet: OpeningsUpTo = { upTo: 0, openings: new Map() };

/** What a warm function knows of each partnership's openings. */
export type RememberedOpenings = Map<Scope, OpeningsUpTo>;

/**
 * Openings in the memory of a warm function: the snapshot file, once, then only what has changed since. The head is
 * read each time with the caller's own credentials, so that nobody is given what is remembered for somebody else.
 */
export function openingsInMemory(files: Files, remembered: RememberedOpenings = new Map()): OpeningsInMemory {
  const read = async (shared: Table): Promise<OpeningsUpTo> => {
    const head = await shared.get(headItem);
    const before = remembered.get(shared.scope) ?? nothingYet;
    if (!head || head.version <= before.upTo) return before;
    const base = head.snapshotUpTo > before.upTo ? await loadSnapshot(files, shared.scope, head.snapshotUpTo) : before;
    const now = withChanges(base, await changesAfter(shared, base.upTo, head.version));
    remembered.set(shared.scope, now);
    if (remembered.size > mostPartnerships) remembered.delete(remembered.keys().next().value as Scope);
    return now;
  };
  return {
    read,
    keepSnapshot: async (shared) => {
      const now = await read(shared);
      const content = gzipSync(JSON.stringify([...now.openings.values()]));
      await files.store(shared.scope, fileName(now.upTo), content, 'application/gzip');
      return now;
    },
  };
}

/** The openings after some more changes; stops at a gap, which a read that lags behind can show. */
export function withChanges(base: OpeningsUpTo, changes: readonly OpeningChange[]): OpeningsUpTo {
  const openings = new Map(base.openings);
  let upTo = base.upTo;
  for (const { change, opening } of changes) {
    if (change !== upTo + 1) break;
    const open = openForProposals(opening);
    if (open) openings.set(open.openingId, open);
    else openings.delete(opening.openingId);
    upTo = change;
  }
  return { upTo, openings };
}

async function changesAfter(shared: Table, upTo: number, head: number): Promise<OpeningChange[]> {
  const partitions = [];
  for (let first = upTo + 1; first <= head; first = (Math.floor(first / changesPerPartition) + 1) * changesPerPartition)
    partitions.push(partitionOfChange(first));
  const pages = await Promise.all(
    partitions.map((partition) =>
      shared.list({
        kind: changeItem,
        of: [partition],
        from: changeSort(upTo + 1),
        limit: changesPerPartition,
      }),
    ),
  );
  return pages.flatMap((page) => page.items);
}

async function loadSnapshot(files: Files, scope: Scope, upTo: number): Promise<OpeningsUpTo> {
  const content = await files.load(scope, fileName(upTo));
  const openings = JSON.parse(gunzipSync(content).toString('utf8')) as Opening[];
  return { upTo, openings: new Map(openings.map((opening) => [opening.openingId, opening])) };
}

function fileName(upTo: number): string {
  return `openings/${upTo}.json.gz`;
}
