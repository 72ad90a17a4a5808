import type { JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { SelectField } from '#kit/forms/text-fields.tsx';
import { traitWords } from '#kit/words/place-traits.text.ts';
import { contacts, developments, paces, surroundings, wantedSupports } from '#shared/shapes/place-traits.ts';
import type { ConversationPart } from './conversation.tsx';
import { PartOfForm } from './part-of-form.tsx';
import { wishedPlaceText } from './wished-place.text.ts';

/** What the person wishes of a place beside the work: all of it may be left out. */
export function WishedPlace(props: ConversationPart): JSX.Element {
  const t = wishedPlaceText;
  const w = traitWords;
  const choices = <Name extends string>(names: readonly Name[], words: Readonly<Record<Name, string>>) =>
    names.map((name) => ({ value: name, label: words[name] }));
  return (
    <PartOfForm name="place" title={t().title}>
      <p class="ff-muted">{t().lead}</p>
      <Chips
        field={props.form.field('profile.placeWishes.surroundings')}
        label={t().surroundings}
        optional
        choices={choices(surroundings, w().surroundings)}
      />
      <div class="ff-form__pair">
        <SelectField
          field={props.form.field('profile.placeWishes.pace')}
          label={t().pace}
          none={t().unsaid}
          optional
          options={choices(paces, w().pace)}
        />
        <SelectField
          field={props.form.field('profile.placeWishes.contact')}
          label={t().contact}
          none={t().unsaid}
          optional
          options={choices(contacts, w().contact)}
        />
      </div>
      <Chips
        field={props.form.field('profile.placeWishes.support')}
        label={t().support}
        help={t().supportHelp}
        optional
        choices={choices(wantedSupports, w().support)}
      />
      <Chips
        field={props.form.field('profile.placeWishes.development')}
        label={t().development}
        optional
        choices={choices(developments, w().development)}
      />
    </PartOfForm>
  );
}
