import { createEffect, For, on, type JSX } from 'solid-js';
import { formText } from './opening-form.text.ts';

/** Where in the steps somebody is: a bar, a sentence, and the step's question, which takes focus when it changes. */
export function StepHead(props: {
  readonly step: number;
  readonly steps: number;
  readonly title: string;
}): JSX.Element {
  let heading!: HTMLHeadingElement;
  createEffect(
    on(
      () => props.step,
      () => heading.focus({ preventScroll: true }),
      { defer: true },
    ),
  );
  return (
    <div class="ff-step-head">
      <div class="ff-steps" aria-hidden="true">
        <For each={Array.from({ length: props.steps }, (_, place) => place)}>
          {(place) => <i classList={{ done: place < props.step, now: place === props.step }} />}
        </For>
      </div>
      <p class="ff-muted">{formText().stepOf(props.step + 1, props.steps)}</p>
      <h2 ref={heading} tabindex="-1">
        {props.title}
      </h2>
    </div>
  );
}
