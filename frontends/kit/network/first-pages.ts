import type { ListPage } from './pages-of.ts';

/**
 * The first pages of a list as one, so that filters and sorting reach all of a list of usual length. Reads on until the
 * list ends or there are `atLeast` items; the cursor leads to what was not read.
 */
export async function firstPages<Item>(
  read: (cursor?: string) => Promise<ListPage<Item>>,
  atLeast: number,
): Promise<ListPage<Item>> {
  let page = await read();
  let items = page.items;
  while (page.cursor && items.length < atLeast) {
    page = await read(page.cursor);
    items = [...items, ...page.items];
  }
  return { items, cursor: page.cursor };
}
