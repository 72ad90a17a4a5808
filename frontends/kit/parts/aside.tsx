import { createUniqueId, Show, type JSX, type ParentProps } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-names.ts';

/** A small sheet beside the work, about one thing; one that only leads elsewhere is left out of a printed page. */
export function AsideSheet(
  props: ParentProps<{
    readonly title: string;
    readonly icon?: IconName;
    readonly level?: 2 | 3;
    readonly screenOnly?: boolean;
  }>,
): JSX.Element {
  const titleId = createUniqueId();
  const title = (): JSX.Element => (
    <>
      <Show when={props.icon}>{(name) => <Icon name={name()} class="ff-icon-warm" />}</Show>
      {props.title}
    </>
  );
  return (
    <section
      class="ff-sheet ff-aside"
      classList={{ 'ff-screen-only': props.screenOnly === true }}
      aria-labelledby={titleId}
    >
      <Show when={props.level === 3} fallback={<h2 id={titleId}>{title()}</h2>}>
        <h3 id={titleId}>{title()}</h3>
      </Show>
      {props.children}
    </section>
  );
}
