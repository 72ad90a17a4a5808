import { A, createAsync, revalidate } from '@solidjs/router';
import { createUniqueId, Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { JointPlanView } from '#shared/shapes/joint-plan.ts';
import { closePlan, joinPlan, leavePlan, readJointPlans } from '../../data/joint-plans.ts';
import { networkScope } from '../../data/network-scope.ts';
import { jointPlanText } from './joint-plan.text.ts';

/** One plan made together: its state, who is in, what came of it, and what one can do. */
export function OneJointPlan(props: { readonly plan: JointPlanView }): JSX.Element {
  const t = jointPlanText;
  const titleId = createUniqueId();
  const municipalities = createAsync(() => readMunicipalities(networkScope()));
  const nameOf = (code: string): string => municipalities()?.find((known) => known.code === code)?.name ?? t().someone;
  const isOver = (): boolean => props.plan.givenUntil < today();
  const state = (): string => (props.plan.own ? t().own[props.plan.own.state] : t().notIn);
  return (
    <article class="ff-sheet" aria-labelledby={titleId}>
      <Flag tone={props.plan.state === 'asked' ? 'soon' : 'quiet'}>{t().state[props.plan.state]}</Flag>
      <h2 class="h3" id={titleId}>
        {t().askedBy(nameOf(props.plan.askedBy), dayDate(props.plan.askedOn))}
      </h2>
      <Show when={props.plan.state === 'asked'}>
        <p>{isOver() ? t().over(dayDate(props.plan.givenUntil)) : t().until(dayDate(props.plan.givenUntil))}</p>
      </Show>
      <p>
        {props.plan.municipalities.length > 0
          ? t().inIt(props.plan.municipalities.map(nameOf).join(', '))
          : t().nobodyIn}{' '}
        <b>{props.plan.own?.tooLate && props.plan.state !== 'too-few' ? t().tooLate : `${state()}.`}</b>
      </p>
      <Show when={props.plan.state === 'too-few'}>
        <p>{t().tooFew}</p>
      </Show>
      <Show when={props.plan.figures}>
        {(figures) => (
          <p>
            {t().figures(figures().placed, figures().people, figures().places)}{' '}
            {figures().proven ? t().proven : t().notProven}
          </p>
        )}
      </Show>
      <Show when={props.plan.localPlanId}>
        {(planId) => (
          <A class="button button-primary" href={`/pladser/plan/${planId()}`}>
            {t().open}
            <span class="sr-only">{t().of(dayDate(props.plan.askedOn))}</span>
          </A>
        )}
      </Show>
      <Show when={props.plan.state === 'asked' && may('give-joint-rows')}>
        <Acts plan={props.plan} isOver={isOver()} />
      </Show>
    </article>
  );
}

/** To join, to leave, and to have it counted. */
function Acts(props: { readonly plan: JointPlanView; readonly isOver: boolean }): JSX.Element {
  const t = jointPlanText;
  const { scope } = requiredRole();
  const action = createAction();
  const keys = { join: crypto.randomUUID(), leave: crypto.randomUUID(), close: crypto.randomUUID() };
  const own = () => ({ scope, planId: props.plan.planId, version: props.plan.own?.version ?? 0 });
  // A key of its own for each version: what was done once can be done anew later.
  const run = (name: keyof typeof keys, act: (key: string) => Promise<unknown>, said: string): Promise<void> =>
    action.run(async () => {
      await act(`${keys[name]}-${props.plan.version}-${props.plan.own?.version ?? 0}`);
      tellDone(said);
      await revalidate(readJointPlans.key);
    });
  const isIn = (): boolean => props.plan.own?.state === 'in';
  const mayJoin = (): boolean => !props.isOver && (!props.plan.own || props.plan.own.state === 'left');
  const mayClose = (): boolean =>
    props.plan.askedBy === scope || (props.isOver && props.plan.municipalities.includes(scope));
  const planNow = () => ({ scope, planId: props.plan.planId, version: props.plan.version });
  return (
    <>
      <ActionProblem of={action} reload={() => void revalidate(readJointPlans.key)} />
      <div class="ff-actions">
        <Show when={mayJoin()}>
          <button
            type="button"
            class="button button-primary"
            onClick={() => void run('join', (key) => joinPlan(own(), key), t().joining)}
          >
            {t().join}
          </button>
        </Show>
        <Show when={mayClose()}>
          <button
            type="button"
            class="button button-secondary"
            onClick={() => void run('close', (key) => closePlan(planNow(), key), t().closing)}
          >
            {t().close}
            <span class="sr-only">. {t().closeText}</span>
          </button>
        </Show>
        <Show when={isIn()}>
          <button
            type="button"
            class="function-link ff-link"
            onClick={() => void run('leave', (key) => leavePlan(own(), key), t().left)}
          >
            {t().leave}
          </button>
        </Show>
      </div>
      <Show when={mayClose()}>
        <p class="ff-muted">{t().closeText}</p>
      </Show>
    </>
  );
}
