import { createAsync } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { companyWords } from '#kit/words/company.text.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { networkRoles } from '#shared/shapes/company.ts';
import { companyKinds, considerations } from '#shared/shapes/vocabulary.ts';
import { ownCompany } from '../../data/own-company.ts';
import type { ProfileFields } from './profile-fields.ts';
import { profileText } from './profile.text.ts';
import { SiteFields } from './site-fields.tsx';

/** Every field of a profile, in four parts: what you are, whom we speak with, where, and what you can meet. */
export function ProfileParts(props: { readonly form: RunningForm<ProfileFields> }): JSX.Element {
  const t = profileText;
  const own = ownCompany();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  return (
    <>
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
          choices={networkRoles.map((role) => ({
            value: role,
            label: companyWords().roles[role],
            text: companyWords().rolesText[role],
          }))}
        />
        <Chips
          field={props.form.field('municipalities')}
          label={t().municipalities}
          help={t().municipalitiesHelp}
          choices={(municipalities() ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </section>
      <section class="ff-form__part" aria-labelledby="contact">
        <h2 id="contact">{t().contact}</h2>
        <p class="ff-muted">{t().contactHelp}</p>
        <TextField field={props.form.field('contact.name')} label={t().name} autocomplete="name" />
        <TextField field={props.form.field('contact.email')} label={t().email} type="email" autocomplete="email" />
        <TextField
          field={props.form.field('contact.phone')}
          label={t().phone}
          help={t().phoneHelp}
          type="tel"
          autocomplete="tel"
          width="short"
        />
      </section>
      <section class="ff-form__part" aria-labelledby="sites">
        <h2 id="sites">{t().sites}</h2>
        <SiteFields form={props.form} />
      </section>
      <section class="ff-form__part" aria-label={t().considerations}>
        <Chips
          field={props.form.field('inclusiveness')}
          label={t().considerations}
          help={t().considerationsHelp}
          optional
          choices={considerations.map((need) => ({ value: need, label: vocabularyText().considerations[need] }))}
        />
      </section>
    </>
  );
}
