import { createEffect, createSignal, on } from 'solid-js';

/** One page of a list and where the next one begins; `null` on the last. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly cursor?: string | null | undefined;
}

/** A list read page by page. */
export interface PagedList<Item> {
  readonly items: () => readonly Item[];
  readonly hasMore: () => boolean;
  readonly busy: () => boolean;
  /** What was thrown by the last "more", until it is tried again. */
  readonly failed: () => unknown;
  readonly more: () => Promise<void>;
}

/**
 * A list that grows by "Vis flere". Takes the first page (as an accessor, so that a filter starts the list over) and how
 * the next one is read from a cursor.
 */
export function pagesOf<Item>(
  first: () => ListPage<Item> | undefined,
  next: (cursor: string) => Promise<ListPage<Item>>,
): PagedList<Item> {
  const [later, setLater] = createSignal<readonly ListPage<Item>[]>([]);
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal<unknown>();
  createEffect(on(first, () => setLater([])));

  const cursor = (): string | null | undefined => (later().at(-1) ?? first())?.cursor;
  const more = async (): Promise<void> => {
    const from = cursor();
    const startedWith = first();
    if (!from || busy()) return;
    setBusy(true);
    setFailed(undefined);
    try {
      const page = await next(from);
      if (first() === startedWith) setLater([...later(), page]);
    } catch (thrown) {
      setFailed(() => thrown);
    } finally {
      setBusy(false);
    }
  };
  return {
    items: () => [...(first()?.items ?? []), ...later().flatMap((page) => page.items)],
    hasMore: () => Boolean(cursor()),
    busy,
    failed,
    more,
  };
}
