import type { JSX, ParentProps } from 'solid-js';
import { headingOf, type ConversationPartName } from './conversation-parts.ts';

/** One part of the form under its heading, which the jump list leads to. */
export function PartOfForm(
  props: ParentProps<{ readonly name: ConversationPartName; readonly title: string }>,
): JSX.Element {
  return (
    <section class="ff-form__part" aria-labelledby={headingOf(props.name)}>
      <h2 id={headingOf(props.name)} tabindex="-1">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
