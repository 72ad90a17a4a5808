import { Show, type JSX } from 'solid-js';
import { linkText } from './link.text.ts';

/** That an answer came by a link: nobody knows for sure who sat there. */
export function ByLink(props: { readonly of: { readonly byLink?: boolean | undefined } }): JSX.Element {
  return (
    <Show when={props.of.byLink}>
      <p class="ff-muted mb-0">{linkText().byLink}</p>
    </Show>
  );
}
