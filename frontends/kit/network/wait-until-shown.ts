import { revalidate } from '@solidjs/router';
import { statesText } from '../parts/states.text.ts';
import { tellDone } from '../parts/toast.tsx';
import { looksUntil } from './looks-until.ts';

/**
 * Follows a change to where another service shows it. `shown` looks whether it shows the version the change was given;
 * once it does, the queries under `keys` are read again. Where it takes too long the reader is told so, as it is.
 */
export function waitUntilShown(shown: () => Promise<boolean>, keys: string[]): void {
  void revalidate(keys);
  void looksUntil(shown).then((isShown) => {
    if (isShown) void revalidate(keys);
    else tellDone(statesText().notShownYet);
  });
}
