import type { JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';

/** The one filled thing on a phone: whom to call, and until when that person answers. Stays under the thumb. */
export function CallBar(props: {
  readonly number: string;
  readonly title: string;
  readonly text: string;
}): JSX.Element {
  return (
    <div class="ff-callbar">
      <a class="ff-call" href={`tel:${props.number}`}>
        <Icon name="ff-phone" />
        <b>{props.title}</b>
        <span>{props.text}</span>
      </a>
    </div>
  );
}
