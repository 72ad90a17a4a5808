import { A, createAsync } from '@solidjs/router';
import { For, Match, Show, Switch, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { MyPlan } from '#shared/shapes/my-plan.ts';
import { readMyPlans } from '../../data/my-plan.ts';
import { myPlanText } from './my-plan.text.ts';
import { MyTeam } from './my-team.tsx';
import { readNames, whoDoes, type Names } from './names.ts';
import { goalsOf, nextOf } from './what-is-planned.ts';

type Item = MyPlan['items'][number];

/** What is next in my plan, which steps have I taken, and who helps me? */
export function MyPlanPage(): JSX.Element {
  const t = myPlanText;
  return (
    <Page title={t().title} form="tight">
      <h1>{t().title}</h1>
      <Loaded says={t().loading} keys={readMyPlans.key}>
        <Plans />
      </Loaded>
    </Page>
  );
}

function Plans(): JSX.Element {
  const t = myPlanText;
  const { scope } = requiredRole();
  const read = createAsync(async () => {
    const plans = await readMyPlans(scope);
    return { plans, names: await readNames(scope, plans) };
  });
  return (
    <Show when={read()}>
      {(known) => (
        <div class="ff-narrow ff-stack">
          <For each={known().plans} fallback={<Empty title={t().nothing} text={t().nothingText} />}>
            {(plan) => <OnePlan plan={plan} names={known().names} />}
          </For>
        </div>
      )}
    </Show>
  );
}

function OnePlan(props: { readonly plan: MyPlan; readonly names: Names }): JSX.Element {
  const t = myPlanText;
  return (
    <>
      <Show when={props.plan.items.length > 0} fallback={<Empty title={t().nothing} text={t().nothingText} />}>
        <Show when={nextOf(props.plan)}>{(item) => <Next {...props} item={item()} />}</Show>
        <h2>{t().goals}</h2>
        <For each={goalsOf(props.plan)}>{({ goal, steps }) => <Goal {...props} goal={goal} steps={steps} />}</For>
      </Show>
      <Show when={props.plan.inTheWay.length > 0}>
        <section class="ff-sheet">
          <h2 class="h3">{t().inTheWay}</h2>
          <p class="ff-muted">{t().inTheWayText}</p>
          <ul>
            <For each={props.plan.inTheWay}>{(words) => <li>{words}</li>}</For>
          </ul>
        </section>
      </Show>
      <Show when={props.plan.team.length > 0}>
        <MyTeam plan={props.plan} names={props.names} />
      </Show>
    </>
  );
}

type PartProps = { readonly plan: MyPlan; readonly names: Names };

/** The one thing that is next: what, by when, and whose it is. */
function Next(props: PartProps & { readonly item: Item }): JSX.Element {
  const t = myPlanText;
  const isLate = (): boolean => (props.item.dueOn ?? '9999') < today();
  const isMine = (): boolean => props.item.owner === 'person';
  return (
    <section class="ff-sheet">
      <p class="ff-muted">{t().next}</p>
      <h2>{props.item.words}</h2>
      <Show when={props.item.dueOn}>
        {(dueOn) => <p>{isLate() ? t().late(dayDate(dueOn())) : t().nextBy(dayDate(dueOn()))}</p>}
      </Show>
      <p>{isMine() ? t().yours : t().others(whoDoes(props.plan, props.item.owner, props.names))}</p>
      <Show when={isMine()}>
        <OwnActivity {...props} />
      </Show>
    </section>
  );
}

/** The way to say that an own activity is done, and what became of that. */
function OwnActivity(props: PartProps & { readonly item: Item }): JSX.Element {
  const t = myPlanText;
  const because = (): string | undefined => {
    const code = props.item.answer?.because as keyof ReturnType<typeof t>['because'] | undefined;
    return code && t().because[code];
  };
  return (
    <Show when={props.item.answer?.state !== 'sent'} fallback={<p role="status">{t().onTheWay}</p>}>
      <Show when={because()}>{(why) => <p class="ff-muted">{why()}</p>}</Show>
      <A
        class="button button-primary ff-wide"
        href={`/plan/${props.plan.candidateId}/${props.item.itemId}/gjort`}
        aria-label={`${t().done}: ${props.item.words}`}
      >
        {t().done}
      </A>
    </Show>
  );
}

function Goal(props: PartProps & { readonly goal: Item; readonly steps: readonly Item[] }): JSX.Element {
  const t = myPlanText;
  const activities = (): readonly Item[] => props.steps.filter(({ kind }) => kind === 'activity');
  const done = (): number => activities().filter(({ state }) => state === 'reached').length;
  return (
    <section class="ff-sheet" aria-labelledby={props.goal.itemId}>
      <h3 id={props.goal.itemId}>{props.goal.words}</h3>
      <Switch>
        <Match when={props.goal.state === 'reached'}>
          <Flag tone="good" icon="star">
            {t().reached}
          </Flag>
        </Match>
        <Match when={activities().length > 0}>
          <div class="ff-steps" aria-hidden="true">
            <For each={activities()}>
              {(_, place) => <i classList={{ done: place() < done(), now: place() === done() }} />}
            </For>
          </div>
          <p>{done() > 0 ? t().steps(done(), activities().length) : t().justBegun}</p>
        </Match>
      </Switch>
      <ul class="ff-list ff-plan">
        <For each={props.steps}>{(item) => <Step {...props} item={item} />}</For>
      </ul>
    </section>
  );
}

function Step(props: PartProps & { readonly item: Item }): JSX.Element {
  const t = myPlanText;
  const isReached = (): boolean => props.item.state === 'reached';
  const isOwn = (): boolean => !isReached() && props.item.kind === 'activity' && props.item.owner === 'person';
  const line = (): string => {
    if (isReached()) return props.item.settledOn ? t().doneOn(dayDate(props.item.settledOn)) : t().reached;
    const who = whoDoes(props.plan, props.item.owner, props.names);
    return props.item.dueOn ? t().whoBy(who, dayDate(props.item.dueOn)) : who;
  };
  const isNext = (): boolean => nextOf(props.plan)?.itemId === props.item.itemId;
  return (
    <li>
      <p class="ff-strong">
        <Icon name={isReached() ? 'success' : 'checklist'} /> {props.item.words}
      </p>
      <p class="ff-muted">{line()}</p>
      <Show when={isOwn() && !isNext()}>
        <OwnActivity {...props} />
      </Show>
    </li>
  );
}
