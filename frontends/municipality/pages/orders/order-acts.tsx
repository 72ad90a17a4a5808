import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { emptyOf } from '#kit/forms/ask-for.ts';
import { createForm, type FormValues, type Reading, type RunningForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { orderWords } from '#kit/orders/order-words.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import {
  OrderCancellation,
  OrderChange,
  OrderCorrection,
  OrderEnd,
  type OrderSaved,
  type OrderView,
} from '#shared/shapes/municipal-order.ts';
import { orderCancelReasons, orderEndReasons } from '#shared/shapes/order-words.ts';
import { readOrder, readOrders, readPackages, readPersonOrders } from '../../data/orders.ts';
import { ordersText } from './orders.text.ts';
import { orderActsText } from './order-acts.text.ts';

/** Dates of a course that has run for a while are typed without a year too. */
const backDays = -365;
const from = (): string => addDays(today(), backDays);
const dateIn = (typed: string, first = from()): string | undefined =>
  typed.trim() ? (readDate(typed, first) ?? typed) : undefined;

export interface ActProps {
  readonly of: OrderView;
  readonly onClose: () => void;
}

const oneOrder = competence.orders[':orderId'];
const paramOf = (order: OrderView): { scope: string; orderId: string } => ({
  scope: requiredRole().scope,
  orderId: order.orderId,
});

/** A form of one act on an order; `told` is said when it is done. */
function actForm<Values extends FormValues, Body>(
  props: ActProps,
  plan: {
    readonly name: string;
    readonly start: Values;
    readonly told: string;
    readonly read: (values: Values, version: number) => Reading<Values, Body>;
    readonly send: (json: Body, key: string) => Promise<OrderSaved>;
  },
): RunningForm<Values> {
  return createForm<Values, Body, OrderSaved>({
    ...plan,
    name: `${plan.name}-${props.of.orderId}`,
    newest: () => ({ version: props.of.version, values: {} }),
    done: () => {
      props.onClose();
      tellDone(plan.told);
      void revalidate([readOrder.key, readOrders.key, readPersonOrders.key]);
    },
  });
}

/** What the shape says, and what the page asks for in better words. */
function withAsks<Fields extends FormValues, Body>(
  read: { readonly body: Body } | { readonly errors: Readonly<Partial<Record<string, string>>> },
  asks: Readonly<Partial<Record<string, string>>>,
): Reading<Fields, Body> {
  if ('body' in read && Object.keys(asks).length === 0) return read;
  return { errors: { ...('errors' in read ? read.errors : {}), ...asks } } as Reading<Fields, Body>;
}

function CloseButton(props: { readonly onClose: () => void }): JSX.Element {
  return (
    <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
      {orderActsText().cancel}
    </button>
  );
}

/** Another last day, or another package from a day on. */
export function ChangeForm(props: ActProps): JSX.Element {
  const t = orderActsText;
  const packages = createAsync(() => readPackages(requiredRole().scope));
  const form = actForm(props, {
    name: 'change-order',
    start: untrack(() => ({ endsOn: typedDate(props.of.endsOn), packageId: '', from: typedDate(today()) })),
    told: t().changed,
    read: (fields, version) => {
      const endsOn = dateIn(fields.endsOn);
      return withAsks(
        readWithShape(OrderChange, {
          version,
          endsOn: endsOn === props.of.endsOn ? undefined : endsOn,
          ...(fields.packageId && { packageId: fields.packageId, from: dateIn(fields.from) }),
        }),
        emptyOf(fields, { endsOn: t().askDate }),
      );
    },
    send: (json, key) => answerOf(oneOrder.changed.$post({ param: paramOf(props.of), json }, once(key))),
  });
  const options = (): { value: string; label: string }[] =>
    (packages()?.items ?? []).flatMap(({ institutionId, packageId, agreed }) => {
      const name = agreed.at(-1)?.name;
      return institutionId === props.of.institutionId && name ? [{ value: packageId as string, label: name }] : [];
    });
  return (
    <>
      <p>{t().changeText}</p>
      <Form of={form} submit={t().changeSave} beside={<CloseButton onClose={props.onClose} />}>
        <DateField field={form.field('endsOn')} label={t().endsOn} from={from()} />
        <SelectField field={form.field('packageId')} label={t().package} none={t().samePackage} options={options()} />
        <Show when={form.values.packageId}>
          <DateField field={form.field('from')} label={t().from} from={from()} />
        </Show>
      </Form>
    </>
  );
}

