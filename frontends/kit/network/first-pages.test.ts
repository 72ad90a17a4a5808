import { expect, it } from 'vitest';
import { firstPages } from './first-pages.ts';

const pages: Readonly<Record<string, { items: number[]; cursor: string | null }>> = {
  first: { items: [1, 2], cursor: 'second' },
  second: { items: [3], cursor: 'third' },
  third: { items: [4, 5], cursor: null },
};
const read = async (cursor = 'first') => pages[cursor] ?? { items: [], cursor: null };

it('reads on until there are enough, and leads to the rest', async () => {
  expect(await firstPages(read, 3)).toEqual({ items: [1, 2, 3], cursor: 'third' });
});

it('reads a short list to its end', async () => {
  expect(await firstPages(read, 100)).toEqual({ items: [1, 2, 3, 4, 5], cursor: null });
});
