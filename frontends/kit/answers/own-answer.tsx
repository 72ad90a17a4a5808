import { createSignal, Show, type JSX } from 'solid-js';
import { Flag } from '../parts/flag.tsx';

/** What is said around an answer that one gave oneself. */
export interface OwnAnswerWords {
  readonly onItsWay: string;
  readonly correct: string;
  readonly leave: string;
  readonly because: Readonly<Record<string, string>>;
}

type Kept = { readonly state: 'sent' | 'accepted' | 'void'; readonly because?: string | undefined };

/** The form until it is answered, then what one said, which can be put right while it waits. */
export function OwnAnswer<Said extends Kept>(props: {
  readonly waits: boolean;
  readonly said: Said | undefined;
  readonly words: OwnAnswerWords;
  readonly told: (said: Said) => JSX.Element;
  readonly form: (done: () => void) => JSX.Element;
}): JSX.Element {
  const [again, setAgain] = createSignal(false);
  const stands = (): Said | undefined => (props.said?.state === 'void' ? undefined : props.said);
  const asks = (): boolean => props.waits && (!stands() || again());
  return (
    <>
      <Show when={props.said?.state === 'void' && props.said.because}>
        {(because) => <p class="ff-muted">{props.words.because[because()]}</p>}
      </Show>
      <Show when={!asks() && stands()}>
        {(said) => (
          <>
            {props.told(said())}
            <Show when={said().state === 'sent'}>
              <Flag tone="soon" icon="hourglass">
                {props.words.onItsWay}
              </Flag>
            </Show>
            <Show when={props.waits && said().state === 'accepted'}>
              <button type="button" class="function-link ff-link" onClick={() => setAgain(true)}>
                {props.words.correct}
              </button>
            </Show>
          </>
        )}
      </Show>
      <Show when={asks()}>
        {props.form(() => setAgain(false))}
        <Show when={again()}>
          <button type="button" class="button button-secondary" onClick={() => setAgain(false)}>
            {props.words.leave}
          </button>
        </Show>
      </Show>
    </>
  );
}
