import { Show, type JSX } from 'solid-js';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { OtherInOwnWords } from '#kit/forms/other-in-own-words.tsx';
import { NumberWithUnit, SelectField, TextField } from '#kit/forms/text-fields.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { considerations, danishLevels, languages, transports } from '#shared/shapes/vocabulary.ts';
import type { ConversationPart } from './conversation.tsx';
import { needsIn } from './read-conversation.ts';
import { PartOfForm } from './part-of-form.tsx';
import { conversationText } from './conversation.text.ts';

/** Hours and needs: what a workplace has to be able to meet, and nothing else. */
export function WhatHasToSuit(props: ConversationPart): JSX.Element {
  const t = conversationText;
  const v = vocabularyText;
  return (
    <PartOfForm name="suits" title={t().fits}>
      <div class="ff-form__pair">
        <NumberWithUnit field={props.form.field('profile.hoursFrom')} label={t().hoursFrom} unit={t().hours} />
        <NumberWithUnit field={props.form.field('profile.hoursTo')} label={t().hoursTo} unit={t().hours} />
      </div>
      <Chips
        field={props.form.field('profile.considerations')}
        label={t().considerations}
        help={t().considerationsHelp}
        optional
        choices={considerations.map((need) => ({ value: need, label: v().considerations[need] }))}
      />
      <OtherInOwnWords
        field={props.form.field('words.other.considerations')}
        of={t().considerations}
        help={t().otherHelp}
      />
      <NumberWithUnit
        field={props.form.field('profile.liftsAtMostKg')}
        label={t().lift}
        help={t().liftHelp}
        unit={t().kilos}
        optional
      />
    </PartOfForm>
  );
}

/** Language, and how the person gets to work. */
export function LanguageAndWay(props: ConversationPart): JSX.Element {
  const t = conversationText;
  const v = vocabularyText;
  return (
    <PartOfForm name="way" title={t().way}>
      <SelectField
        field={props.form.field('profile.danish')}
        label={t().danish}
        options={danishLevels.map((level) => ({ value: level, label: v().danish[level] }))}
      />
      <Chips
        field={props.form.field('profile.languages')}
        label={t().languages}
        optional
        choices={languages.map((language) => ({ value: language, label: v().languages[language] }))}
      />
      <OtherInOwnWords field={props.form.field('words.other.languages')} of={t().languages} help={t().otherHelp} />
      <Chips
        field={props.form.field('profile.transports')}
        label={t().transports}
        choices={transports.map((transport) => ({ value: transport, label: v().transports[transport] }))}
      />
      <OtherInOwnWords field={props.form.field('words.other.transports')} of={t().transports} help={t().otherHelp} />
      <div class="ff-form__pair">
        <NumberWithUnit field={props.form.field('profile.travelAtMostMinutes')} label={t().travel} unit={t().minutes} />
        <TextField
          field={props.form.field('profile.homePostalCode')}
          label={t().postalCode}
          help={t().postalCodeHelp}
          inputmode="numeric"
          width="short"
        />
      </div>
    </PartOfForm>
  );
}

/** Whether companies may see wishes, and which needs they may be told of. */
export function CardForCompanies(props: ConversationPart): JSX.Element {
  const t = conversationText;
  const needs = () => considerations.filter((need) => needsIn(props.form.values).includes(need));
  return (
    <PartOfForm name="card" title={t().cardPart}>
      <RadioCards
        field={props.form.field('profile.cardReleased')}
        label={t().card}
        help={t().cardHelp}
        choices={[
          { value: 'yes', label: t().cardYes, text: t().cardYesText, icon: 'visibility' },
          { value: 'no', label: t().cardNo, text: t().cardNoText, icon: 'lock' },
        ]}
      />
      <Show when={needs().length > 0}>
        <Chips
          field={props.form.field('toldNeeds')}
          label={t().toldNeeds}
          help={t().toldNeedsHelp}
          optional
          choices={needs().map((need) => ({ value: need, label: vocabularyText().considerations[need] }))}
        />
      </Show>
    </PartOfForm>
  );
}
