import { createSignal, For, Show, type JSX } from 'solid-js';
import type { OwnCheckIn } from '#shared/shapes/check-in.ts';
import { Flag } from '../parts/flag.tsx';
import { dayDate } from '../time/format-dates.ts';
import type { CheckInWords } from './check-in-form.tsx';
import { ByLink } from '../links/by-link.tsx';
import { SaidLine } from './said-line.tsx';

/** What is said around one's own answers. */
export interface AroundSaid {
  readonly skipped: string;
  readonly onItsWay: string;
  readonly correct: string;
}

/** What one said at each check-in, the newest first; each can be put right once it has arrived. */
export function SaidCheckIns(props: {
  readonly said: readonly OwnCheckIn[];
  readonly words: CheckInWords;
  readonly around: AroundSaid;
  /** Whom it is about, for whoever hears the page. */
  readonly about?: string;
  /** The form that puts an answer right; `done` closes it. */
  readonly form: (before: OwnCheckIn, done: () => void) => JSX.Element;
}): JSX.Element {
  const [again, setAgain] = createSignal<string>();
  return (
    <ul class="ff-list">
      <For each={props.said}>
        {(answer) => (
          <li class="ff-ruled">
            <p class="ff-strong">{dayDate(answer.askedOn)}</p>
            <Show when={again() !== answer.answerId} fallback={props.form(answer, () => setAgain(undefined))}>
              <SaidLine said={answer} words={props.words} skipped={props.around.skipped} />
              <ByLink of={answer} />
              <Show
                when={answer.state === 'accepted'}
                fallback={
                  <Flag tone="soon" icon="hourglass">
                    {props.around.onItsWay}
                  </Flag>
                }
              >
                <button type="button" class="function-link ff-link" onClick={() => setAgain(answer.answerId)}>
                  {props.around.correct}
                  <span class="sr-only">: {[props.about, dayDate(answer.askedOn)].filter(Boolean).join(', ')}</span>
                </button>
              </Show>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
