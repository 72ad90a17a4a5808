import { A, createAsync, revalidate, useNavigate } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { Form } from '#kit/forms/form.tsx';
import { SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { Page } from '#kit/frame/page.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole, userName } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { fullName } from '#shared/kernel/names.ts';
import type { CandidateReferred, Referral } from '#shared/shapes/candidate.ts';
import { readWork } from '../../data/candidates.ts';
import { groupName, readMunicipality, readStaff } from '../../data/municipality.ts';
import { readVisitationGroups } from '../../data/visitation.ts';
import { workingHere } from '#kit/staff/who-works-here.ts';
import { CitizenLanguageField } from '../../words/citizen-language-field.tsx';
import { splittingAtComma } from '../../words/name-fields.ts';
import { emptyReferral, readReferral, type ReferralFields } from './read-referral.ts';
import { referText } from './refer-candidate.text.ts';

/** Refers a person: who, how to reach them, why, and who takes the first conversation. */
export function ReferCandidate(): JSX.Element {
  const t = referText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/personer">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-split">
        <Loaded says={t().loading} keys={[readMunicipality.key, readStaff.key]}>
          <ReferralForm />
        </Loaded>
        <AsideSheet title={t().after}>
          <ol class="ff-ordered">
            <For each={t().afterSteps}>{(step) => <li>{step}</li>}</For>
          </ol>
          <p class="ff-saved ff-ruled">
            <Icon name="lock" />
            <span>{t().privacy}</span>
          </p>
        </AsideSheet>
      </div>
    </Page>
  );
}

function ReferralForm(): JSX.Element {
  const t = referText;
  const scope = requiredRole().scope;
  const navigate = useNavigate();
  const municipality = createAsync(() => readMunicipality(scope));
  const staff = createAsync(() => readStaff(scope));
  const form = createForm<ReferralFields, Referral, CandidateReferred>({
    name: 'refer-candidate',
    start: emptyReferral,
    neverKeep: ['cpr'],
    read: readReferral,
    send: (referral, key) => answerOf(visitation.candidates.$post({ param: { scope }, json: referral }, once(key))),
    done: (answer, referral) => {
      tellDone(t().done(fullName(referral), dayDate(answer.next.dueOn)));
      void revalidate(readWork.key);
      navigate(`/personer/${answer.candidateId}`);
    },
  });
  const visited = createAsync(() => readVisitationGroups(scope));
  const hasStrongest = (): boolean => (visited()?.groups ?? []).some(({ support }) => support === 'none');
  const firstName = () => splittingAtComma(form.field('firstName'), form.field('lastName'));
  const groups = (): { value: string; label: string }[] =>
    (municipality()?.targetGroups ?? []).map((group) => ({ value: group.id, label: groupName(group) }));
  const colleagues = (): { value: string; label: string }[] =>
    workingHere(staff() ?? [])
      .filter((colleague) => colleague.name !== userName())
      .map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <div class="ff-sheet">
      <Form of={form} submit={t().submit} beside={<A href="/personer">{t().cancel}</A>}>
        <TextField field={firstName()} label={t().firstName} help={t().firstNameHelp} />
        <TextField field={form.field('lastName')} label={t().lastName} />
        <TextField field={form.field('cpr')} label={t().cpr} help={t().cprHelp} inputmode="numeric" width="short" />
        <TextField
          field={form.field('phone')}
          label={t().phone}
          help={`${t().contactHelp} ${t().phoneHelp}`}
          type="tel"
          width="short"
        />
        <TextField field={form.field('email')} label={t().email} type="email" />
        <CitizenLanguageField field={form.field('language')} />
        <Chips
          field={form.field('targetGroups')}
          label={t().targetGroups}
          help={t().targetGroupsHelp}
          choices={groups()}
        />
        <TextArea field={form.field('reason')} label={t().reason} help={t().reasonHelp} rows={3} />
        <Show when={hasStrongest()}>
          <RadioCards
            field={form.field('seemsReady')}
            label={t().seemsReady}
            help={t().seemsReadyHelp}
            choices={[
              { value: 'no', label: t().seemsReadyNo },
              { value: 'yes', label: t().seemsReadyYes, text: t().seemsReadyYesText },
            ]}
          />
        </Show>
        <SelectField
          field={form.field('ownerId')}
          label={t().owner}
          help={t().ownerHelp}
          none={t().me(userName() ?? '')}
          options={colleagues()}
        />
      </Form>
    </div>
  );
}
