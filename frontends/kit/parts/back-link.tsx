import { A } from '@solidjs/router';
import type { JSX, ParentProps } from 'solid-js';
import { Icon } from '../icons/icon.tsx';

/** The way back to the list a page belongs to. */
export function BackLink(props: ParentProps<{ readonly href: string }>): JSX.Element {
  return (
    <A class="back-link" href={props.href}>
      <Icon name="chevron-left" />
      {props.children}
    </A>
  );
}
