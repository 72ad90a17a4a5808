import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import type { Notice } from '#shared/shapes/placement.ts';
import { placementText } from './placement.text.ts';

/** What the rules say besides, each with where it stands, so that a caseworker can look it up and decide. */
export function RuleNotices(props: { readonly notices: readonly Notice[] }): JSX.Element {
  return (
    <Show when={props.notices.length > 0}>
      <section class="ff-notice ff-notice--in" aria-label={placementText().noticeTitle}>
        <Icon name="info" />
        <div>
          <For each={props.notices}>
            {(notice) => (
              <>
                <p>{notice.text}</p>
                <p class="ff-muted">{placementText().rule(notice.source.title, notice.source.reference)}</p>
              </>
            )}
          </For>
        </div>
      </section>
    </Show>
  );
}
