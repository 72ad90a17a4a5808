import { useLocation } from '@solidjs/router';
import { createEffect, on, type JSX } from 'solid-js';

/** When the path changes without the browser loading a page, a reader of speech is taken to the new page's beginning. */
export function FocusOnNewPage(): JSX.Element {
  const location = useLocation();
  createEffect(
    on(
      () => location.pathname,
      () => {
        const main = document.querySelector<HTMLElement>('#main');
        main?.focus({ preventScroll: true });
        window.scrollTo(0, 0);
      },
      { defer: true },
    ),
  );
  return null;
}
