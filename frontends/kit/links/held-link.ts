import { createAsync, revalidate, type AccessorWithLatest } from '@solidjs/router';

/** Where a link leads: whose it is, and the word that opens it. */
export type LinkHeld = { readonly scope: string; readonly word: string };

/** A link that is being looked at: what it opens, and how that is looked at again. */
export type OpenedLink<View> = {
  readonly held: LinkHeld;
  readonly key: string;
  readonly view: AccessorWithLatest<View | undefined>;
  readonly readAgain: () => Promise<View>;
};

/** How an app reads what a link opens. */
type ReadLink<View> = ((scope: string, word: string) => Promise<View>) & { readonly key: string };

/** The link in the address. Its word stands behind the `#`, which no server is told; it is read once, so that a lost one ends nothing. */
export function openLink<View>(scope: string, read: ReadLink<View>): OpenedLink<View> {
  const held = { scope, word: location.hash.slice(1) };
  return {
    held,
    key: read.key,
    view: createAsync(() => read(held.scope, held.word)),
    readAgain: async () => {
      await revalidate(read.key);
      return read(held.scope, held.word);
    },
  };
}
