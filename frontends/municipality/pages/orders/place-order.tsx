import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { kronerOf } from '#kit/orders/course-parts.tsx';
import { orderWords } from '#kit/orders/order-words.text.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty, Notice } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole, personId } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { daysBetween } from '#kit/time/copenhagen.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { OrderPlacing, OrderSaved } from '#shared/shapes/municipal-order.ts';
import type { PackageLine } from '#shared/shapes/training-package.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { readOrders, readPackages, readPersonOrders } from '../../data/orders.ts';
import { readPerson } from '../../data/person.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { firstName } from '../person/first-name.ts';
import { learnerPage, orderPage } from '../uplift/learner.ts';
import { ordersText } from './orders.text.ts';
import { placeOrderText } from './place-order.text.ts';
import { periodOf, readOrder, termsOn, type OrderFields } from './read-order.ts';

/** Orders a course at a training site for somebody, in a package whose price is agreed. */
export function PlaceOrder(): JSX.Element {
  const params = useParams<{ id: string }>();
  const { scope } = requiredRole();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <Loaded says={ordersText().loading} keys={[readPackages.key, readStaff.key]}>
          <Packages person={known()} />
        </Loaded>
      )}
    </Show>
  );
}

function Packages(props: { readonly person: CandidateView }): JSX.Element {
  const t = placeOrderText;
  const { scope } = requiredRole();
  const packages = createAsync(() => readPackages(scope));
  const staff = createAsync(() => readStaff(scope));
  const agreed = (): readonly PackageLine[] =>
    packages()?.items.filter((line) => line.agreed.some(({ validTo }) => !validTo || validTo >= today())) ?? [];
  return (
    <Show when={packages() && staff()}>
      {(colleagues) => (
        <Show
          when={agreed().length > 0}
          fallback={
            <Empty page title={t().noPackages} text={t().noPackagesText}>
              <A class="button button-primary" href="/forloeb/pakker">
                {t().toPackages}
              </A>
            </Empty>
          }
        >
          <h1>{t().heading(firstName(props.person))}</h1>
          <p class="font-lead">{t().lead}</p>
          <div class="ff-sheet ff-narrow-form ff-above">
            <OrderForm person={props.person} packages={agreed()} staff={colleagues()} />
          </div>
        </Show>
      )}
    </Show>
  );
}

function OrderForm(props: {
  readonly person: CandidateView;
  readonly packages: readonly PackageLine[];
  readonly staff: readonly Colleague[];
}): JSX.Element {
  const t = placeOrderText;
  const navigate = useNavigate();
  const { scope } = requiredRole();
  const { candidateId } = untrack(() => props.person);
  const back = learnerPage(candidateId);
  const [only, ...others] = untrack(() => props.packages);
  const form = createForm<OrderFields, OrderPlacing, OrderSaved>({
    name: `order-${candidateId}`,
    start: {
      packageId: others.length === 0 ? (only?.packageId ?? '') : '',
      ...{ startsOn: '', endsOn: '', goal: '' },
      'contact.personId': personId() ?? '',
      'contact.phone': '',
      'contact.answers': '',
    },
    read: (fields) =>
      readOrder(
        fields,
        { candidateId, line: chosen(), contactName: nameOf(fields['contact.personId'], props.staff) ?? '' },
        today(),
      ),
    refusalsAt: { 'package-not-agreed': 'packageId' },
    send: (json, key) => answerOf(competence.orders.$post({ param: { scope }, json }, once(key))),
    done: ({ orderId }) => {
      tellDone(t().sent);
      void revalidate([readPersonOrders.key, readOrders.key]);
      navigate(orderPage(candidateId, orderId));
    },
  });
  const chosen = (): PackageLine | undefined =>
    props.packages.find(({ packageId }) => packageId === form.values.packageId);
  const mayNotBeSeen = (): boolean => form.problem()?.code === 'no-education-consent';
  return (
    <>
      <Show when={mayNotBeSeen()}>
        <Notice title={t().consent}>
          <p>{t().consentText}</p>
        </Notice>
      </Show>
      <Form of={form} submit={t().send} beside={<A href={back}>{t().cancel}</A>}>
        <RadioCards
          field={form.field('packageId')}
          label={t().package}
          choices={props.packages.map((line) => ({ value: line.packageId, ...packageChoice(line) }))}
        />
        <DateField field={form.field('startsOn')} label={t().startsOn} />
        <DateField field={form.field('endsOn')} label={t().endsOn} help={t().endsOnHelp} optional />
        <Price fields={form.values} line={chosen()} />
        <TextArea field={form.field('goal')} label={t().goal} help={t().goalHelp} rows={4} />
        <SelectField field={form.field('contact.personId')} label={t().contact} options={staffChoices(props.staff)} />
        <TextField field={form.field('contact.phone')} label={t().phone} type="tel" width="short" />
        <TextField field={form.field('contact.answers')} label={t().answers} optional />
      </Form>
    </>
  );
}

/** What the period costs by the agreed price, before anything is sent. */
function Price(props: { readonly fields: OrderFields; readonly line: PackageLine | undefined }): JSX.Element {
  const t = placeOrderText;
  const w = orderWords;
  const price = (): string | undefined => {
    const { startsOn, endsOn } = periodOf(props.fields, props.line, today());
    const terms = startsOn && termsOn(props.line, startsOn);
    if (!terms || !startsOn || !endsOn || endsOn < startsOn) return undefined;
    const days = daysBetween(startsOn, endsOn) + 1;
    const ore = Math.round((days * terms.pricePerWeekOre) / 7);
    return t().priceOf(w().weeks(formatNumber(days / 7)), w().kroner(kronerOf(ore)));
  };
  return (
    <p class="ff-read-as" aria-live="polite">
      <Show when={price()}>{(words) => `${t().price} ${words()}`}</Show>
    </p>
  );
}

function packageChoice(line: PackageLine): { label: string; text: string } {
  const terms = termsOn(line, today()) ?? line.agreed.at(-1);
  const w = orderWords();
  return {
    label: `${line.institutionName}: ${terms?.name ?? ''}`,
    text: placeOrderText().packageText(
      w.hoursAWeek(formatNumber(terms?.hoursPerWeek ?? 0)),
      w.kronerAWeek(kronerOf(terms?.pricePerWeekOre ?? 0)),
    ),
  };
}
