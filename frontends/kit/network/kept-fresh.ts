import { createComputed, createSignal, onCleanup, untrack } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';

/** A view that follows what happens, and whether the last attempt to ask again got no answer. */
export interface KeptFresh<View> {
  readonly view: () => View | undefined;
  readonly lagging: () => boolean;
}

/**
 * Shows a view and asks for it again every `everyMs` while the page is in sight. Only what changed is drawn again, so
 * focus and scrolling stay where they are; when no answer comes, the last one stays.
 */
export function keptFresh<View extends object>(
  first: () => View | undefined,
  again: () => Promise<View>,
  everyMs: number,
): KeptFresh<View> {
  const [kept, setKept] = createStore<{ view?: View }>({});
  const [lagging, setLagging] = createSignal(false);
  let asking = false;
  // A copy, because reconciling writes into the object it keeps, and the first one belongs to the router's memory.
  const keep = (view: View): void => setKept('view', reconcile(structuredClone(view) as never));

  createComputed(() => {
    const view = first();
    if (view) keep(view);
  });
  const ask = async (): Promise<void> => {
    if (asking || document.visibilityState !== 'visible') return;
    asking = true;
    const startedWith = untrack(first);
    try {
      const view = await again();
      if (untrack(first) === startedWith) keep(view);
      setLagging(false);
    } catch {
      setLagging(true);
    } finally {
      asking = false;
    }
  };
  const askNow = (): void => void ask();
  const timer = setInterval(askNow, everyMs);
  document.addEventListener('visibilitychange', askNow);
  onCleanup(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', askNow);
  });
  return { view: () => kept.view, lagging };
}
