import { A, revalidate, useNavigate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import type { InstitutionChange, InstitutionSaved, InstitutionView } from '#shared/shapes/institution.ts';
import { ownInstitution, readOwnInstitution } from '../../data/own-institution.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { fieldsOfProfile, type ProfileFields } from './profile-fields.ts';
import { ProfileParts } from './profile-parts.tsx';
import { profileText } from './profile.text.ts';
import { readProfileChange } from './read-profile.ts';

/** Changes the profile: what the institution is, where it teaches and whom to call. */
export function ChangeProfile(): JSX.Element {
  const t = profileText;
  return (
    <Page title={t().changeTitle} form="tight">
      <BackLink href="/profil">{t().title}</BackLink>
      <JoinedOnly action="change-institution">{(institution) => <ChangeForm of={institution()} />}</JoinedOnly>
    </Page>
  );
}

function ChangeForm(props: { readonly of: InstitutionView }): JSX.Element {
  const t = profileText;
  const own = ownInstitution();
  const navigate = useNavigate();
  const form = createForm<ProfileFields, InstitutionChange, InstitutionSaved>({
    name: `institution-${own.institutionId}`,
    start: untrack(() => fieldsOfProfile(props.of)),
    newest: () => ({ version: props.of.version, values: fieldsOfProfile(props.of) }),
    read: readProfileChange,
    send: (json, key) => answerOf(competence.institutions[':institutionId'].$put({ param: own, json }, once(key))),
    done: () => {
      tellDone(t().changed);
      void revalidate(readOwnInstitution.key);
      navigate('/profil');
    },
  });
  return (
    <>
      <h1>{t().changeHeading(props.of.name)}</h1>
      <div class="ff-sheet ff-narrow-form ff-above">
        <Form of={form} submit={t().changeSubmit} beside={<A href="/profil">{t().cancel}</A>}>
          <ProfileParts form={form} />
        </Form>
      </div>
    </>
  );
}
