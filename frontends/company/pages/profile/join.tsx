import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { Match, Switch, untrack, type JSX } from 'solid-js';
import { answerOf, clusterNetwork, once } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Problem } from '#kit/network/problem.ts';
import { formatCvr } from '#kit/numbers/identifiers.ts';
import { Facts } from '#kit/parts/facts.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty, ErrorState } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { userName } from '#kit/session/session.ts';
import type { CompanyInRegister, CompanySaved, NetworkMembership } from '#shared/shapes/company.ts';
import { readOwnCompany, readRegister } from '../../data/company.ts';
import { ownCompany } from '../../data/own-company.ts';
import { fieldsFromRegister, type ProfileFields } from './profile-fields.ts';
import { ProfileParts } from './profile-parts.tsx';
import { profileText } from './profile.text.ts';
import { readMembership } from './read-profile.ts';

/** Joins the network: the register says who you are, you say the rest. */
export function Join(): JSX.Element {
  const t = profileText;
  return (
    <Page title={t().joinTitle} form="tight">
      <h1>{t().joinHeading}</h1>
      <p class="font-lead">{t().joinLead}</p>
      <Loaded says={t().loadingRegister}>
        <AsRegistered />
      </Loaded>
    </Page>
  );
}

function AsRegistered(): JSX.Element {
  const t = profileText;
  const own = ownCompany();
  const found = createAsync(() => readRegister(own.scope, own.companyId));
  const problem = (): Problem | undefined => asProblemOrNothing(found());
  const company = (): CompanyInRegister | undefined =>
    problem() ? undefined : (found() as CompanyInRegister | undefined);
  const tryAgain = (): void => void revalidate(readRegister.key);
  return (
    <Switch>
      <Match when={problem()}>
        {(told) => (
          <ErrorState
            title={told().code === 'register-not-answering' ? t().notAnsweringTitle : t().notFoundTitle}
            text={told().title}
            retry={tryAgain}
          />
        )}
      </Match>
      <Match when={company()?.alreadyJoined}>
        <Empty title={t().already} text={t().alreadyText}>
          <A class="button button-primary" href="/profil">
            {t().toProfile}
          </A>
        </Empty>
      </Match>
      <Match when={company()}>{(known) => <JoinForm found={known()} />}</Match>
    </Switch>
  );
}

function JoinForm(props: { readonly found: CompanyInRegister }): JSX.Element {
  const t = profileText;
  const own = ownCompany();
  const navigate = useNavigate();
  const { found } = untrack(() => props);
  const form = createForm<ProfileFields, NetworkMembership, CompanySaved>({
    name: `join-${own.companyId}`,
    start: fieldsFromRegister(found, userName() ?? ''),
    read: (fields) => readMembership(fields),
    send: (membership, key) =>
      answerOf(clusterNetwork.companies[':companyId'].membership.$post({ param: own, json: membership }, once(key))),
    done: () => {
      tellDone(t().joined(found.name));
      void revalidate([readOwnCompany.key, readRegister.key]);
      navigate('/buddyer/ny');
    },
  });
  return (
    <>
      <section class="ff-sheet ff-narrow ff-below" aria-labelledby="registered">
        <h2 id="registered">{t().registerTitle}</h2>
        <p class="ff-strong">{found.name}</p>
        <Facts
          form="two"
          facts={[
            { term: t().cvr, value: <span class="ff-num">{formatCvr(found.cvr)}</span> },
            { term: t().industry, value: found.industry },
            { term: t().address, value: addressOf(found) },
          ]}
        />
        <p class="ff-muted ff-ruled">{t().registerSource}</p>
      </section>
      <div class="ff-sheet ff-narrow-form">
        <Form of={form} submit={t().joinSubmit} beside={<A href="/">{t().notNow}</A>}>
          <ProfileParts form={form} />
        </Form>
      </div>
    </>
  );
}

function asProblemOrNothing(found: CompanyInRegister | Problem | undefined): Problem | undefined {
  return found instanceof Problem ? found : undefined;
}

function addressOf({ address }: CompanyInRegister): string {
  return `${address.street}, ${address.postalCode} ${address.city}`;
}
