import { createAsync } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { ContactPart } from '#kit/forms/contact-part.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { PlaceFieldset } from '#kit/forms/place-fieldset.tsx';
import { companyWords } from '#kit/words/company.text.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { networkRoles } from '#shared/shapes/company.ts';
import { companyKinds, considerations } from '#shared/shapes/vocabulary.ts';
import { ownCompany } from '../../data/own-company.ts';
import { sites, type ProfileFields } from './profile-fields.ts';
import { profileText } from './profile.text.ts';

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
      <ContactPart field={(name) => props.form.field(name)} words={t()} />
      <section class="ff-form__part" aria-labelledby="sites">
        <h2 id="sites">{t().sites}</h2>
        <PlaceFieldset
          of={sites}
          values={props.form.values}
          field={(name) => props.form.field(name)}
          words={{
            ...t(),
            ...{ one: t().site, remove: t().removeSite, add: t().addSite },
            ...{ name: t().siteName, nameHelp: t().siteNameHelp },
          }}
        />
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
