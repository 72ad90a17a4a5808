import type { JSX } from 'solid-js';
import { contacts, developments, paces, supports, surroundings } from '#shared/shapes/place-traits.ts';
import { Chips } from '../forms/choice-fields.tsx';
import type { RunningForm } from '../forms/create-form.ts';
import { SelectField } from '../forms/text-fields.tsx';
import { traitWords } from '../words/place-traits.text.ts';
import type { OpeningFields } from './opening-fields.ts';
import { traitsText } from './traits.text.ts';

/** How it is to be there: everything may be left out, and what is left out never counts against the place. */
export function TraitsPart(props: { readonly form: RunningForm<OpeningFields> }): JSX.Element {
  const t = traitsText;
  const w = traitWords;
  const choices = <Name extends string>(names: readonly Name[], words: Readonly<Record<Name, string>>) =>
    names.map((name) => ({ value: name, label: words[name] }));
  return (
    <details class="ff-fold">
      <summary>{t().more}</summary>
      <p class="ff-muted">{t().moreText}</p>
      <Chips
        field={props.form.field('traits.surroundings')}
        label={t().surroundings}
        optional
        choices={choices(surroundings, w().surroundings)}
      />
      <div class="ff-form__pair">
        <SelectField
          field={props.form.field('traits.pace')}
          label={t().pace}
          none={t().unsaid}
          optional
          options={choices(paces, w().pace)}
        />
        <SelectField
          field={props.form.field('traits.contact')}
          label={t().contact}
          none={t().unsaid}
          optional
          options={choices(contacts, w().contact)}
        />
      </div>
      <Chips
        field={props.form.field('traits.support')}
        label={t().support}
        optional
        choices={choices(supports, w().support)}
      />
      <Chips
        field={props.form.field('traits.development')}
        label={t().development}
        optional
        choices={choices(developments, w().development)}
      />
    </details>
  );
}
