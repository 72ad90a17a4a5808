import { A, useLocation } from '@solidjs/router';
import { createEffect, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { Count } from './count.tsx';

/** One tab: a link to a page of its own. */
export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly isHere: (pathname: string) => boolean;
}

/** Tabs are links, so that each can be opened, remembered and sent. On a phone the one that is open is moved into sight. */
export function Tabs(props: { readonly label: string; readonly tabs: readonly Tab[] }): JSX.Element {
  const location = useLocation();
  let list!: HTMLUListElement;
  createEffect(() => {
    if (location.pathname) moveIntoSight(list);
  });
  // Made before it is on the page, it has no width yet.
  onMount(() => {
    const seen = new ResizeObserver(() => moveIntoSight(list));
    seen.observe(list);
    onCleanup(() => seen.disconnect());
  });
  return (
    <div class="tab-container">
      <nav aria-label={props.label}>
        <ul class="tab-list" ref={list}>
          <For each={props.tabs}>
            {(tab) => (
              <li>
                <A
                  class="tab-button"
                  href={tab.href}
                  end
                  aria-current={tab.isHere(location.pathname) ? 'page' : undefined}
                >
                  <span>{tab.label}</span>
                  <Show when={tab.count}>{(count) => <Count of={count()} />}</Show>
                </A>
              </li>
            )}
          </For>
        </ul>
      </nav>
    </div>
  );
}

/** Along the row only: the page itself stays where it is. */
function moveIntoSight(list: HTMLUListElement): void {
  const here = list.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!here) return;
  const row = list.getBoundingClientRect();
  list.scrollLeft += here.left - row.left - (row.width - here.width) / 2;
}
