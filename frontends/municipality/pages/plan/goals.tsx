import { createSignal, For, Match, Show, Switch, type JSX } from 'solid-js';
import { answerOf, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { PlanItem, PlanMove } from '#shared/shapes/plan.ts';
import { planChanged } from '../../data/plan.ts';
import { AddItemDialog, ChangeItemDialog, DropItemDialog } from './item-dialog.tsx';
import { ownerName, type PlanProps } from './plan-names.ts';
import { planText } from './plan.text.ts';

type Asked =
  | { readonly act: 'add'; readonly kind: PlanItem['kind']; readonly under?: string }
  | { readonly act: 'change' | 'drop'; readonly itemId: string };

const isOpen = ({ state }: PlanItem): boolean => state === 'planned' || state === 'under-way';

/** Goals with what stands under each; what was reached or dropped last, folded away. */
export function Goals(props: PlanProps): JSX.Element {
  const t = planText;
  const [asked, setAsked] = createSignal<Asked>();
  const close = (): void => void setAsked(undefined);
  const goals = (): readonly PlanItem[] => props.plan.items.filter(({ kind }) => kind === 'goal');
  const former = (): readonly PlanItem[] => goals().filter((goal) => !isOpen(goal));
  const chosen = (act: 'change' | 'drop'): PlanItem | undefined => {
    const now = asked();
    return now?.act === act ? props.plan.items.find(({ itemId }) => itemId === now.itemId) : undefined;
  };
  const adding = (): Extract<Asked, { act: 'add' }> | undefined => {
    const now = asked();
    return now?.act === 'add' ? now : undefined;
  };
  return (
    <section class="ff-sheet" aria-labelledby="goals">
      <div class="ff-head">
        <h2 id="goals">{t().goals}</h2>
        <Show when={props.open}>
          <button type="button" class="button button-primary" onClick={() => setAsked({ act: 'add', kind: 'goal' })}>
            {t().addGoal}
          </button>
        </Show>
      </div>
      <Show when={goals().length > 0} fallback={<Empty title={t().noGoals} text={t().noGoalsText} />}>
        <ul class="ff-list ff-plan">
          <For each={goals().filter(isOpen)}>{(goal) => <Branch {...props} item={goal} ask={setAsked} />}</For>
        </ul>
        <Show when={former().length > 0}>
          <details>
            <summary>{t().former(former().length)}</summary>
            <ul class="ff-list ff-plan">
              <For each={former()}>{(goal) => <Branch {...props} item={goal} ask={setAsked} />}</For>
            </ul>
          </details>
        </Show>
      </Show>
      <Show when={adding()}>
        {(now) => (
          <AddItemDialog {...props} kind={now().kind} {...(now().under && { under: now().under })} onClose={close} />
        )}
      </Show>
      <Show when={chosen('change')}>{(item) => <ChangeItemDialog {...props} item={item()} onClose={close} />}</Show>
      <Show when={chosen('drop')}>{(item) => <DropItemDialog {...props} item={item()} onClose={close} />}</Show>
    </section>
  );
}

type BranchProps = PlanProps & { readonly item: PlanItem; readonly ask: (asked: Asked) => void };

/** One part of the plan with what stands under it. */
function Branch(props: BranchProps): JSX.Element {
  const t = planText;
  const below = (): readonly PlanItem[] => props.plan.items.filter(({ under }) => under === props.item.itemId);
  const add = (kind: PlanItem['kind']): void => props.ask({ act: 'add', kind, under: props.item.itemId });
  return (
    <li class="ff-plan__item">
      <ItemLines {...props} />
      <Show when={below().length > 0}>
        <ul class="ff-list ff-plan">
          <For each={below()}>{(item) => <Branch {...props} item={item} />}</For>
        </ul>
      </Show>
      <Show when={props.open && isOpen(props.item) && props.item.kind !== 'activity'}>
        <p class="ff-plan__add">
          <button type="button" class="function-link ff-link" onClick={() => add('activity')}>
            {t().addActivity}
          </button>
          <Show when={props.item.kind === 'goal'}>
            <button type="button" class="function-link ff-link" onClick={() => add('sub-goal')}>
              {t().addSub}
            </button>
          </Show>
        </p>
      </Show>
    </li>
  );
}

/** What it is, whose and by when, how it goes, and what can be done about it. */
function ItemLines(props: BranchProps): JSX.Element {
  const t = planText;
  const isLate = (): boolean => isOpen(props.item) && (props.item.dueOn ?? '9999') < today();
  const whose = (): string => {
    const owner = ownerName(props, props.item.owner);
    return props.item.dueOn ? t().by(owner, dayDate(props.item.dueOn)) : owner;
  };
  return (
    <>
      <p class="ff-plan__title">
        <span class="ff-muted">{t().kind[props.item.kind]}</span> <b>{props.item.title}</b>{' '}
        <Switch fallback={<Flag tone="quiet">{t().state[props.item.state]}</Flag>}>
          <Match when={isLate()}>
            <Flag tone="late" icon="warning">
              {t().overdue(dayDate(props.item.dueOn ?? ''))}
            </Flag>
          </Match>
          <Match when={props.item.state === 'reached'}>
            <Flag tone="good" icon="check">
              {t().state.reached} {dayDate(props.item.settledOn ?? '')}
            </Flag>
          </Match>
        </Switch>
      </p>
      <Show when={props.item.ownWords}>
        <blockquote class="ff-quote">{props.item.ownWords}</blockquote>
      </Show>
      <p>
        {whose()}
        <Show when={props.item.track}>{(track) => <span class="ff-muted"> · {t().trackName[track()]}</span>}</Show>
      </p>
      <Show when={props.item.saidByPerson !== undefined}>
        <p class="ff-muted">
          {t().personSaid(props.name)}
          <Show when={props.item.saidByPerson}>: “{props.item.saidByPerson}”</Show>
        </p>
      </Show>
      <Show when={props.item.reason}>
        <p class="ff-muted">{props.item.reason}</p>
      </Show>
      <Show when={props.open}>
        <Moves {...props} />
      </Show>
    </>
  );
}

function Moves(props: BranchProps): JSX.Element {
  const t = planText;
  const action = createAction();
  const possible = (): readonly PlanMove[] => {
    if (!isOpen(props.item)) return ['reopen'];
    return props.item.state === 'planned' ? ['start', 'reach'] : ['reach'];
  };
  const move = async (how: PlanMove): Promise<void> => {
    const { itemId, version } = props.item;
    const param = { scope: requiredRole().scope, candidateId: props.plan.candidateId, itemId };
    await answerOf(
      visitation.candidates[':candidateId'].plan.items[':itemId'].state.$post({ param, json: { version, move: how } }),
    );
    planChanged();
    tellDone(t().moved[how]);
  };
  const named = (what: string): string => `${what}: ${props.item.title}`;
  return (
    <>
      <ActionProblem of={action} reload={planChanged} />
      <p class="ff-plan__acts">
        <For each={possible()}>
          {(how) => (
            <button
              type="button"
              class="function-link ff-link"
              aria-label={named(t().move[how])}
              disabled={action.busy()}
              onClick={() => void action.run(() => move(how))}
            >
              {t().move[how]}
            </button>
          )}
        </For>
        <Show when={isOpen(props.item)}>
          <button
            type="button"
            class="function-link ff-link"
            aria-label={named(t().edit)}
            onClick={() => props.ask({ act: 'change', itemId: props.item.itemId })}
          >
            {t().edit}
          </button>
          <button
            type="button"
            class="function-link ff-link"
            aria-label={named(t().move.drop)}
            onClick={() => props.ask({ act: 'drop', itemId: props.item.itemId })}
          >
            {t().move.drop}
          </button>
        </Show>
      </p>
    </>
  );
}
