import { createAsync, revalidate, useParams } from '@solidjs/router';
import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { nearDate } from '#kit/time/format-dates.ts';
import {
  ObservationFields,
  observedFrom,
  observeFields,
  type ObserveFields,
} from '#kit/work-capacity/observe-fields.tsx';
import {
  WorkDescribed,
  type OwnObservation,
  type OwnObservations,
  type WorkDescriptionSent,
} from '#shared/shapes/work-observation.ts';
import { describeWork, readObservations } from '../../data/observations.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readPeople } from '../../data/people.ts';
import { MembersOnly } from '../../parts/members-only.tsx';
import { describeText } from './describe.text.ts';
import { OwnLine } from './own-line.tsx';

/** How does somebody work? A press or two and a sentence, with one thumb. */
export function Describe(): JSX.Element {
  const t = describeText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/fremmoede">{t().back}</BackLink>
      <MembersOnly>
        {() => (
          <Loaded says={t().loading} keys={[readObservations.key, readPeople.key]}>
            <Known />
          </Loaded>
        )}
      </MembersOnly>
    </Page>
  );
}

function Known(): JSX.Element {
  const t = describeText;
  const own = ownCompany();
  const params = useParams<{ placementId: string }>();
  const [correcting, setCorrecting] = createSignal<OwnObservation>();
  const observations = createAsync(() => readObservations(own.scope, own.companyId, params.placementId));
  const people = createAsync(() => readPeople(own.scope, own.companyId));
  const name = (of: OwnObservations): string =>
    people()?.find(({ candidateId }) => candidateId === of.candidateId)?.firstName ?? t().nameless;
  return (
    <Show when={observations()}>
      {(known) => (
        <div class="ff-narrow">
          <Show
            when={correcting()}
            keyed
            fallback={
              <>
                <h1>{t().heading(name(known()))}</h1>
                <p class="font-lead">{t().lead}</p>
                <DescribeForm placementId={params.placementId} onDone={() => undefined} />
                <p class="ff-muted ff-above">{t().what}</p>
              </>
            }
          >
            {(former) => (
              <>
                <h1>{t().correctTitle(nearDate(former.said.on))}</h1>
                <DescribeForm
                  placementId={params.placementId}
                  former={former}
                  onDone={() => setCorrecting(undefined)}
                />
              </>
            )}
          </Show>
          <section class="ff-above" aria-labelledby="yours">
            <h2 id="yours">{t().yours}</h2>
            <Show when={known().items.length > 0} fallback={<p class="ff-muted">{t().none}</p>}>
              <div class="ff-stack">
                <For each={known().items}>
                  {(one) => <OwnLine of={one} placementId={params.placementId} correct={setCorrecting} />}
                </For>
              </div>
            </Show>
          </section>
        </div>
      )}
    </Show>
  );
}

type Fields = ObserveFields & { readonly reason: string };

function DescribeForm(props: {
  readonly placementId: string;
  readonly former?: OwnObservation;
  readonly onDone: () => void;
}): JSX.Element {
  const t = describeText;
  const { placementId, former } = untrack(() => props);
  const form = createForm<Fields, WorkDescribed, WorkDescriptionSent>({
    name: `describe-${placementId}-${former?.observationId ?? 'new'}`,
    start: { ...observeFields(former?.said), reason: '' },
    read: ({ reason, ...fields }) =>
      readWithShape(WorkDescribed, {
        ...observedFrom(fields),
        ...(former && { corrects: former.observationId, ...(reason.trim() && { reason }) }),
      }),
    send: (json, key) => describeWork(placementId, json, key),
    done: () => {
      for (const [name, value] of Object.entries({ ...observeFields(), reason: '' }))
        form.field(name as keyof Fields).set(value as never);
      form.discard();
      tellDone(t().sent);
      props.onDone();
      void revalidate(readObservations.key);
      scrollTo({ top: 0 });
    },
  });
  return (
    <div class="ff-sheet ff-above">
      <Form
        of={form}
        submit={former ? t().save : t().send}
        beside={
          <Show when={former}>
            <button type="button" class="button button-secondary" onClick={() => props.onDone()}>
              {t().cancel}
            </button>
          </Show>
        }
      >
        <ObservationFields form={form} fixedDay={former !== undefined} />
        <Show when={former}>
          <TextArea field={form.field('reason')} label={t().reason} rows={2} />
        </Show>
      </Form>
    </div>
  );
}
