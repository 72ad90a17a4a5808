import { For, Show, type JSX } from 'solid-js';
import type { ReasonView } from '#shared/shapes/match.ts';
import { matchText } from './match.text.ts';

/** What nobody has said, folded: it is no reason against a place. */
export function NotKnown(props: { readonly reasons: readonly ReasonView[] }): JSX.Element {
  const t = matchText;
  return (
    <Show when={props.reasons.length > 0}>
      <details class="ff-fold">
        <summary>
          {t().notKnown} ({props.reasons.length})
        </summary>
        <ul>
          <For each={props.reasons}>{({ text }) => <li>{text}</li>}</For>
        </ul>
        <p class="ff-muted">{t().notKnownText}</p>
      </details>
    </Show>
  );
}
