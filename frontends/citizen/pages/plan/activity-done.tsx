import { A, createAsync, revalidate, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { requiredRole } from '#kit/session/session.ts';
import { OwnActivityDone, type MyPlan, type OwnActivitySent } from '#shared/shapes/my-plan.ts';
import { readMyPlans } from '../../data/my-plan.ts';
import { myPlanText } from './my-plan.text.ts';

/** The person says that an own activity is done, and how it went. */
export function ActivityDone(): JSX.Element {
  const t = myPlanText;
  return (
    <Page title={t().doneTitle} form="tight">
      <BackLink href="/plan">{t().back}</BackLink>
      <Loaded says={t().loading} keys={readMyPlans.key}>
        <OneActivity />
      </Loaded>
    </Page>
  );
}

type Item = MyPlan['items'][number];

function OneActivity(): JSX.Element {
  const t = myPlanText;
  const params = useParams<{ candidateId: string; itemId: string }>();
  const plans = createAsync(() => readMyPlans(requiredRole().scope));
  const plan = (): MyPlan | undefined => plans()?.find(({ candidateId }) => candidateId === params.candidateId);
  const item = (): Item | undefined =>
    plan()?.items.find(
      ({ itemId, owner, state }) => itemId === params.itemId && owner === 'person' && state !== 'reached',
    );
  return (
    <Show when={plans()}>
      <Show when={item()} fallback={<Empty page title={t().gone} text={t().goneText} />}>
        {(known) => <DoneForm candidateId={params.candidateId} item={known()} />}
      </Show>
    </Show>
  );
}

function DoneForm(props: { readonly candidateId: string; readonly item: Item }): JSX.Element {
  const t = myPlanText;
  const navigate = useNavigate();
  const { scope } = requiredRole();
  const { itemId } = untrack(() => props.item);
  const param = { scope, candidateId: untrack(() => props.candidateId), itemId };
  const isTaken = async (): Promise<boolean> => {
    await revalidate(readMyPlans.key);
    const items = (await readMyPlans(scope)).flatMap((plan) => plan.items);
    return items.find((each) => each.itemId === itemId)?.state === 'reached';
  };
  const form = createForm<{ readonly note: string }, OwnActivityDone, OwnActivitySent>({
    name: `own-activity-${itemId}`,
    start: { note: '' },
    newest: () => ({ version: props.item.version, values: {} }),
    read: ({ note }, version) => readWithShape(OwnActivityDone, { version, note }),
    send: (json, key) =>
      answerOf(visitation.plans[':candidateId'].items[':itemId'].done.$post({ param, json }, once(key))),
    done: () => {
      tellDone(t().sent);
      waitUntilShown(isTaken, [readMyPlans.key]);
      navigate('/plan');
    },
  });
  return (
    <div class="ff-narrow">
      <h1>{t().doneTitle}</h1>
      <p class="font-lead">{props.item.words}</p>
      <p>{t().doneLead}</p>
      <div class="ff-sheet ff-narrow-form">
        <Form of={form} submit={t().send} wide beside={<A href="/plan">{t().back}</A>}>
          <TextArea field={form.field('note')} label={t().note} rows={3} optional />
        </Form>
      </div>
    </div>
  );
}
