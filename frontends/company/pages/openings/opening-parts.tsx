import { createAsync } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { NumberWithUnit, SelectField, TextArea, TextField, TimeField } from '#kit/forms/text-fields.tsx';
import { sentence } from '#kit/language/texts.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import {
  considerations,
  danishLevels,
  languages,
  placementKinds,
  weekdays,
  workAreas,
} from '#shared/shapes/vocabulary.ts';
import { readMunicipalities } from '../../data/company.ts';
import { ownCompany } from '../../data/own-company.ts';
import { danishText } from '../../words/danish.text.ts';
import { formText } from './opening-form.text.ts';
import type { OpeningPart } from './opening-part.ts';
import { SuggestedTasks } from './suggested-tasks.tsx';

/** What there is to do. */
export function TasksPart(props: OpeningPart): JSX.Element {
  const t = formText;
  return (
    <>
      <SelectField
        field={props.form.field('workArea')}
        label={t().workArea}
        options={workAreas.map((area) => ({ value: area, label: vocabularyText().workAreas[area] }))}
      />
      <TextField field={props.form.field('title')} label={t().title} help={t().titleHelp} />
      <SuggestedTasks form={props.form} />
      <TextArea field={props.form.field('tasks')} label={t().tasks} help={t().tasksHelp} rows={5} />
    </>
  );
}

/** What it can be, hours, days and the time of day. */
export function TimePart(props: OpeningPart): JSX.Element {
  const t = formText;
  const v = vocabularyText;
  return (
    <>
      <Chips
        field={props.form.field('kinds')}
        label={t().kinds}
        help={t().kindsHelp}
        choices={placementKinds.map((kind) => ({ value: kind, label: v().placementKinds[kind] }))}
      />
      <div class="ff-form__pair">
        <NumberWithUnit
          field={props.form.field('hoursFrom')}
          label={t().hoursFrom}
          help={t().hoursFromHelp}
          unit={t().hoursUnit}
        />
        <NumberWithUnit
          field={props.form.field('hoursTo')}
          label={t().hoursTo}
          help={t().hoursToHelp}
          unit={t().hoursUnit}
        />
      </div>
      <Chips
        field={props.form.field('days')}
        label={t().days}
        choices={weekdays.map((day) => ({ value: day, label: sentence(v().weekdays[day]) }))}
      />
      <div class="ff-form__pair">
        <TimeField field={props.form.field('startsAt')} label={t().startsAt} help={t().timeHelp} />
        <TimeField field={props.form.field('endsAt')} label={t().endsAt} help={t().timeHelp} />
      </div>
    </>
  );
}

/** Where it is and what the tasks demand. */
export function DemandsPart(props: OpeningPart): JSX.Element {
  const t = formText;
  const places = (): { value: string; label: string }[] => {
    const known = new Map(props.company.sites.map((site) => [site.postalCode, site] as const));
    const own = [...known].map(([code, site]) => ({ value: code, label: `${site.name}, ${code} ${site.city}` }));
    // An opening may lie at a site that the company has closed since; its postal code stays until it is changed.
    const kept = props.form.values.postalCode;
    return kept === '' || known.has(kept) ? own : [...own, { value: kept, label: t().postalCodeOther(kept) }];
  };
  return (
    <>
      <RadioCards field={props.form.field('postalCode')} label={t().postalCode} choices={places()} />
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
        options={danishLevels.map((level) => ({ value: level, label: danishText().asked[level] }))}
      />
      <RadioCards
        field={props.form.field('demands.drivingLicence')}
        label={t().licence}
        choices={[
          { value: 'no', label: t().no },
          { value: 'yes', label: t().yes },
        ]}
      />
    </>
  );
}

/** What the workplace can accommodate, and the languages of the colleagues. */
export function RoomPart(props: OpeningPart): JSX.Element {
  const t = formText;
  const v = vocabularyText;
  return (
    <>
      <Chips
        field={props.form.field('accommodates')}
        label={t().accommodates}
        help={t().accommodatesHelp}
        optional
        choices={considerations.map((need) => ({ value: need, label: v().considerations[need] }))}
      />
      <Chips
        field={props.form.field('languages')}
        label={t().languages}
        optional
        choices={languages.map((language) => ({ value: language, label: v().languages[language] }))}
      />
    </>
  );
}

/** How many places, for whom, and who the buddy is. */
export function DealPart(props: OpeningPart): JSX.Element {
  const t = formText;
  const own = ownCompany();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const offered = (): { value: string; label: string; text?: string }[] => [
    { value: 'partnership', label: t().everyone, text: t().everyoneText },
    ...(municipalities() ?? [])
      .filter(({ code }) => props.company.municipalities.includes(code) || props.form.values.offeredTo === code)
      .map(({ code, name }) => ({ value: code, label: t().only(name) })),
  ];
  const buddies = (): { value: string; label: string }[] =>
    props.company.buddies
      .filter(({ state, buddyId }) => state === 'named' || buddyId === props.form.values.buddyId)
      .map(({ buddyId, name }) => ({ value: buddyId, label: name }));
  return (
    <>
      <NumberWithUnit field={props.form.field('places')} label={t().places} unit={t().placesUnit} />
      <RadioCards field={props.form.field('offeredTo')} label={t().offeredTo} choices={offered()} />
      <RadioCards field={props.form.field('buddyId')} label={t().buddy} help={t().buddyHelp} choices={buddies()} />
    </>
  );
}
