import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { readCompany } from '#kit/companies/company-data.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { SelectField, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, clusterNetwork, once } from '#kit/network/services.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { MunicipalContactNamed, MunicipalContactNaming } from '#shared/shapes/municipal-contact.ts';
import { readStaff } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { networkScope } from '../../data/network-scope.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { ActingForCompany } from './acting-for-company.tsx';
import { contactText } from './contact.text.ts';
import { contactFields, readContact, type ContactFields } from './read-contact.ts';

/** Chooses whom the company calls in the own municipality. */
export function NameContact(): JSX.Element {
  const t = contactText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  return (
    <ActingForCompany action="name-municipal-contact" title={t().title}>
      {(company) => (
        <>
          <h1>{t().heading(company.name)}</h1>
          <p class="font-lead">{t().lead}</p>
          <Loaded says={t().loading} keys={readStaff.key}>
            <Show when={staff()}>{(known) => <ContactForm company={company} staff={known()} />}</Show>
          </Loaded>
        </>
      )}
    </ActingForCompany>
  );
}

function ContactForm(props: { readonly company: CompanyProfile; readonly staff: readonly Colleague[] }): JSX.Element {
  const t = contactText;
  const navigate = useNavigate();
  const { company, staff } = untrack(() => props);
  const municipality = requiredRole().scope;
  const back = `/virksomheder/${company.companyId}`;
  const form = createForm<ContactFields, MunicipalContactNaming, MunicipalContactNamed>({
    name: `contact-${company.companyId}`,
    start: contactFields(company, municipality, staff),
    newest: () => ({
      version: versionOf(props.company, municipality),
      values: contactFields(props.company, municipality, staff),
    }),
    read: (fields, version) => readContact(fields, version, staff),
    send: (naming, key) =>
      answerOf(
        clusterNetwork.companies[':companyId'].contacts[':municipality'].$put(
          { param: { scope: networkScope(), companyId: company.companyId, municipality }, json: naming },
          once(key),
        ),
      ),
    done: (_, { name }) => {
      tellDone(t().saved(name));
      void revalidate(readCompany.key);
      navigate(back);
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().submit} beside={<A href={back}>{t().cancel}</A>}>
        <SelectField field={form.field('personId')} label={t().who} options={staffChoices(props.staff)} />
        <TextField field={form.field('phone')} label={t().phone} help={t().phoneHelp} type="tel" width="short" />
        <TextField field={form.field('answers')} label={t().answers} help={t().answersHelp} optional />
      </Form>
    </div>
  );
}

function versionOf(company: CompanyProfile, municipality: string): number {
  return company.contacts.find((contact) => contact.municipality === municipality)?.version ?? 0;
}
