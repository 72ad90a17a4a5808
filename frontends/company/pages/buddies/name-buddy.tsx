import { A, revalidate, useNavigate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import type { BuddyFields } from '#kit/companies/read-naming.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { TextField } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { today } from '#kit/time/clock.ts';
import type { BuddyNaming, BuddySaved } from '#shared/shapes/company.ts';
import { nameBuddy, readCompany } from '../../data/company.ts';
import { ownCompany } from '../../data/own-company.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { buddiesText } from './buddies.text.ts';
import { readBuddy } from './read-buddy.ts';

/** Names a colleague as buddy. */
export function NameBuddy(): JSX.Element {
  const t = buddiesText;
  return (
    <Page title={t().nameTitle} form="tight">
      <BackLink href="/buddyer">{t().back}</BackLink>
      <ContactsOnly>{() => <NamingForm />}</ContactsOnly>
    </Page>
  );
}

function NamingForm(): JSX.Element {
  const t = buddiesText;
  const own = ownCompany();
  const navigate = useNavigate();
  const form = createForm<BuddyFields, BuddyNaming, BuddySaved>({
    name: `buddy-${own.companyId}`,
    start: { name: '', phone: '', email: '', trainedOn: '' },
    read: (fields) => readBuddy(fields, today()),
    send: async (naming, idempotencyKey) => await nameBuddy(own, naming, idempotencyKey),
    done: (_, naming) => {
      tellDone(t().named(naming.name));
      void revalidate(readCompany.key);
      navigate('/buddyer');
    },
  });
  return (
    <>
      <h1>{t().nameTitle}</h1>
      <p class="font-lead">{t().nameLead}</p>
      <div class="ff-sheet ff-narrow">
        <Form of={form} submit={t().submit} beside={<A href="/buddyer">{t().cancel}</A>}>
          <TextField field={form.field('name')} label={t().fullName} />
          <TextField field={form.field('phone')} label={t().phone} help={t().phoneHelp} type="tel" width="short" />
          <TextField field={form.field('email')} label={t().email} help={t().emailHelp} type="email" />
          <TextField
            field={form.field('trainedOn')}
            label={t().trainedOn}
            help={t().trainedOnHelp}
            width="short"
            optional
          />
          <p class="ff-saved ff-above">
            <Icon name="lock" />
            <span>{t().privacy}</span>
          </p>
        </Form>
      </div>
    </>
  );
}
