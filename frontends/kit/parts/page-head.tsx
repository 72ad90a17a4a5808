import { A } from '@solidjs/router';
import { Show, type JSX, type ParentProps } from 'solid-js';

/** The page's answer as its heading, and its one filled action: beside it on a desk, under the thumb on a phone. */
export function PageHead(
  props: ParentProps<{ readonly action?: { readonly href: string; readonly label: string } }>,
): JSX.Element {
  return (
    <div class="ff-company-head">
      <h1>{props.children}</h1>
      <Show when={props.action}>
        {(action) => (
          <div class="ff-thumb">
            <A class="button button-primary" href={action().href}>
              {action().label}
            </A>
          </div>
        )}
      </Show>
    </div>
  );
}
