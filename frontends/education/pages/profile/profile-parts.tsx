import type { JSX } from 'solid-js';
import { ContactPart } from '#kit/forms/contact-part.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { PlaceFieldset } from '#kit/forms/place-fieldset.tsx';
import { DateField, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { institutionKinds } from '#shared/shapes/institution.ts';
import { departments, type ProfileFields } from './profile-fields.ts';
import { profileText } from './profile.text.ts';

/** Every field of a profile, in three parts: what you are, whom we speak with, and where you teach. */
export function ProfileParts(props: { readonly form: RunningForm<ProfileFields> }): JSX.Element {
  const t = profileText;
  return (
    <>
      <section class="ff-form__part" aria-labelledby="about">
        <h2 id="about">{t().about}</h2>
        <SelectField
          field={props.form.field('kind')}
          label={t().kind}
          options={institutionKinds.map((kind) => ({ value: kind, label: t().kinds[kind] }))}
        />
        <TextArea field={props.form.field('about')} label={t().aboutField} help={t().aboutHelp} />
        <DateField
          field={props.form.field('accreditedFrom')}
          label={t().accredited}
          help={t().accreditedHelp}
          optional
        />
      </section>
      <ContactPart field={(name) => props.form.field(name)} words={t()} />
      <section class="ff-form__part" aria-labelledby="departments">
        <h2 id="departments">{t().departments}</h2>
        <PlaceFieldset
          of={departments}
          values={props.form.values}
          field={(name) => props.form.field(name)}
          words={{ ...t(), one: t().department, name: t().departmentName }}
        />
      </section>
    </>
  );
}
