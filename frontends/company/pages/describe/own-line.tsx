import { createSignal, createUniqueId, Show, untrack, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { nearDate } from '#kit/time/format-dates.ts';
import { ObservedFacts } from '#kit/work-capacity/observed-facts.tsx';
import type { OwnObservation } from '#shared/shapes/work-observation.ts';
import { takeBackObservation } from '../../data/observations.ts';
import { describeText } from './describe.text.ts';

/** One thing I wrote: whether it arrived, and the way to put it right. */
export function OwnLine(props: {
  readonly of: OwnObservation;
  readonly placementId: string;
  readonly correct: (of: OwnObservation) => void;
}): JSX.Element {
  const t = describeText;
  const [asked, setAsked] = createSignal(false);
  const isOpen = (): boolean => !props.of.withdrawn && props.of.because !== 'described-already';
  return (
    <article class="ff-sheet">
      <div class="ff-place__head">
        <h3 class="ff-h-small">{sentence(nearDate(props.of.said.on))}</h3>
        <Flag tone={props.of.withdrawn || props.of.state === 'void' ? 'quiet' : 'good'}>
          {props.of.withdrawn ? t().withdrawn : t().states[props.of.state]}
        </Flag>
      </div>
      <Show when={props.of.because}>{(why) => <p class="ff-muted">{t().because[why()]}</p>}</Show>
      <ObservedFacts said={props.of.said} />
      <Show when={isOpen()}>
        <div class="ff-actions ff-above">
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              props.correct(props.of);
              scrollTo({ top: 0 });
            }}
          >
            {t().correct}
          </button>
          <button type="button" class="function-link ff-link" onClick={() => setAsked(true)}>
            {t().takeBack}
          </button>
        </div>
        <TakeBack of={props.of} placementId={props.placementId} open={asked()} close={() => setAsked(false)} />
      </Show>
    </article>
  );
}

function TakeBack(props: {
  readonly of: OwnObservation;
  readonly placementId: string;
  readonly open: boolean;
  readonly close: () => void;
}): JSX.Element {
  const t = describeText;
  const [reason, setReason] = createSignal('');
  const reasonId = createUniqueId();
  const action = createAction();
  const key = crypto.randomUUID();
  const { observationId } = untrack(() => props.of);
  const takeBack = (): Promise<void> =>
    action.run(async () => {
      await takeBackObservation(props.placementId, observationId, reason(), key);
      tellDone(t().takenBack);
      props.close();
    });
  return (
    <ConfirmDialog
      open={props.open}
      title={t().takeBackTitle}
      confirm={t().takeBack}
      busy={action.busy()}
      onConfirm={() => void takeBack()}
      onClose={() => props.close()}
    >
      <p>{t().takeBackText}</p>
      <label class="form-label" for={reasonId}>
        {t().reason}
      </label>
      <textarea
        id={reasonId}
        class="form-input ff-input--full"
        rows={2}
        maxLength={200}
        value={reason()}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <ActionProblem of={action} />
    </ConfirmDialog>
  );
}
