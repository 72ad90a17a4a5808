import { For, Show, type JSX } from 'solid-js';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { DateField, SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { institutionKinds } from '#shared/shapes/institution.ts';
import {
  departmentCount,
  departmentFields,
  departmentsOf,
  mostDepartments,
  type DepartmentField,
  type ProfileFields,
} from './profile-fields.ts';
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
      <section class="ff-form__part" aria-labelledby="contact">
        <h2 id="contact">{t().contact}</h2>
        <p class="ff-muted">{t().contactHelp}</p>
        <TextField field={props.form.field('contact.name')} label={t().name} autocomplete="name" />
        <TextField field={props.form.field('contact.email')} label={t().email} type="email" autocomplete="email" />
        <TextField
          field={props.form.field('contact.phone')}
          label={t().phone}
          type="tel"
          autocomplete="tel"
          width="short"
        />
      </section>
      <section class="ff-form__part" aria-labelledby="departments">
        <h2 id="departments">{t().departments}</h2>
        <Departments form={props.form} />
      </section>
    </>
  );
}

/** The departments, one under the other; more can be added, and all but one removed. */
function Departments(props: { readonly form: RunningForm<ProfileFields> }): JSX.Element {
  const t = profileText;
  const places = (): readonly number[] =>
    Array.from({ length: departmentCount(props.form.values) }, (_, place) => place);
  const field = (place: number, name: 'name' | 'street' | 'postalCode' | 'city') =>
    props.form.field(`departments.${place}.${name}` as DepartmentField);
  const remove = (gone: number): void => {
    const left = departmentFields(departmentsOf(props.form.values).filter((_, place) => place !== gone));
    for (const [name, value] of Object.entries(left)) props.form.field(name as DepartmentField).set(value);
  };
  return (
    <>
      <For each={places()}>
        {(place) => (
          <div class="ff-site" role="group" aria-label={t().department(place + 1)}>
            <Show when={places().length > 1}>
              <div class="ff-site__head">
                <h3>{t().department(place + 1)}</h3>
                <button type="button" class="function-link ff-link" onClick={() => remove(place)}>
                  {t().remove(place + 1)}
                </button>
              </div>
            </Show>
            <TextField field={field(place, 'name')} label={t().departmentName} />
            <TextField field={field(place, 'street')} label={t().street} />
            <div class="ff-form__pair">
              <TextField field={field(place, 'postalCode')} label={t().postalCode} inputmode="numeric" width="short" />
              <TextField field={field(place, 'city')} label={t().city} />
            </div>
          </div>
        )}
      </For>
      <Show when={places().length < mostDepartments}>
        <button
          type="button"
          class="button button-secondary ff-above"
          onClick={() => props.form.field('departmentCount').set(String(places().length + 1))}
        >
          <Icon name="plus" />
          {t().add}
        </button>
      </Show>
    </>
  );
}
