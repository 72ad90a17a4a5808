import { defineItem, type Item, type ItemKind } from './item.ts';

/**
 * What many read often and few change, shared by a partnership: every value whole in memory, from a snapshot file and a
 * tail of changes that are numbered without gaps (`values-in-memory.ts`, `record-change.ts`).
 */

/** How far the changes have come (`version` is the number of the last), and what the newest snapshot covers. */
export type ChangesHead = { readonly version: number; readonly snapshotUpTo: number; readonly snapshotHolds: number };

/** One change: the whole value after it. Numbered without gaps, a hundred to a partition. */
export type NumberedChange<Known> = { readonly change: number; readonly value: Known };

/** One kind of value that is kept so: as it was last heard of (`Known`), and as it is given out (`Shown`). */
export type NumberedKind<Known extends Item, Shown extends Item> = {
  readonly known: ItemKind<Known>;
  readonly head: ItemKind<ChangesHead>;
  readonly change: ItemKind<NumberedChange<Known>>;
  /** The folder of the snapshot files. */
  readonly files: string;
  readonly idOf: (value: Known | Shown) => string;
  /** What is given out; nothing of what is not to be found. */
  readonly shown: (known: Known) => Shown | undefined;
};

export const changesPerPartition = 100;

/** Declares a kind of value that is kept in numbered changes, beside the item that holds each by its id. */
export function defineNumbered<Known extends Item, Shown extends Item>(spec: {
  readonly known: ItemKind<Known>;
  /** Names of the rows: `opening` gives `opening-change` and, in the plural, `openings-head`. */
  readonly one: string;
  readonly many: string;
  readonly idOf: (value: Known | Shown) => string;
  readonly shown: (known: Known) => Shown | undefined;
  /** How a change was stored before it held its value under `value`. */
  readonly storedBefore?: string;
}): NumberedKind<Known, Shown> {
  const { known, one, many, idOf, shown, storedBefore } = spec;
  return {
    known,
    idOf,
    shown,
    files: many,
    head: defineItem<ChangesHead>({ name: `${many}-head`, partition: () => [] }),
    change: defineItem<NumberedChange<Known>>({
      name: `${one}-change`,
      partition: (row) => [partitionOfChange(row.change)],
      sort: (row) => [changeSort(row.change)],
      ...(storedBefore && {
        schema: 2,
        upcast: ({ [storedBefore]: value, ...rest }) => ({ ...rest, value }),
      }),
    }),
  };
}

export function partitionOfChange(change: number): string {
  return String(Math.floor(change / changesPerPartition));
}

export function changeSort(change: number): string {
  return String(change).padStart(12, '0');
}
