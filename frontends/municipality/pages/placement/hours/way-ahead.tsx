import { revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { answerOf, matching } from '#kit/network/services.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayDate, nearDate } from '#kit/time/format-dates.ts';
import type { HoursLevel, HoursStepMove, HoursStepView } from '#shared/shapes/hours-plan.ts';
import { readPlacementHours } from '../../../data/placement-hours.ts';
import { DaysDialog } from './days-dialog.tsx';
import { hoursPartText } from './hours.text.ts';
import type { HoursProps } from './placement-hours.tsx';
import { StepDialog } from './step-dialog.tsx';

/** Where the hours are going: the level that is found, or the next small step and those after it. */
export function WayAhead(props: HoursProps): JSX.Element {
  const t = hoursPartText;
  const [asked, setAsked] = createSignal<'days' | 'step' | HoursStepView>();
  const action = createAction();
  const { scope } = requiredRole();
  const placementId = (): string => props.placement.placementId;
  const plan = matching.placements[':placementId']['hours-plan'];
  const level = (to: HoursLevel): void =>
    void action.run(async () => {
      const json = { version: props.hours.version, level: to };
      await answerOf(plan.level.$post({ param: { scope, placementId: placementId() }, json }));
      await revalidate(readPlacementHours.key);
    });
  const move = (stepId: string, to: HoursStepMove): void =>
    void action.run(async () => {
      const json = { version: props.hours.version, move: to };
      await answerOf(plan.steps[':stepId'].moved.$post({ param: { scope, placementId: placementId(), stepId }, json }));
      await revalidate(readPlacementHours.key);
    });
  const next = (): HoursStepView | undefined => props.hours.steps.find(({ state }) => state === 'planned');
  return (
    <div class="ff-above">
      <h4 class="ff-h-small">{t().way}</h4>
      <Show when={props.hours.rightLevel}>
        {(found) => (
          <p>
            <Flag tone="good" icon="star">
              {t().rightLevel}
            </Flag>{' '}
            {t().rightLevelBy[found().by](
              props.name,
              t().week(formatNumber(found().hoursPerWeek)),
              nearDate(found().on),
            )}
          </p>
        )}
      </Show>
      <ol class="ff-list ff-hour-steps">
        <For each={props.hours.steps} fallback={<li class="ff-muted">{t().noSteps(props.name)}</li>}>
          {(step) => (
            <li classList={{ 'ff-hour-steps__next': step === next(), 'ff-hour-steps__done': step.state === 'reached' }}>
              <Show when={step === next()}>
                <p class="ff-muted">{t().nextStep}</p>
              </Show>
              <p class="ff-strong">{step.task}</p>
              <p class="ff-muted">{stepLine(step)}</p>
              <Show when={step.said && step.state === 'planned'}>
                <p>{saidLine(props.name, step)}</p>
              </Show>
              <Show when={may('move-hours-step')}>
                <div class="ff-actions">
                  <Show
                    when={step.state === 'planned'}
                    fallback={
                      <>
                        <Show
                          when={
                            step.state === 'reached' &&
                            step.hoursPerWeek !== props.placement.hoursPerWeek &&
                            isLast(props.hours.steps, step)
                          }
                        >
                          <button
                            type="button"
                            class="button button-primary"
                            onClick={() => props.raise?.(step.hoursPerWeek)}
                          >
                            {step.hoursPerWeek > props.placement.hoursPerWeek ? t().raise : t().setHours}
                          </button>
                        </Show>
                        <button type="button" class="function-link ff-link" onClick={() => move(step.stepId, 'reopen')}>
                          {t().reopen}
                          <span class="sr-only">: {step.task}</span>
                        </button>
                      </>
                    }
                  >
                    <Show when={step === next()}>
                      <button type="button" class="button button-secondary" onClick={() => move(step.stepId, 'reach')}>
                        {t().isReached}
                        <span class="sr-only">: {step.task}</span>
                      </button>
                    </Show>
                    <button type="button" class="function-link ff-link" onClick={() => setAsked(step)}>
                      {t().change}
                      <span class="sr-only">: {step.task}</span>
                    </button>
                    <button type="button" class="function-link ff-link" onClick={() => move(step.stepId, 'skip')}>
                      {t().skip}
                      <span class="sr-only">: {step.task}</span>
                    </button>
                  </Show>
                </div>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <p class="ff-muted">
        {props.hours.weekdays.length > 0
          ? t().dayLine(props.hours.weekdays.map((day) => t().weekdays[day]).join(', '))
          : t().noDays}
      </p>
      <ActionProblem of={action} reload={() => void revalidate(readPlacementHours.key)} />
      <Show when={may('keep-hours-plan')}>
        <div class="ff-actions">
          <button type="button" class="button button-secondary" onClick={() => setAsked('step')}>
            {t().add}
          </button>
          <button type="button" class="function-link ff-link" onClick={() => setAsked('days')}>
            {t().setDays}
          </button>
          <button
            type="button"
            class="function-link ff-link"
            onClick={() => level(props.hours.rightLevel ? 'growing' : 'right-level')}
          >
            {props.hours.rightLevel ? t().sayGrowing : t().sayRight}
          </button>
        </div>
      </Show>
      <Show when={asked() === 'days'}>
        <DaysDialog {...props} onClose={() => setAsked(undefined)} />
      </Show>
      <Show when={asked() && asked() !== 'days'}>
        <StepDialog
          {...props}
          step={asked() === 'step' ? undefined : (asked() as HoursStepView)}
          onClose={() => setAsked(undefined)}
        />
      </Show>
    </div>
  );
}

/** Whether no later step was reached: its hours are what holds now. */
function isLast(steps: readonly HoursStepView[], step: HoursStepView): boolean {
  return steps.findLast(({ state }) => state === 'reached') === step;
}

function stepLine({ hoursPerWeek, aimedAt, state, settledOn }: HoursStepView): string {
  const t = hoursPartText();
  const hours = t.stepHours(t.week(formatNumber(hoursPerWeek)));
  if (state === 'reached') return `${hours}, ${settledOn ? t.reachedOn(dayDate(settledOn)) : t.reached.toLowerCase()}`;
  if (state === 'skipped') return `${hours}, ${settledOn ? t.skippedOn(dayDate(settledOn)) : t.skipped.toLowerCase()}`;
  return `${hours}, ${aimedAt ? t.aimed(dayDate(aimedAt)) : t.whenReady}`;
}

function saidLine(name: string, { said }: HoursStepView): string {
  const t = hoursPartText();
  if (!said) return '';
  return { yes: t.saidYes, 'not-yet': t.saidNotYet, 'right-level': t.saidRight }[said.answer](name);
}
