import { A } from '@solidjs/router';
import type { JSX, ParentProps } from 'solid-js';

/** The page's one filled call to action; on a phone it stays under the thumb. */
export function OneAction(props: ParentProps<{ readonly href: string }>): JSX.Element {
  return (
    <div class="ff-thumb">
      <A class="button button-primary" href={props.href}>
        {props.children}
      </A>
    </div>
  );
}
