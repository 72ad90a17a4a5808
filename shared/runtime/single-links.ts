import { refuse, type Result } from '#shared/kernel/result.ts';
import { endedLink, linkOpens, linkTable, type LinkRefusal, type SingleLink } from '#shared/kernel/single-link.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from './call.ts';
import { conditionFailed } from './conditions.ts';
import type { ItemKind } from './item.ts';
import { countAttempt, type LinkPlace } from './link-attempts.ts';
import { fingerprint } from './secret-word.ts';
import type { Table } from './table.ts';
import { insert, replace, type Write } from './write.ts';

/** Keeps a link that was made; made again by what is told twice, it stays as it is, also where it was used up. */
export async function keepLink<Link extends SingleLink>(table: Table, kind: ItemKind<Link>, link: Link): Promise<void> {
  try {
    await table.transact([insert(kind, link)]);
  } catch (fault) {
    if (!conditionFailed(fault)) throw fault;
  }
}

export type OpeningRefusal = LinkRefusal | 'too-many-attempts';

/** How a scope keeps its links, and what they may be opened for. */
export type LinkKind<Link extends SingleLink> = {
  readonly kind: ItemKind<Link>;
  readonly purposes: readonly Link['purpose'][];
  /** Whether anybody was ever sent a link here: where not, there is nothing to guess. All are counted where absent. */
  readonly anyIssued?: (table: Pick<Table, 'list'>) => Promise<boolean>;
};

/**
 * The link that a word opens, where it is for one of these purposes, still works and was not tried too often. Refusals:
 * link-not-known (also for a guess), link-expired, link-used-up, too-many-attempts.
 */
export async function openSingleLink<Link extends SingleLink>(
  call: Pick<Call, 'now' | 'askedFrom'>,
  place: LinkPlace,
  word: string,
  { kind, purposes, anyIssued }: LinkKind<Link>,
): Promise<Result<Link, OpeningRefusal>> {
  const link = await place.table.fresh(kind, fingerprint(word));
  // Nothing is counted where nobody holds a link, and no key is drawn for the scope.
  if (!link && anyIssued && !(await anyIssued(place.table))) return refuse('link-not-known');
  const counted = await countAttempt(call, place, link?.digest);
  return counted.ok ? linkOpens(link, purposes, call.now) : counted;
}

/** The write that ends a link: joins the transaction of what used it up. */
export function endSingleLink<Link extends SingleLink>(kind: ItemKind<Link>, link: Link): Write {
  // Only the fields every link has are changed; the rest goes along as it was read.
  const plain = kind as unknown as ItemKind<SingleLink>;
  const before: SingleLink = link;
  return replace(plain, before, endedLink(before), priorStates(linkTable, 'end-link'));
}

/** Ends links, each by itself: another may have ended one meanwhile. */
export async function endLinks<Link extends SingleLink>(
  table: Table,
  kind: ItemKind<Link>,
  links: readonly Link[],
): Promise<void> {
  for (const link of links) {
    try {
      await table.transact([endSingleLink(kind, link)]);
    } catch (fault) {
      if (!conditionFailed(fault)) throw fault;
    }
  }
}
