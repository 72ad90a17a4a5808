import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { answerOf, clusterNetwork, once } from '#kit/network/services.ts';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm, type RunningForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { TextField } from '#kit/forms/text-fields.tsx';
import { formatCvr } from '#kit/numbers/identifiers.ts';
import { Facts } from '#kit/parts/facts.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { companyWords } from '#kit/words/company.text.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import {
  networkRoles,
  type CompanyInRegister,
  type CompanySaved,
  type NetworkMembership,
} from '#shared/shapes/company.ts';
import { companyKinds, considerations } from '#shared/shapes/vocabulary.ts';
import { readCompanies } from '../../data/companies.ts';
import { networkScope } from '../../data/network-scope.ts';
import { joinText } from './join.text.ts';
import { fieldsFromRegister, readMembership, type MembershipFields } from './read-membership.ts';

/** What the register says, and the rest to fill in. */
export function MembershipForm(props: {
  readonly found: CompanyInRegister;
  readonly onAnother: () => void;
}): JSX.Element {
  const t = joinText;
  const scope = networkScope();
  const navigate = useNavigate();
  const { found } = untrack(() => props);
  const form = createForm<MembershipFields, NetworkMembership, CompanySaved>({
    name: `join-${found.cvr}`,
    start: fieldsFromRegister(found, requiredRole().scope),
    read: (fields) => readMembership(fields, today()),
    send: (membership, key) => {
      const { membership: joining } = clusterNetwork.companies[':companyId'];
      return answerOf(joining.$post({ param: { scope, companyId: found.cvr }, json: membership }, once(key)));
    },
    done: ({ companyId }) => {
      tellDone(t().joined(found.name));
      void revalidate(readCompanies.key);
      navigate(`/virksomheder/${companyId}`);
    },
  });
  return (
    <>
      <section class="ff-sheet ff-narrow-form ff-below" aria-labelledby="registered">
        <h2 class="h3" id="registered">
          {t().isItThem}
        </h2>
        <p class="ff-strong">{found.name}</p>
        <Facts
          form="two"
          facts={[
            { term: t().cvr, value: <span class="ff-num">{formatCvr(found.cvr)}</span> },
            { term: t().industry, value: found.industry },
            { term: t().address, value: `${found.address.street}, ${found.address.postalCode} ${found.address.city}` },
          ]}
        />
        <p class="ff-muted ff-ruled">
          {t().source}{' '}
          <button type="button" class="function-link ff-link" onClick={() => props.onAnother()}>
            {t().another}
          </button>
        </p>
      </section>
      <div class="ff-sheet ff-narrow-form">
        <Form of={form} submit={t().submit} beside={<A href="/virksomheder">{t().cancel}</A>}>
          <AboutFields form={form} />
          <ContactFields form={form} />
          <SiteFields form={form} />
          <div class="ff-form__part">
            <Chips
              field={form.field('inclusiveness')}
              label={t().considerations}
              help={t().considerationsHelp}
              optional
              choices={considerations.map((need) => ({ value: need, label: vocabularyText().considerations[need] }))}
            />
            <TextField
              field={form.field('agreedOn')}
              label={t().agreedOn}
              help={t().agreedOnHelp}
              width="short"
              optional
            />
          </div>
        </Form>
      </div>
    </>
  );
}

type Part = { readonly form: RunningForm<MembershipFields> };

function AboutFields(props: Part): JSX.Element {
  const t = joinText;
  const scope = networkScope();
  const municipalities = createAsync(() => readMunicipalities(scope));
  return (
    <section class="ff-form__part" aria-labelledby="about">
      <h2 id="about">{t().about}</h2>
      <RadioCards
        field={props.form.field('kind')}
        label={t().kind}
        choices={companyKinds.map((kind) => ({ value: kind, label: companyWords().kinds[kind] }))}
      />
      <RadioCards
        field={props.form.field('roleInNetwork')}
        label={t().role}
        choices={networkRoles.map((role) => ({ value: role, label: companyWords().roles[role] }))}
      />
      <Chips
        field={props.form.field('municipalities')}
        label={t().municipalities}
        choices={(municipalities() ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
    </section>
  );
}

function ContactFields(props: Part): JSX.Element {
  const t = joinText;
  return (
    <section class="ff-form__part" aria-labelledby="contact">
      <h2 id="contact">{t().contact}</h2>
      <p class="ff-muted">{t().contactHelp}</p>
      <TextField field={props.form.field('contact.name')} label={t().name} />
      <TextField field={props.form.field('contact.email')} label={t().email} type="email" />
      <TextField
        field={props.form.field('contact.phone')}
        label={t().phone}
        help={t().phoneHelp}
        type="tel"
        width="short"
      />
    </section>
  );
}

function SiteFields(props: Part): JSX.Element {
  const t = joinText;
  return (
    <section class="ff-form__part" aria-labelledby="site">
      <h2 id="site">{t().site}</h2>
      <p class="ff-muted">{t().siteHelp}</p>
      <TextField field={props.form.field('sites.0.name')} label={t().siteName} help={t().siteNameHelp} />
      <TextField field={props.form.field('sites.0.street')} label={t().street} />
      <TextField
        field={props.form.field('sites.0.postalCode')}
        label={t().postalCode}
        inputmode="numeric"
        width="short"
      />
      <TextField field={props.form.field('sites.0.city')} label={t().city} />
    </section>
  );
}
