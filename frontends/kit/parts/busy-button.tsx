import { Show, type JSX, type ParentProps } from 'solid-js';
import { statesText } from './states.text.ts';

/** A button that says when it works and then takes no second press. It keeps focus, so it is never `disabled`. */
export function BusyButton(
  props: ParentProps<{
    readonly kind: 'primary' | 'secondary';
    readonly busy: boolean;
    readonly type?: 'button' | 'submit';
    readonly wide?: boolean;
    readonly onClick?: () => void;
  }>,
): JSX.Element {
  const press = (event: MouseEvent): void => {
    if (props.busy) event.preventDefault();
    else props.onClick?.();
  };
  return (
    <button
      type={props.type ?? 'button'}
      class={`button button-${props.kind}`}
      classList={{ 'ff-busy': props.busy, 'ff-wide': props.wide === true }}
      aria-disabled={props.busy}
      onClick={press}
    >
      <Show when={props.busy}>
        <i aria-hidden="true" />
        <span class="sr-only">{statesText().working}: </span>
      </Show>
      {props.children}
    </button>
  );
}
