import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import type { AnswerState } from '#shared/kernel/answer.ts';
import type { AnswerId } from '#shared/kernel/ids.ts';
import { Flag } from '../parts/flag.tsx';
import { linkText } from './link.text.ts';

/** An answer that was given, without what it says: whoever holds the link need not be who answered. */
type Given<Because extends string> = {
  readonly answerId: AnswerId;
  readonly state: AnswerState;
  readonly because?: Because | undefined;
};

/** A question by a link: its form until it is answered, then that it is; it can be answered anew. */
export function AnswerByLink<Because extends string>(props: {
  readonly given: Given<Because> | undefined;
  readonly because: Readonly<Record<Because, string>>;
  /** `before`: what is put right; `close` leaves it as it was. */
  readonly form: (before: Given<Because> | undefined, close: () => void) => JSX.Element;
}): JSX.Element {
  const t = linkText;
  const [again, setAgain] = createSignal(false);
  const close = (): void => void setAgain(false);
  const stands = (): Given<Because> | undefined => (props.given?.state === 'void' ? undefined : props.given);
  return (
    <>
      <Show when={props.given?.state === 'void' && props.given.because}>
        {(because) => <p class="ff-strong">{props.because[because()]}</p>}
      </Show>
      <Switch fallback={props.form(again() ? stands() : undefined, close)}>
        <Match when={stands()?.state === 'sent'}>
          <p role="status">
            <Flag tone="soon" icon="hourglass">
              {t().onItsWay}
            </Flag>
          </p>
        </Match>
        <Match when={stands() && !again()}>
          <p role="status">
            <Flag tone="good" icon="check">
              {t().given}
            </Flag>
          </p>
          <p class="ff-muted">{t().notShown}</p>
          <button type="button" class="button button-secondary" onClick={() => setAgain(true)}>
            {t().again}
          </button>
        </Match>
      </Switch>
    </>
  );
}
