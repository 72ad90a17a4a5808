import { A } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { answerOf, clusterNetwork } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { TextField } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { parseCvr } from '#shared/kernel/cvr.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty, Refused } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import type { CompanyInRegister } from '#shared/shapes/company.ts';
import { networkScope } from '../../data/network-scope.ts';
import { companiesText } from './companies.text.ts';
import { joinText } from './join.text.ts';
import { MembershipForm } from './membership-form.tsx';

/** Lets a workplace join the network: the register says who it is, the staff write down the rest with it. */
export function Join(): JSX.Element {
  const t = joinText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/virksomheder">{companiesText().back}</BackLink>
      <Show
        when={may('join-network')}
        fallback={<Refused page title={companiesText().refusedTitle} text={companiesText().refusedText} />}
      >
        <h1>{t().heading}</h1>
        <FromRegister />
      </Show>
    </Page>
  );
}

function FromRegister(): JSX.Element {
  const t = joinText;
  const [found, setFound] = createSignal<CompanyInRegister>();
  return (
    <Show
      when={found()}
      keyed
      fallback={
        <>
          <p class="font-lead">{t().lead}</p>
          <LookUp onFound={setFound} />
        </>
      }
    >
      {(company) => (
        <Show when={!company.alreadyJoined} fallback={<Already company={company} />}>
          <Loaded says={t().heading}>
            <MembershipForm found={company} onAnother={() => setFound(undefined)} />
          </Loaded>
        </Show>
      )}
    </Show>
  );
}

function LookUp(props: { readonly onFound: (company: CompanyInRegister) => void }): JSX.Element {
  const t = joinText;
  const scope = networkScope();
  const form = createForm<{ readonly cvr: string }, string, CompanyInRegister>({
    name: 'look-up-company',
    start: { cvr: '' },
    read: ({ cvr }) => {
      const digits = parseCvr(cvr);
      return digits === undefined ? { errors: { cvr: t().cvrWrong } } : { body: digits };
    },
    send: (cvr) => answerOf(clusterNetwork.companies.register[':cvr'].$get({ param: { scope, cvr } })),
    done: (company) => props.onFound(company),
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().lookUp} beside={<A href="/virksomheder">{t().cancel}</A>}>
        <TextField field={form.field('cvr')} label={t().cvr} help={t().cvrHelp} inputmode="numeric" width="short" />
      </Form>
    </div>
  );
}

function Already(props: { readonly company: CompanyInRegister }): JSX.Element {
  return (
    <Empty title={joinText().already(props.company.name)} text={joinText().alreadyText}>
      <A class="button button-primary" href={`/virksomheder/${props.company.cvr}`}>
        {joinText().open}
      </A>
    </Empty>
  );
}
