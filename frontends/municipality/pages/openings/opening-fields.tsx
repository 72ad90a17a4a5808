import { createUniqueId, type JSX, type ParentProps } from 'solid-js';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { NumberWithUnit, SelectField, TextArea, TextField, TimeField } from '#kit/forms/text-fields.tsx';
import { sentence } from '#kit/language/texts.ts';
import { namedBuddies, type OpeningFields } from '#kit/openings/opening-fields.ts';
import { requiredRole } from '#kit/session/session.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import {
  considerations,
  danishLevels,
  languages,
  placementKinds,
  weekdays,
  workAreas,
} from '#shared/shapes/vocabulary.ts';
import { registerText } from './register-opening.text.ts';

type Part = { readonly form: RunningForm<OpeningFields> };

/** What there is to do, and what the place can be. */
export function TaskFields(props: Part): JSX.Element {
  const t = registerText;
  return (
    <FormPart title={t().parts.tasks}>
      <SelectField
        field={props.form.field('workArea')}
        label={t().workArea}
        options={workAreas.map((area) => ({ value: area, label: vocabularyText().workAreas[area] }))}
      />
      <TextField field={props.form.field('title')} label={t().name} help={t().nameHelp} />
      <TextArea field={props.form.field('tasks')} label={t().tasks} help={t().tasksHelp} />
      <Chips
        field={props.form.field('kinds')}
        label={t().kinds}
        help={t().kindsHelp}
        choices={placementKinds.map((kind) => ({ value: kind, label: vocabularyText().placementKinds[kind] }))}
      />
    </FormPart>
  );
}

/** Hours a week, days, and when a usual day begins and ends. */
export function TimeFields(props: Part): JSX.Element {
  const t = registerText;
  return (
    <FormPart title={t().parts.time}>
      <NumberWithUnit field={props.form.field('hoursFrom')} label={t().hoursFrom} unit={t().hoursUnit} />
      <NumberWithUnit field={props.form.field('hoursTo')} label={t().hoursTo} unit={t().hoursUnit} />
      <Chips
        field={props.form.field('days')}
        label={t().days}
        choices={weekdays.map((day) => ({ value: day, label: sentence(vocabularyText().weekdays[day]) }))}
      />
      <TimeField field={props.form.field('startsAt')} label={t().startsAt} help={t().timeHelp} />
      <TimeField field={props.form.field('endsAt')} label={t().endsAt} help={t().timeHelp} />
    </FormPart>
  );
}

/** Where it is, and what the tasks demand. */
export function DemandFields(props: Part): JSX.Element {
  const t = registerText;
  return (
    <FormPart title={t().parts.demands}>
      <TextField field={props.form.field('postalCode')} label={t().postalCode} inputmode="numeric" width="short" />
      <NumberWithUnit
        field={props.form.field('demands.liftsKg')}
        label={t().lifts}
        help={t().liftsHelp}
        unit={t().kilos}
      />
      <SelectField
        field={props.form.field('demands.danish')}
        label={t().danish}
        help={t().danishHelp}
        options={danishLevels.map((level) => ({ value: level, label: vocabularyText().danish[level] }))}
      />
      <RadioCards
        field={props.form.field('demands.drivingLicence')}
        label={t().licence}
        choices={[
          { value: 'no', label: t().no },
          { value: 'yes', label: t().yes },
        ]}
      />
    </FormPart>
  );
}

/** What the workplace can meet. */
export function RoomFields(props: Part): JSX.Element {
  const t = registerText;
  return (
    <FormPart title={t().parts.room}>
      <Chips
        field={props.form.field('accommodates')}
        label={t().accommodates}
        optional
        choices={considerations.map((need) => ({ value: need, label: vocabularyText().considerations[need] }))}
      />
      <Chips
        field={props.form.field('languages')}
        label={t().languages}
        optional
        choices={languages.map((code) => ({ value: code, label: vocabularyText().languages[code] }))}
      />
    </FormPart>
  );
}

/** How many, for whom, and who shows the ropes. */
export function DealFields(props: Part & { readonly company: CompanyProfile }): JSX.Element {
  const t = registerText;
  const role = requiredRole();
  return (
    <FormPart title={t().parts.deal}>
      <NumberWithUnit field={props.form.field('places')} label={t().places} unit={t().placesUnit} />
      <RadioCards
        field={props.form.field('offeredTo')}
        label={t().offeredTo}
        choices={[
          { value: role.scope, label: t().only(role.scopeName) },
          { value: 'partnership', label: t().everyone },
        ]}
      />
      <SelectField
        field={props.form.field('buddyId')}
        label={t().buddy}
        options={namedBuddies(props.company).map(({ buddyId, name }) => ({ value: buddyId, label: name }))}
      />
    </FormPart>
  );
}

function FormPart(props: ParentProps<{ readonly title: string }>): JSX.Element {
  const titleId = createUniqueId();
  return (
    <section class="ff-form__part" aria-labelledby={titleId}>
      <h2 id={titleId}>{props.title}</h2>
      {props.children}
    </section>
  );
}
