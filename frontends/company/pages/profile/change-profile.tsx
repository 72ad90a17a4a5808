import { A, revalidate, useNavigate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { answerOf, clusterNetwork, once } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { CompanyProfile, CompanyProfileChange, CompanySaved } from '#shared/shapes/company.ts';
import { readOwnCompany } from '../../data/company.ts';
import { ownCompany } from '../../data/own-company.ts';
import { ContactsOnly } from '../../parts/contacts-only.tsx';
import { fieldsOfProfile, type ProfileFields } from './profile-fields.ts';
import { ProfileParts } from './profile-parts.tsx';
import { profileText } from './profile.text.ts';
import { readProfileChange } from './read-profile.ts';

/** Changes the profile. Where somebody else changed it meanwhile, what was typed is kept and the newest can be loaded. */
export function ChangeProfile(): JSX.Element {
  const t = profileText;
  return (
    <Page title={t().changeTitle} form="tight">
      <BackLink href="/profil">{t().back}</BackLink>
      <ContactsOnly action="change-company-profile">{(company) => <ChangeForm company={company()} />}</ContactsOnly>
    </Page>
  );
}

function ChangeForm(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = profileText;
  const own = ownCompany();
  const navigate = useNavigate();
  const form = createForm<ProfileFields, CompanyProfileChange, CompanySaved>({
    name: `profile-${own.companyId}`,
    start: untrack(() => fieldsOfProfile(props.company)),
    newest: () => ({ version: props.company.version, values: fieldsOfProfile(props.company) }),
    read: (fields, version) => readProfileChange(fields, { ...props.company, version }),
    send: (change, key) =>
      answerOf(clusterNetwork.companies[':companyId'].$put({ param: own, json: change }, once(key))),
    done: () => {
      tellDone(t().changed);
      void revalidate(readOwnCompany.key);
      navigate('/profil');
    },
  });
  return (
    <>
      <h1>{t().changeHeading(props.company.name)}</h1>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().changeSubmit} beside={<A href="/profil">{t().cancel}</A>}>
          <ProfileParts form={form} />
        </Form>
      </div>
    </>
  );
}
