import { Show, type JSX } from 'solid-js';
import type {
  OwnStillThere,
  StillThereAnswer,
  StillThereSent,
  StillThereVoidReason,
} from '#shared/shapes/still-there.ts';
import { OwnAnswer, type OwnAnswerWords } from '../answers/own-answer.tsx';
import { ByLink } from '../links/by-link.tsx';
import { dayDate } from '../time/format-dates.ts';
import { StillThereForm, type StillThereWords } from './still-there-form.tsx';

/** What is said around the question. */
export interface AnswerWords extends OwnAnswerWords {
  readonly youSaid: string;
  readonly sinceDay: (day: string) => string;
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
  const told = (said: OwnStillThere): JSX.Element => (
    <>
      <p class="ff-strong">
        {props.words.youSaid} {props.form.says[said.says]}
      </p>
      <Show when={said.on}>{(on) => <p>{props.words.sinceDay(dayDate(on()))}</p>}</Show>
      <Show when={said.words}>{(own) => <p>“{own()}”</p>}</Show>
      <ByLink of={said} />
    </>
  );
  const form = (answered: () => void): JSX.Element => (
    <StillThereForm
      name={props.placementId}
      dueOn={props.dueOn}
      said={props.said}
      words={props.form}
      send={(body, key) => props.send(body, key)}
      done={() => {
        answered();
        props.done();
      }}
    />
  );
  return <OwnAnswer waits={props.waits} said={props.said} words={props.words} told={told} form={form} />;
}
