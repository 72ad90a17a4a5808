import { createSignal, Show, type JSX } from 'solid-js';
import type {
  OwnStillThere,
  StillThereAnswer,
  StillThereSent,
  StillThereVoidReason,
} from '#shared/shapes/still-there.ts';
import { Flag } from '../parts/flag.tsx';
import { dayDate } from '../time/format-dates.ts';
import { StillThereForm, type StillThereWords } from './still-there-form.tsx';

/** What is said around the question. */
export interface AnswerWords {
  readonly youSaid: string;
  readonly sinceDay: (day: string) => string;
  readonly onItsWay: string;
  readonly correct: string;
  readonly leave: string;
  readonly because: Readonly<Record<StillThereVoidReason, string>>;
}

/** One question: the form until it is answered, then what one said, which can be put right while it is asked about. */
export function StillThereAnswerPart(props: {
  readonly placementId: string;
  readonly dueOn: string;
  readonly waits: boolean;
  readonly said: OwnStillThere | undefined;
  readonly form: StillThereWords;
  readonly words: AnswerWords;
  readonly send: (body: StillThereAnswer, key: string) => Promise<StillThereSent>;
  readonly done: () => void;
}): JSX.Element {
  const [again, setAgain] = createSignal(false);
  const stands = (): OwnStillThere | undefined => (props.said?.state === 'void' ? undefined : props.said);
  const asks = (): boolean => props.waits && (!stands() || again());
  const done = (): void => {
    setAgain(false);
    props.done();
  };
  return (
    <>
      <Show when={props.said?.state === 'void' && props.said.because}>
        {(because) => <p class="ff-muted">{props.words.because[because()]}</p>}
      </Show>
      <Show when={!asks() && stands()}>
        {(said) => (
          <>
            <p class="ff-strong">
              {props.words.youSaid} {props.form.says[said().says]}
            </p>
            <Show when={said().on}>{(on) => <p>{props.words.sinceDay(dayDate(on()))}</p>}</Show>
            <Show when={said().words}>{(own) => <p>“{own()}”</p>}</Show>
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
        <StillThereForm
          name={props.placementId}
          dueOn={props.dueOn}
          said={props.said}
          words={props.form}
          send={(body, key) => props.send(body, key)}
          done={done}
        />
        <Show when={again()}>
          <button type="button" class="button button-secondary" onClick={() => setAgain(false)}>
            {props.words.leave}
          </button>
        </Show>
      </Show>
    </>
  );
}