/** The last day and the reason. */
export function EndForm(props: ActProps): JSX.Element {
  const t = orderActsText;
  const form = actForm(props, {
    name: 'end-order',
    start: { endedOn: typedDate(today()), reason: '', note: '' },
    told: t().ended,
    read: (fields, version) =>
      withAsks(
        readWithShape(OrderEnd, {
          version,
          endedOn: dateIn(fields.endedOn),
          reason: fields.reason,
          note: fields.note.trim() || undefined,
        }),
        emptyOf(fields, { endedOn: t().askDate, reason: t().askReason }),
      ),
    send: (json, key) => answerOf(oneOrder.ended.$post({ param: paramOf(props.of), json }, once(key))),
  });
  return (
    <>
      <p>{t().endText}</p>
      <Form of={form} submit={t().endSave} beside={<CloseButton onClose={props.onClose} />}>
        <DateField field={form.field('endedOn')} label={t().endedOn} from={from()} />
        <SelectField
          field={form.field('reason')}
          label={t().reason}
          options={orderEndReasons.map((value) => ({ value, label: orderWords().reasons[value] }))}
        />
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
      </Form>
    </>
  );
}

/** Takes the order back before anything began. */
export function CancelForm(props: ActProps): JSX.Element {
  const t = orderActsText;
  const form = actForm(props, {
    name: 'cancel-order',
    start: { reason: '', note: '' },
    told: t().cancelled,
    read: (fields, version) =>
      withAsks(
        readWithShape(OrderCancellation, { version, reason: fields.reason, note: fields.note.trim() || undefined }),
        emptyOf(fields, { reason: t().askReason }),
      ),
    send: (json, key) => answerOf(oneOrder.cancelled.$post({ param: paramOf(props.of), json }, once(key))),
  });
  return (
    <>
      <p>{t().cancelText}</p>
      <Form of={form} submit={t().cancelSave} beside={<CloseButton onClose={props.onClose} />}>
        <SelectField
          field={form.field('reason')}
          label={t().reason}
          options={orderCancelReasons
            .filter((value) => value !== 'effort-ended')
            .map((value) => ({ value, label: orderWords().cancelReasons[value] }))}
        />
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} optional rows={2} />
      </Form>
    </>
  );
}

const correctable = [
  'startsOn',
  'endsOn',
  'visitHeldOn',
  'startUpFrom',
  'startUpUntil',
  'evaluationHeldOn',
  'endedOn',
] as const;
type Correctable = (typeof correctable)[number];

/** The dates that stand, each to be put right; with the reason. */
export function CorrectForm(props: ActProps): JSX.Element {
  const t = orderActsText;
  const { startsOn, endsOn, course } = untrack(() => props.of);
  const stands: Readonly<Partial<Record<Correctable, string>>> = { ...course, startsOn, endsOn };
  const shown = correctable.filter((field) => stands[field] !== undefined);
  const typed = (field: Correctable): string => (stands[field] ? typedDate(stands[field]) : '');
  const form = actForm(props, {
    name: 'correct-order',
    start: {
      reason: '',
      startsOn: typed('startsOn'),
      endsOn: typed('endsOn'),
      visitHeldOn: typed('visitHeldOn'),
      startUpFrom: typed('startUpFrom'),
      startUpUntil: typed('startUpUntil'),
      evaluationHeldOn: typed('evaluationHeldOn'),
      endedOn: typed('endedOn'),
    },
    told: t().corrected,
    read: (fields, version) => {
      const changed = shown.flatMap((field) => {
        const date = dateIn(fields[field]);
        return date === undefined || date === stands[field] ? [] : [[field, date] as const];
      });
      const read = readWithShape(OrderCorrection, { version, reason: fields.reason, ...Object.fromEntries(changed) });
      return withAsks(read, emptyOf(fields, { reason: t().askWhy }));
    },
    send: (json, key) => answerOf(oneOrder.corrected.$post({ param: paramOf(props.of), json }, once(key))),
  });
  return (
    <>
      <p>{t().correctText}</p>
      <Form of={form} submit={t().correctSave} beside={<CloseButton onClose={props.onClose} />}>
        <For each={shown}>
          {(field) => <DateField field={form.field(field)} label={ordersText().fields[field]} from={from()} />}
        </For>
        <TextArea field={form.field('reason')} label={t().why} rows={2} />
      </Form>
    </>
  );
}
