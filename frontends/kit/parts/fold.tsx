import { Show, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Icon } from '#kit/icons/icon.tsx';

/** A part of a long page, folded to its title and one line that says how it stands; what is inside is there when opened. */
export function Fold(props: {
  readonly title: string;
  /** How it stands, in a line. */
  readonly says?: JSX.Element;
  readonly open?: boolean;
  /** Where it stands among the headings of its page. */
  readonly level?: 'h2' | 'h3';
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <details class="ff-part" classList={{ 'ff-ruled': props.level !== 'h2' }} open={props.open}>
      <summary>
        <span>
          <Dynamic component={props.level ?? 'h3'} class="ff-h-small">
            {props.title}
          </Dynamic>
          <Show when={props.says}>
            <span class="ff-muted">{props.says}</span>
          </Show>
        </span>
        <Icon name="chevron-down" />
      </summary>
      <div class="ff-part__body">{props.children}</div>
    </details>
  );
}
