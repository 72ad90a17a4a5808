import type { JSX } from 'solid-js';
import type { IconName } from './icon-names.ts';

/** One icon of the page's sprite. Decoration only: the word stands beside it. */
export function Icon(props: { readonly name: IconName; readonly class?: string }): JSX.Element {
  return (
    <svg class={`icon-svg ${props.class ?? ''}`} aria-hidden="true">
      <use href={props.name.startsWith('ff-') ? `#${props.name}` : `#i-${props.name}`} />
    </svg>
  );
}

/** The mark: three rising steps cut from one rounded square. */
export function Mark(): JSX.Element {
  return (
    <svg class="ff-mark" aria-hidden="true">
      <use href="#ff-mark" />
    </svg>
  );
}
