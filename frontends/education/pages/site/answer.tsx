import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { asProblem } from '#kit/network/problem.ts';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { answersOpen } from '#kit/orders/course-steps.ts';
import { orderWords } from '#kit/orders/order-words.text.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import type { OrderAnswering, OrderAnswerSent } from '#shared/shapes/municipal-order.ts';
import {
  evaluationOutcomes,
  orderDeclineReasons,
  orderEndReasons,
  type OrderAnswerKind,
} from '#shared/shapes/order-words.ts';
import type { SiteOrderView } from '#shared/shapes/site-order.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere, readSiteOrder, readSiteOrders } from '../../data/site.ts';
import { answerText } from './answer.text.ts';
import { isAsked, readOrderAnswer, type OrderAnswerFields } from './read-order-answer.ts';
import { SitePage } from './site-page.tsx';
import { siteText } from './site.text.ts';

/** Half a year back: the dates of what has happened. */
const backDays = -183;

/** The youth coordinator registers the next step of somebody's course: one question, and what belongs to the answer. */
export function AnswerCourse(): JSX.Element {
  return (
    <SitePage title={answerText().title} action="answer-order" keys={readSiteOrder.key}>
      {() => <One />}
    </SitePage>
  );
}

function One(): JSX.Element {
  const t = answerText;
  const own = ownInstitution();
  const params = useParams<{ orderId: string }>();
  const order = createAsync(() => readSiteOrder(own.scope, own.institutionId, params.orderId));
  return (
    <Show when={order()}>
      {(known) => (
        <>
          <BackLink href={`/unge/${params.orderId}`}>{t().back}</BackLink>
          <Show
            when={!known().waitingFor && answersOpen(known()).length > 0}
            fallback={<Empty page title={t().gone} text={t().goneText} />}
          >
            <AnswerForm of={known()} />
          </Show>
        </>
      )}
    </Show>
  );
}

function AnswerForm(props: { readonly of: SiteOrderView }): JSX.Element {
  const t = answerText;
  const own = ownInstitution();
  const navigate = useNavigate();
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const { orderId } = untrack(() => props.of);
  const open = (): readonly OrderAnswerKind[] => answersOpen(props.of);
  const form = createForm<OrderAnswerFields, OrderAnswering, OrderAnswerSent>({
    name: `answer-order-${orderId}`,
    start: { answer: untrack(open)[0] ?? '', on: typedDate(today()), until: '', reason: '', outcome: '', note: '' },
    newest: () => ({ version: props.of.version, values: {} }),
    read: (fields, version) => readOrderAnswer(fields, version, { past: addDays(today(), backDays), ahead: today() }),
    send: (json, key) => {
      const { answers } = competence.institutions[':institutionId'].orders[':orderId'];
      return answerOf(answers.$post({ param: { ...own, orderId }, json }, once(key)));
    },
    done: (_sent, { answer }) => {
      tellDone(t().sent);
      waitUntilShown(() => isTakenIn(orderId), [readSiteOrder.key, readSiteOrders.key]);
      navigate(answer === 'decline' ? '/unge?liste=new' : `/unge/${orderId}`);
    },
  });
  const name = (): string => nameHere(props.of.candidateId, people()) ?? siteText().nameless;
  const answer = (): OrderAnswerKind | undefined => open().find((kind) => kind === form.values.answer);
  return (
    <>
      <h1>{props.of.state === 'placed' ? t().reply(name()) : t().heading(name())}</h1>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().send} beside={<A href={`/unge/${orderId}`}>{t().cancel}</A>}>
          <RadioCards
            field={form.field('answer')}
            label={props.of.state === 'placed' ? t().yourAnswer : t().what}
            choices={open().map((kind) => ({ value: kind, label: t().choices[kind], text: t().explained[kind] }))}
          />
          <Show when={answer()} keyed>
            {(kind) => <Belonging kind={kind} form={form} />}
          </Show>
        </Form>
      </div>
    </>
  );
}

/** Whether the municipality has taken the last answer in; a person who is seen no longer was taken in too. */
async function isTakenIn(orderId: string): Promise<boolean> {
  const own = ownInstitution();
  await revalidate(readSiteOrder.keyFor(own.scope, own.institutionId, orderId));
  try {
    return (await readSiteOrder(own.scope, own.institutionId, orderId)).waitingFor === undefined;
  } catch (thrown) {
    return asProblem(thrown).status === 404;
  }
}

/** The fields that belong to an answer. */
function Belonging(props: {
  readonly kind: OrderAnswerKind;
  readonly form: ReturnType<typeof createForm<OrderAnswerFields, OrderAnswering, OrderAnswerSent>>;
}): JSX.Element {
  const t = answerText;
  const { form, kind } = untrack(() => props);
  const reasons = kind === 'decline' ? orderDeclineReasons : orderEndReasons;
  return (
    <>
      <Show when={isAsked('on', kind)}>
        <DateField field={form.field('on')} label={t().on[kind]} from={addDays(today(), backDays)} />
      </Show>
      <Show when={isAsked('until', kind)}>
        <DateField
          field={form.field('until')}
          label={kind === 'plan-made' ? t().reviewOn : t().startUpUntil}
          {...(kind === 'start-up-begun' && { help: t().startUpHelp })}
          optional
        />
      </Show>
      <Show when={isAsked('reason', kind)}>
        <SelectField
          field={form.field('reason')}
          label={t().reason}
          options={reasons.map((value) => ({ value, label: orderWords().reasons[value] }))}
        />
      </Show>
      <Show when={isAsked('outcome', kind)}>
        <RadioCards
          field={form.field('outcome')}
          label={t().outcome}
          choices={evaluationOutcomes.map((value) => ({ value, label: orderWords().outcomes[value] }))}
        />
      </Show>
      <TextArea
        field={form.field('note')}
        label={t().note}
        help={t().noteHelp}
        optional={!isAsked('note', kind) && form.values.reason !== 'other'}
        rows={isAsked('note', kind) ? 6 : 2}
      />
    </>
  );
}
