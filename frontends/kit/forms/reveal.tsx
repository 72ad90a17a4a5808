import { createEffect, createSignal, on, Show, type JSX, type ParentProps } from 'solid-js';
import { formText } from './form.text.ts';

/** What a choice reveals. That there is more to fill in is told to whoever cannot see it appear. */
export function Reveal(props: ParentProps<{ readonly when: boolean }>): JSX.Element {
  return (
    <>
      <Announcement of={props.when ? formText().revealed : ''} />
      <Show when={props.when}>{props.children}</Show>
    </>
  );
}

/** Says a text to a screen reader when it changes; what was there from the beginning is read with the page. */
export function Announcement(props: { readonly of: string }): JSX.Element {
  const [said, setSaid] = createSignal('');
  createEffect(
    on(
      () => props.of,
      (text) => setSaid(text),
      { defer: true },
    ),
  );
  return (
    <p class="sr-only" role="status">
      {said()}
    </p>
  );
}
