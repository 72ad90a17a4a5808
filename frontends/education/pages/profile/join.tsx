import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Page } from '#kit/frame/page.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { formatCvr } from '#kit/numbers/identifiers.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { userName } from '#kit/session/session.ts';
import type { InstitutionMembership, InstitutionSaved } from '#shared/shapes/institution.ts';
import { ownInstitution, readOwnInstitution } from '../../data/own-institution.ts';
import { joinedOnlyText } from '../../parts/joined-only.text.ts';
import { fieldsToJoin, type ProfileFields } from './profile-fields.ts';
import { ProfileParts } from './profile-parts.tsx';
import { profileText } from './profile.text.ts';
import { readMembership } from './read-profile.ts';

/** Joins the partnership: the register says who you are, you say the rest. */
export function Join(): JSX.Element {
  const t = profileText;
  return (
    <Page title={t().joinTitle} form="tight">
      <h1>{t().joinHeading}</h1>
      <Loaded says={joinedOnlyText().loading} keys={readOwnInstitution.key}>
        <JoinOrProfile />
      </Loaded>
    </Page>
  );
}

function JoinOrProfile(): JSX.Element {
  const t = profileText;
  const own = ownInstitution();
  const institution = createAsync(() => readOwnInstitution(own.scope, own.institutionId));
  return (
    <Show when={institution() !== undefined}>
      <Show when={institution() === null} fallback={<Already />}>
        <p class="font-lead">{t().joinLead}</p>
        <JoinForm />
      </Show>
    </Show>
  );
}

function Already(): JSX.Element {
  const t = profileText;
  return (
    <Empty title={t().already} text={t().alreadyText}>
      <A class="button button-primary" href="/profil">
        {t().toProfile}
      </A>
    </Empty>
  );
}

function JoinForm(): JSX.Element {
  const t = profileText;
  const own = ownInstitution();
  const navigate = useNavigate();
  const form = createForm<ProfileFields, InstitutionMembership, InstitutionSaved>({
    name: `join-${own.institutionId}`,
    start: fieldsToJoin(userName() ?? ''),
    read: readMembership,
    send: (json, key) =>
      answerOf(competence.institutions[':institutionId'].membership.$post({ param: own, json }, once(key))),
    done: () => {
      tellDone(t().joined);
      void revalidate(readOwnInstitution.key);
      navigate('/kurser/nyt');
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <p class="ff-muted">{t().cvrLead(formatCvr(own.institutionId))}</p>
      <Form of={form} submit={t().joinSubmit} beside={<A href="/">{t().notNow}</A>}>
        <ProfileParts form={form} />
      </Form>
    </div>
  );
}
