import { createEffect, For, on, Show, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { countWord } from '../language/texts.ts';
import { formText } from './form.text.ts';

/** What is wrong, in one place, each a link to its field. Takes focus after every attempt that failed. */
export function ErrorSummary(props: {
  readonly errors: readonly { readonly id: string; readonly text: string }[];
  readonly attempts: number;
}): JSX.Element {
  let summary: HTMLDivElement | undefined;
  createEffect(
    on(
      () => props.attempts,
      () => {
        if (props.errors.length > 0) summary?.focus();
      },
      { defer: true },
    ),
  );
  return (
    <Show when={props.errors.length > 0}>
      <div
        ref={(element) => (summary = element)}
        tabindex="-1"
        class="alert alert-error ff-form__problem"
        role="alert"
        aria-labelledby="error-summary"
      >
        <Icon name="error" class="alert-icon" />
        <div class="alert-body">
          <h2 class="alert-heading" id="error-summary">
            {props.errors.length === 1 ? formText().oneMissing : formText().manyMissing(countWord(props.errors.length))}
          </h2>
          <ul class="alert-text ff-list">
            <For each={props.errors}>
              {(error) => (
                <li>
                  <a href={`#${error.id}`} target="_self" onClick={(event) => goTo(event, error.id)}>
                    {error.text}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </div>
      </div>
    </Show>
  );
}

function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  const focusable = field?.matches('input, select, textarea')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea');
  focusable?.closest('.form-group')?.scrollIntoView();
  (focusable ?? field)?.focus({ preventScroll: true });
}
