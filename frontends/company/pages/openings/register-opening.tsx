import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { createEffect, Match, on, Show, Switch, type JSX } from 'solid-js';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { readMunicipalities } from '../../data/company.ts';
import { readOpenings, registerOpening } from '../../data/openings.ts';
import { ownCompany } from '../../data/own-company.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { OpeningInWords } from './opening-facts.tsx';
import { formText } from './opening-form.text.ts';
import { fieldsOfNewOpening } from './opening-fields.ts';
import type { OpeningPart } from './opening-part.ts';
import { DealPart, DemandsPart, RoomPart, TasksPart, TimePart } from './opening-parts.tsx';
import { lastStep, openingSteps } from './opening-steps.ts';
import { readNewOpening } from './read-opening.ts';
import { StepHead } from './step-head.tsx';
import { createStepForm } from './step-form.ts';

/** Registers an opening in short steps; what is written survives a closed tab. */
export function RegisterOpening(): JSX.Element {
  const t = formText;
  return (
    <Page title={t().registerTitle} form="tight">
      <BackLink href="/pladser">{t().back}</BackLink>
      <ContactsOnly>
        {(company) => (
          <Show when={company().buddies.some(({ state }) => state === 'named')} fallback={<BuddyFirst />}>
            <Steps company={company()} />
          </Show>
        )}
      </ContactsOnly>
    </Page>
  );
}

function BuddyFirst(): JSX.Element {
  const t = formText;
  return (
    <>
      <h1>{t().registerTitle}</h1>
      <Empty title={t().needsBuddy} text={t().needsBuddyText}>
        <A class="button button-primary" href="/buddyer/ny">
          {t().nameBuddy}
        </A>
      </Empty>
    </>
  );
}

function Steps(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = formText;
  const own = ownCompany();
  const navigate = useNavigate();
  const { form, step, back } = createStepForm({
    name: `opening-${own.companyId}`,
    start: fieldsOfNewOpening(props.company),
    send: async (facts, idempotencyKey) => await registerOpening(own, facts, idempotencyKey),
    done: (saved, facts) => {
      tellDone(t().registered(facts.title));
      void revalidate(readOpenings.key);
      navigate(`/pladser/${saved.openingId}`);
    },
  });
  createEffect(on(step, () => window.scrollTo(0, 0), { defer: true }));
  return (
    <>
      <h1>{t().registerTitle}</h1>
      <div class="ff-sheet ff-narrow ff-above">
        <Form
          of={form}
          submit={step() === lastStep ? t().register : t().next}
          beside={<StepBack isFirst={step() === 0} back={back} />}
        >
          <StepHead
            step={step()}
            steps={openingSteps.length}
            title={t().steps[openingSteps[step()]?.name ?? 'tasks']}
          />
          <StepFields form={form} company={props.company} step={step()} />
        </Form>
      </div>
    </>
  );
}

function StepBack(props: { readonly isFirst: boolean; readonly back: () => void }): JSX.Element {
  return (
    <Show when={!props.isFirst} fallback={<A href="/pladser">{formText().cancel}</A>}>
      <button type="button" class="button button-secondary" onClick={() => props.back()}>
        {formText().previous}
      </button>
    </Show>
  );
}

function StepFields(props: OpeningPart & { readonly step: number }): JSX.Element {
  const name = (): string => openingSteps[props.step]?.name ?? 'tasks';
  return (
    <Switch>
      <Match when={name() === 'tasks'}>
        <TasksPart form={props.form} company={props.company} />
      </Match>
      <Match when={name() === 'time'}>
        <TimePart form={props.form} company={props.company} />
      </Match>
      <Match when={name() === 'demands'}>
        <DemandsPart form={props.form} company={props.company} />
      </Match>
      <Match when={name() === 'room'}>
        <RoomPart form={props.form} company={props.company} />
      </Match>
      <Match when={name() === 'deal'}>
        <DealPart form={props.form} company={props.company} />
      </Match>
      <Match when={name() === 'check'}>
        <Check form={props.form} company={props.company} />
      </Match>
    </Switch>
  );
}

function Check(props: OpeningPart): JSX.Element {
  const own = ownCompany();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const read = (): ReturnType<typeof readNewOpening> => readNewOpening(props.form.values);
  const facts = () => {
    const told = read();
    return 'body' in told ? told.body : undefined;
  };
  return (
    <Show when={facts()}>
      {(opening) => (
        <>
          <p class="ff-muted">{formText().checkLead}</p>
          <p class="ff-strong ff-h-small">{opening().title}</p>
          <OpeningInWords opening={opening()} company={props.company} municipalities={municipalities() ?? []} />
        </>
      )}
    </Show>
  );
}
