import { A, revalidate, useNavigate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import type { BuddyFields } from '#kit/companies/read-naming.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { TextField } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import type { BuddyNaming, BuddySaved, CompanyProfile } from '#shared/shapes/company.ts';
import { nameBuddy, readCompany } from '../../data/companies.ts';
import { networkScope } from '../../data/network-scope.ts';
import { ActingForCompany } from './acting-for-company.tsx';
import { companiesText } from './companies.text.ts';
import { readBuddy } from './read-buddy.ts';

/** Names one of a workplace's people as buddy, on its behalf. */
export function NameBuddy(): JSX.Element {
  return (
    <ActingForCompany act="name-buddy" title={companiesText().buddy.title}>
      {(company) => <NamingForm company={company} />}
    </ActingForCompany>
  );
}

function NamingForm(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = (): ReturnType<typeof companiesText>['buddy'] => companiesText().buddy;
  const scope = networkScope();
  const navigate = useNavigate();
  const { companyId, name } = props.company;
  const companyPage = `/virksomheder/${companyId}`;
  const form = createForm<BuddyFields, BuddyNaming, BuddySaved>({
    name: `buddy-${companyId}`,
    start: { name: '', phone: '', email: '', trainedOn: '' },
    read: (fields) => readBuddy(fields, today()),
    send: async (naming, idempotencyKey) => await nameBuddy(scope, companyId, naming, idempotencyKey),
    done: (_, naming) => {
      tellDone(t().named(naming.name));
      void revalidate(readCompany.key);
      navigate(companyPage);
    },
  });
  return (
    <>
      <h1>{t().heading(name)}</h1>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-sheet ff-narrow-form">
        <Form of={form} submit={t().submit} beside={<A href={companyPage}>{t().cancel}</A>}>
          <TextField field={form.field('name')} label={t().name} />
          <TextField field={form.field('phone')} label={t().phone} help={t().phoneHelp} type="tel" width="short" />
          <TextField field={form.field('email')} label={t().email} help={t().emailHelp} type="email" />
          <TextField
            field={form.field('trainedOn')}
            label={t().trainedOn}
            help={t().trainedOnHelp}
            width="short"
            optional
          />
          <p class="ff-muted ff-above">{t().onBehalf}</p>
        </Form>
      </div>
    </>
  );
}
