import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { createEffect, on, Show, untrack, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { readCompanyOpenings } from '#kit/openings/opening-data.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, clusterNetwork, once } from '#kit/network/services.ts';
import { fieldsOfNewOpening } from '#kit/openings/opening-fields.ts';
import { openingFormText } from '#kit/openings/opening-form.text.ts';
import { openingParts, type OpeningPart } from '#kit/openings/opening-parts.tsx';
import { readNewOpening } from '#kit/openings/read-opening.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { ownCompany } from '../../data/own-company.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { OpeningInWords } from './opening-facts.tsx';
import { formText } from './opening-form.text.ts';
import { lastStep, openingSteps } from './opening-steps.ts';
import { StepHead } from './step-head.tsx';
import { createStepForm } from './step-form.ts';

/** Registers an opening in short steps; what is written survives a closed tab. */
export function RegisterOpening(): JSX.Element {
  const t = formText;
  return (
    <Page title={t().registerTitle} form="tight">
      <BackLink href="/pladser">{t().back}</BackLink>
      <ContactsOnly action="register-opening">
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
  const { openings } = clusterNetwork.companies[':companyId'];
  const { form, step, back } = createStepForm({
    name: `opening-${own.companyId}`,
    start: untrack(() => ({ step: '0', ...fieldsOfNewOpening(props.company) })),
    send: (facts, key) => answerOf(openings.$post({ param: own, json: facts }, once(key))),
    done: (saved, facts) => {
      tellDone(t().registered(facts.title));
      void revalidate(readCompanyOpenings.key);
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
          <StepHead step={step()} steps={openingSteps.length} title={titleOf(step())} />
          <StepFields
            form={form}
            company={props.company}
            voice="company"
            network={own.scope}
            onlyFor={props.company.municipalities}
            step={step()}
          />
        </Form>
      </div>
    </>
  );
}

function titleOf(step: number): string {
  const part = openingParts[step];
  return part ? openingFormText().parts[part.name] : formText().check;
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
  return (
    <Show when={openingParts[props.step]} keyed fallback={<Check {...props} />}>
      {({ part }) => <Dynamic component={part} {...props} />}
    </Show>
  );
}

function Check(props: OpeningPart): JSX.Element {
  const own = ownCompany();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const read = (): ReturnType<typeof readNewOpening> => readNewOpening(props.form.values, 'company');
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
