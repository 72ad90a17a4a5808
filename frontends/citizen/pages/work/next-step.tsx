import { revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { answerOf, matching } from '#kit/network/services.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { stepAnswers, type StepAnswer } from '#shared/shapes/hours-plan.ts';
import type { MyPlacement, StepVoidReason } from '#shared/shapes/my-placement.ts';
import { readMyWork } from '../../data/my-work.ts';
import { myWorkText } from './my-work.text.ts';

type Step = NonNullable<MyPlacement['nextStep']>;

/** The next small step, and what the person says to it: yes, not yet, or that this is the right level. */
export function NextStep(props: { readonly place: MyPlacement }): JSX.Element {
  return (
    <Show when={props.place.nextStep}>{(step) => <OneStep placementId={props.place.placementId} step={step()} />}</Show>
  );
}

function OneStep(props: { readonly placementId: string; readonly step: Step }): JSX.Element {
  const t = myWorkText;
  const action = createAction();
  const [again, setAgain] = createSignal(false);
  const kept = (): Step['answer'] => (props.step.answer?.state === 'void' ? undefined : props.step.answer);
  const because = (): string | undefined =>
    props.step.answer?.because && t().stepBecause[props.step.answer.because as StepVoidReason];
  const say = (answer: StepAnswer): void =>
    void action.run(async () => {
      const param = { scope: requiredRole().scope, placementId: props.placementId, stepId: props.step.stepId };
      const before = kept();
      const json = { answer, ...(before && { replaces: before.answerId }) };
      await answerOf(
        matching['my-placements'][':placementId']['hours-steps'][':stepId'].answers.$post({ param, json }),
      );
      tellDone(t().saved);
      setAgain(false);
      await revalidate(readMyWork.key);
    });
  return (
    <section class="ff-sheet">
      <p class="ff-muted">{t().next}</p>
      <h2>{props.step.task}</h2>
      <p>
        {t().nextHours(t().week(formatNumber(props.step.hoursPerWeek)))}{' '}
        {props.step.aimedAt ? t().aimed(dayDate(props.step.aimedAt)) : t().whenReady}
      </p>
      <Show when={because()}>{(why) => <p class="ff-muted">{why()}</p>}</Show>
      <Show
        when={!again() && kept()}
        fallback={
          <div role="group" aria-label={t().answerAsk}>
            <div class="ff-actions">
              <For each={stepAnswers}>
                {(answer) => (
                  <button
                    type="button"
                    class="button button-secondary ff-wide"
                    disabled={action.busy()}
                    aria-pressed={kept()?.answer === answer}
                    onClick={() => say(answer)}
                  >
                    {t().answers[answer]}
                  </button>
                )}
              </For>
            </div>
            <p class="ff-muted">{t().noChange}</p>
          </div>
        }
      >
        {(answer) => (
          <p>
            {t().answersKept[answer().answer]}{' '}
            <button type="button" class="function-link ff-link" onClick={() => setAgain(true)}>
              {t().changeAnswer}
            </button>
          </p>
        )}
      </Show>
      <ActionProblem of={action} reload={() => void revalidate(readMyWork.key)} />
    </section>
  );
}
