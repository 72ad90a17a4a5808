import { A } from '@solidjs/router';
import { Show, type JSX, type ParentProps } from 'solid-js';
import { Count } from '#kit/parts/count.tsx';

/** One subject of a person's competence uplift: its rows, or what it is for while there are none, and its one action. */
export function SubjectSection(
  props: ParentProps<{
    readonly id: string;
    readonly title: string;
    readonly count: number;
    readonly none: string;
    readonly action: { readonly href: string; readonly label: string } | undefined;
  }>,
): JSX.Element {
  return (
    <section class="ff-work" id={props.id} aria-labelledby={`${props.id}-title`}>
      <div class="ff-work__head">
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        <Show when={props.count > 0}>
          <Count of={props.count} />
        </Show>
      </div>
      <Show when={props.count > 0} fallback={<p class="ff-sheet ff-muted">{props.none}</p>}>
        <ul class="ff-list ff-sheet">{props.children}</ul>
      </Show>
      <Show when={props.action}>
        {(action) => (
          <p class="ff-above">
            <A class="button button-secondary" href={action().href}>
              {action().label}
            </A>
          </p>
        )}
      </Show>
    </section>
  );
}
