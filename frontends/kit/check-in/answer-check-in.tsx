import { revalidate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { civilDate } from '#shared/kernel/time.ts';
import type { CheckInAnswer, CheckInAnswerSent } from '#shared/shapes/check-in.ts';
import { ActionProblem, createAction } from '../parts/action.tsx';
import { tellDone } from '../parts/toast.tsx';
import { CheckInForm, type AnsweredBefore, type CheckInWords } from './check-in-form.tsx';

/** What is said around the three questions. */
export interface AroundCheckIn {
  readonly skip: string;
  readonly skippedNow: string;
  readonly leave: string;
  readonly saved: string;
  readonly savedHelp: string;
}

type Props = {
  /** What the form is known by on the device. */
  readonly name: string;
  readonly askedOn: string;
  readonly words: CheckInWords;
  readonly around: AroundCheckIn;
  readonly send: (answer: CheckInAnswer, key: string) => Promise<CheckInAnswerSent>;
  readonly done: (sent: CheckInAnswerSent) => void;
  /** What is read again where it has changed meanwhile. */
  readonly reads: string;
  /** What stood before, where it is put right, and how it is left as it was. */
  readonly before?: AnsweredBefore | undefined;
  readonly leave?: () => void;
};

/** The three questions of a check-in: answered, skipped, or put right, and what is said when they are. */
export function AnswerCheckIn(props: Props): JSX.Element {
  const action = createAction();
  const done = (sent: CheckInAnswerSent, { needs, skipped }: CheckInAnswer): void => {
    const { skippedNow, saved, savedHelp } = props.around;
    tellDone(skipped ? skippedNow : needs === 'nothing' ? saved : savedHelp);
    props.done(sent);
  };
  const skip = (): void =>
    void action.run(async () => {
      const answer = { askedOn: civilDate(props.askedOn), skipped: true };
      done(await props.send(answer, crypto.randomUUID()), answer);
    });
  return (
    <>
      <CheckInForm
        name={props.name}
        askedOn={props.askedOn}
        before={props.before}
        words={props.words}
        send={(answer, key) => props.send(answer, key)}
        done={done}
        beside={
          <button
            type="button"
            class="button button-secondary ff-wide"
            disabled={action.busy()}
            onClick={() => (props.before ? props.leave?.() : skip())}
          >
            {props.before ? props.around.leave : props.around.skip}
          </button>
        }
      />
      <ActionProblem of={action} reload={() => void revalidate(props.reads)} />
    </>
  );
}
