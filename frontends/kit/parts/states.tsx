import { createEffect, Show, type JSX, type ParentProps } from 'solid-js';
import { nameTab } from '../frame/page.tsx';
import { Icon, Mark } from '../icons/icon.tsx';
import { statesText } from './states.text.ts';

/** Nothing here yet: says what to do first. The action is the child. `page`: it is all there is, so it is the heading. */
export function Empty(
  props: ParentProps<{ readonly title: string; readonly text?: string; readonly page?: boolean }>,
): JSX.Element {
  return (
    <div class="ff-sheet ff-empty">
      <Mark />
      <Show when={props.page} fallback={<h2 class="h3">{props.title}</h2>}>
        <h1 class="h3">{props.title}</h1>
      </Show>
      <Show when={props.text}>
        <p>{props.text}</p>
      </Show>
      {props.children}
    </div>
  );
}

/** Something went wrong: what happened, what was kept, and a way on. */
export function ErrorState(
  props: ParentProps<{
    readonly title: string;
    readonly text: string;
    readonly page?: boolean;
    readonly retry?: () => void;
    readonly retryLabel?: string;
  }>,
): JSX.Element {
  return (
    <div class="ff-sheet" role="alert">
      <div class="ff-message">
        <Icon name="error" class="ff-icon-negative" />
        <div>
          <StateTitle page={props.page} title={props.title} />
          <p>{props.text}</p>
          <div class="ff-actions">
            <Show when={props.retry}>
              <button type="button" class="button button-primary" onClick={() => props.retry?.()}>
                {props.retryLabel ?? statesText().tryAgain}
              </button>
            </Show>
            {props.children}
          </div>
        </div>
      </div>
    </div>
  );
}

/** Refused: why, and whom to ask. */
export function Refused(
  props: ParentProps<{ readonly title: string; readonly text: string; readonly page?: boolean }>,
): JSX.Element {
  return (
    <div class="ff-sheet">
      <div class="ff-message">
        <Icon name="lock" />
        <div>
          <StateTitle page={props.page} title={props.title} />
          <p>{props.text}</p>
          <div class="ff-actions">{props.children}</div>
        </div>
      </div>
    </div>
  );
}

/** A notice beside the work: what the reader should know, in the calm blue of information. */
export function Notice(props: ParentProps<{ readonly title: string }>): JSX.Element {
  return (
    <section class="ff-notice">
      <Icon name="info" />
      <div>
        <h2>{props.title}</h2>
        {props.children}
      </div>
    </section>
  );
}

/** The title of a state: the page's own heading when there is nothing else on the page. */
function StateTitle(props: { readonly title: string; readonly page: boolean | undefined }): JSX.Element {
  createEffect(() => {
    if (props.page) nameTab(props.title);
  });
  return (
    <Show when={props.page} fallback={<h2 class="h3">{props.title}</h2>}>
      <h1 class="h3">{props.title}</h1>
    </Show>
  );
}
