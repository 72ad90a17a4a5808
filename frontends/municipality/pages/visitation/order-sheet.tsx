import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField } from '#kit/forms/text-fields.tsx';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate, longDate, typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import {
  EducationOrderEnding,
  educationOrderEnds,
  EducationOrderGiving,
  type CandidateVisitation,
  type EducationOrder,
  type VisitationChanged,
} from '#shared/shapes/candidate-visitation.ts';
import { followVisitation } from './follow-visitation.ts';
import { visitationText } from './visitation.text.ts';

interface OrderProps {
  readonly visited: CandidateVisitation;
}
type Orders = NonNullable<CandidateVisitation['educationOrder']>;
const words = (): ReturnType<typeof visitationText>['order'] => visitationText().order;
const orders = visitation.candidates[':candidateId']['education-orders'];

/** The education order: whether the law still has it, the one in force, and those before. */
export function OrderSheet(props: OrderProps & { readonly order: Orders; readonly isOpen: boolean }): JSX.Element {
  const [open, setOpen] = createSignal<'none' | 'give' | 'end'>('none');
  const close = (): void => void setOpen('none');
  const rule = (): Orders['rule'] => props.order.rule;
  const inForce = (): EducationOrder | undefined => props.order.orders.find(({ state }) => state === 'in-force');
  return (
    <AsideSheet title={words().title}>
      <Show when={rule().until}>
        {(until) => (
          <p class="ff-muted">{rule().holds ? words().holds(longDate(until())) : words().ended(longDate(until()))}</p>
        )}
      </Show>
      <Show when={inForce() && !rule().holds}>
        <p>
          <Flag tone="soon" icon="warning">
            {words().standsStill}
          </Flag>
        </p>
      </Show>
      <Show when={props.order.orders.length > 0} fallback={<p>{words().none}</p>}>
        <ul class="ff-list ff-stack">
          <For each={props.order.orders}>{(order) => <OrderLine of={order} />}</For>
        </ul>
      </Show>
      <Show when={props.isOpen && may('give-education-order')}>
        <div class="ff-actions ff-above">
          <Show when={!inForce() && rule().holds && props.visited.visitationGroup}>
            <button type="button" class="button button-secondary" onClick={() => setOpen('give')}>
              {words().give}
            </button>
          </Show>
          <Show when={inForce()}>
            <button type="button" class="button button-secondary" onClick={() => setOpen('end')}>
              {words().end}
            </button>
          </Show>
        </div>
      </Show>
      <Show when={open() === 'give'}>
        <GiveDialog visited={props.visited} onClose={close} />
      </Show>
      <Show when={open() === 'end'}>
        <EndDialog visited={props.visited} onClose={close} />
      </Show>
    </AsideSheet>
  );
}

function OrderLine(props: { readonly of: EducationOrder }): JSX.Element {
  const said = (): string => {
    const { state, givenOn, endedOn } = props.of;
    if (state === 'in-force') return words().inForce(dayDate(givenOn));
    return words().over(words().ends[state], endedOn ? dayDate(endedOn) : '');
  };
  return (
    <li>
      {said()}
      <Show when={props.of.state === 'in-force' && props.of.startsBy}>
        {(by) => (
          <>
            <br />
            <span class="ff-muted">{words().startBy(dayDate(by()))}</span>
          </>
        )}
      </Show>
    </li>
  );
}

function GiveDialog(props: OrderProps & { readonly onClose: () => void }): JSX.Element {
  const { candidateId } = untrack(() => props.visited);
  const param = { scope: requiredRole().scope, candidateId };
  const form = createForm<{ readonly on: string; readonly startsBy: string }, EducationOrderGiving, VisitationChanged>({
    name: `give-order-${candidateId}`,
    start: { on: typedDate(today()), startsBy: '' },
    newest: () => ({ version: props.visited.visitationVersion, values: {} }),
    read: ({ on, startsBy }, version) =>
      readWithShape(
        EducationOrderGiving,
        {
          ...{ version, on: readDate(on, today()) ?? on },
          startsBy: startsBy.trim() ? (readDate(startsBy, today()) ?? startsBy) : undefined,
        },
        words().words,
      ),
    send: (json, key) => answerOf(orders.$post({ param, json }, once(key))),
    done: () => {
      followVisitation(words().saved);
      props.onClose();
    },
  });
  return (
    <Dialog open title={words().give} onClose={() => props.onClose()}>
      <Form of={form} submit={words().give}>
        <DateField field={form.field('on')} label={words().givenOn} />
        <DateField field={form.field('startsBy')} label={words().startsBy} optional />
      </Form>
    </Dialog>
  );
}

function EndDialog(props: OrderProps & { readonly onClose: () => void }): JSX.Element {
  const { candidateId } = untrack(() => props.visited);
  const param = { scope: requiredRole().scope, candidateId };
  const form = createForm<{ readonly on: string; readonly because: string }, EducationOrderEnding, VisitationChanged>({
    name: `end-order-${candidateId}`,
    start: { on: typedDate(today()), because: '' },
    newest: () => ({ version: props.visited.visitationVersion, values: {} }),
    read: ({ on, because }, version) =>
      readWithShape(EducationOrderEnding, { version, on: readDate(on, today()) ?? on, because }, words().words),
    send: (json, key) => answerOf(orders.ended.$post({ param, json }, once(key))),
    done: () => {
      followVisitation(words().saved);
      props.onClose();
    },
  });
  return (
    <Dialog open title={words().end} onClose={() => props.onClose()}>
      <Form of={form} submit={words().end}>
        <SelectField
          field={form.field('because')}
          label={words().because}
          options={educationOrderEnds.map((value) => ({ value, label: words().ends[value] }))}
        />
        <DateField field={form.field('on')} label={words().endedOn} />
      </Form>
    </Dialog>
  );
}
