import { createAsync, useParams } from '@solidjs/router';
import { createSignal, For, Show, type Component, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { formatPhone } from '#shared/kernel/phone.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { attendanceInWords, CourseSteps, kronerOf, OrderStateFlag, SaidByTheSite } from '#kit/orders/course-parts.tsx';
import { orderWords } from '#kit/orders/order-words.text.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Facts, type Fact } from '#kit/parts/facts.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may, type ActionName } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { nearDate, shortDate } from '#kit/time/format-dates.ts';
import type { OrderView } from '#shared/shapes/municipal-order.ts';
import { readOrder } from '../../data/orders.ts';
import { orderActsText } from './order-acts.text.ts';
import { CancelForm, ChangeForm, CorrectForm, EndForm, type ActProps } from './order-acts.tsx';
import { learnerPage } from '../uplift/learner.ts';
import { ordersText } from './orders.text.ts';

/** How far has this course come, what does the training site say, and what does it cost? */
export function Order(): JSX.Element {
  return (
    <Loaded says={ordersText().loading} keys={readOrder.key}>
      <One />
    </Loaded>
  );
}

function One(): JSX.Element {
  const { scope } = requiredRole();
  const params = useParams<{ orderId: string }>();
  const first = createAsync(() => readOrder(scope, params.orderId));
  return <Show when={first()}>{(known) => <Known of={known()} />}</Show>;
}

function Known(props: { readonly of: OrderView }): JSX.Element {
  const t = ordersText;
  const order = (): OrderView => props.of;
  return (
    <>
      <BackLink href={learnerPage(props.of.candidateId)}>{t().back}</BackLink>
      <div class="ff-head">
        <h1>{t().at(order().institutionName)}</h1>
        <span>
          <OrderStateFlag state={order().state} paused={order().course.pausedFrom !== undefined} />{' '}
          <For each={order().reminders}>
            {(reminder) => (
              <Flag tone={reminder === 'ending-soon' ? 'soon' : 'late'} icon="time">
                {orderWords().reminders[reminder]}
              </Flag>
            )}
          </For>
        </span>
      </div>
      <p class="font-lead">{leadOf(order())}</p>
      <Acts of={order()} />
      <div class="ff-split ff-above">
        <div class="ff-stack">
          <CourseSteps title={t().steps} state={order().state} course={order().course} endsOn={order().endsOn} />
          <SaidByTheSite title={t().said} answers={order().answers} />
          <Corrections of={order()} />
        </div>
        <section class="ff-sheet">
          <Facts facts={factsOf(order())} form="stacked" />
        </section>
      </div>
    </>
  );
}

const acts = {
  change: { action: 'change-order', form: ChangeForm, title: 'changeTitle', label: 'change' },
  end: { action: 'end-order', form: EndForm, title: 'endTitle', label: 'end' },
  cancel: { action: 'cancel-order', form: CancelForm, title: 'cancelTitle', label: 'cancelOrder' },
  correct: { action: 'correct-order', form: CorrectForm, title: 'correctTitle', label: 'correct' },
} as const satisfies Record<
  string,
  { readonly action: ActionName; readonly form: Component<ActProps>; readonly title: string; readonly label: string }
>;
type Act = keyof typeof acts;

/** What can be done with it now: before it begins it is cancelled, then it is ended. */
function Acts(props: { readonly of: OrderView }): JSX.Element {
  const [open, setOpen] = createSignal<Act>();
  const close = (): void => void setOpen(undefined);
  const offered = (): readonly Act[] => actsFor(props.of).filter((act) => may(acts[act].action));
  return (
    <>
      <div class="ff-actions">
        <For each={offered()}>
          {(act) => (
            <button type="button" class="button button-secondary" onClick={() => setOpen(act)}>
              {ordersText()[acts[act].label]}
            </button>
          )}
        </For>
      </div>
      <Show when={open()} keyed>
        {(act) => (
          <Dialog open title={orderActsText()[acts[act].title]} onClose={close}>
            <Dynamic component={acts[act].form} of={props.of} onClose={close} />
          </Dialog>
        )}
      </Show>
    </>
  );
}

function actsFor({ state }: OrderView): readonly Act[] {
  if (state === 'placed' || state === 'accepted' || state === 'visited') return ['change', 'correct', 'cancel'];
  if (state === 'starting' || state === 'evaluated' || state === 'running') return ['change', 'correct', 'end'];
  return state === 'ended' ? ['correct'] : [];
}

function Corrections(props: { readonly of: OrderView }): JSX.Element {
  const t = ordersText;
  const words = (before: OrderView['corrections'][number]['before']): string =>
    Object.entries(before)
      .map(([field, day]) => `${t().fields[field as keyof ReturnType<typeof t>['fields']]} ${shortDate(String(day))}`)
      .join(', ');
  return (
    <Show when={props.of.corrections.length > 0}>
      <section class="ff-sheet">
        <h2 class="ff-h-small">{t().corrections}</h2>
        <For each={props.of.corrections}>
          {({ at, reason, before }) => (
            <p>
              {shortDate(civilDateOf(at))}: {t().correctedWith(reason, words(before))}
            </p>
          )}
        </For>
      </section>
    </Show>
  );
}

function leadOf(order: OrderView): string {
  const t = ordersText();
  const w = orderWords();
  if (order.course.declineReason) return t.declined(w.reasons[order.course.declineReason]);
  if (order.cancelReason) return t.cancelled(w.cancelReasons[order.cancelReason]);
  return order.state === 'ended' ? order.goal : t.waitsFor;
}

function factsOf(order: OrderView): readonly Fact[] {
  const t = ordersText();
  const w = orderWords();
  const { contact, cost, terms } = order;
  const price = (ore: number, weeks: number): string => t.costOf(w.kroner(kronerOf(ore)), w.weeks(formatNumber(weeks)));
  return [
    { term: t.goal, value: order.goal },
    {
      term: t.package,
      value: (
        <For each={terms}>
          {(each, place) => (
            <p>
              {[
                ...(place() > 0 ? [t.fromDay(nearDate(each.from))] : []),
                each.name,
                w.hoursAWeek(formatNumber(each.hoursPerWeek)),
                w.kronerAWeek(kronerOf(each.pricePerWeekOre)),
              ].join(', ')}
            </p>
          )}
        </For>
      ),
    },
    { term: t.period, value: t.periodOf(shortDate(order.startsOn), shortDate(order.endsOn)) },
    { term: t.cost, value: price(cost.ore, cost.weeks) },
    { term: t.planned, value: price(cost.plannedOre, cost.plannedWeeks) },
    { term: t.present, value: attendanceInWords(order.attendance) },
    { term: t.contact, value: `${contact.name}, ${formatPhone(contact.phone)}` },
    ...(order.endNote ? [{ term: t.endNote, value: order.endNote }] : []),
  ];
}
