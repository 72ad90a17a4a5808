import { createAsync } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import {
  considerations,
  danishLevels,
  languages,
  placementKinds,
  weekdays,
  workAreas,
} from '#shared/shapes/vocabulary.ts';
import { readMunicipalities } from '../companies/company-data.ts';
import { Chips, RadioCards } from '../forms/choice-fields.tsx';
import type { RunningForm } from '../forms/create-form.ts';
import { NumberWithUnit, SelectField, TextArea, TextField, TimeField } from '../forms/text-fields.tsx';
import { sentence } from '../language/texts.ts';
import { danishText } from '../words/danish.text.ts';
import { vocabularyText } from '../words/vocabulary.text.ts';
import type { OpeningFields } from './opening-fields.ts';
import { openingFormText, openingVoices, type OpeningVoice } from './opening-form.text.ts';
import { TraitsPart } from './traits-part.tsx';
import { SuggestedTasks } from './suggested-tasks.tsx';

/** What every part of an opening's form takes. */
export interface OpeningPart {
  readonly form: RunningForm<OpeningFields>;
  readonly company: CompanyProfile;
  /** Who fills it in: the company itself, or staff on its behalf. */
  readonly voice: OpeningVoice;
  /** The partnership whose municipalities the opening can be offered to. */
  readonly network: string;
  /** The municipalities it can be kept for, by code. */
  readonly onlyFor: readonly string[];
}

/** What there is to do. */
export function TasksPart(props: OpeningPart): JSX.Element {
  const t = openingFormText;
  const said = (): ReturnType<(typeof openingVoices)[OpeningVoice]> => openingVoices[props.voice]();
  return (
    <>
      <SelectField
        field={props.form.field('workArea')}
        label={t().workArea}
        options={workAreas.map((area) => ({ value: area, label: vocabularyText().workAreas[area] }))}
      />
      <TextField field={props.form.field('title')} label={said().title} help={t().titleHelp} />
      <SuggestedTasks form={props.form} />
      <TextArea field={props.form.field('tasks')} label={said().tasks} help={t().tasksHelp} rows={5} />
    </>
  );
}

/** What it can be, hours, days and the time of day. */
export function TimePart(props: OpeningPart): JSX.Element {
  const t = openingFormText;
  const said = (): ReturnType<(typeof openingVoices)[OpeningVoice]> => openingVoices[props.voice]();
  const v = vocabularyText;
  return (
    <>
      <Chips
        field={props.form.field('kinds')}
        label={t().kinds}
        help={said().kindsHelp}
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
  const t = openingFormText;
  const said = (): ReturnType<(typeof openingVoices)[OpeningVoice]> => openingVoices[props.voice]();
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
        help={said().danishHelp}
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
  const t = openingFormText;
  const said = (): ReturnType<(typeof openingVoices)[OpeningVoice]> => openingVoices[props.voice]();
  const v = vocabularyText;
  return (
    <>
      <Chips
        field={props.form.field('accommodates')}
        label={said().accommodates}
        help={said().accommodatesHelp}
        optional
        choices={considerations.map((need) => ({ value: need, label: v().considerations[need] }))}
      />
      <Chips
        field={props.form.field('languages')}
        label={t().languages}
        optional
        choices={languages.map((language) => ({ value: language, label: v().languages[language] }))}
      />
      <TraitsPart form={props.form} />
    </>
  );
}

/** How many places, for whom, and who the buddy is. */
export function DealPart(props: OpeningPart): JSX.Element {
  const t = openingFormText;
  const said = (): ReturnType<(typeof openingVoices)[OpeningVoice]> => openingVoices[props.voice]();
  const municipalities = createAsync(() => readMunicipalities(props.network));
  const offered = (): { value: string; label: string; text?: string }[] => [
    { value: 'partnership', label: said().everyone, text: t().everyoneText },
    ...(municipalities() ?? [])
      .filter(({ code }) => props.onlyFor.includes(code) || props.form.values.offeredTo === code)
      .map(({ code, name }) => ({ value: code, label: t().only(name) })),
  ];
  const buddies = (): { value: string; label: string }[] =>
    props.company.buddies
      .filter(({ state, buddyId }) => state === 'named' || buddyId === props.form.values.buddyId)
      .map(({ buddyId, name }) => ({ value: buddyId, label: name }));
  return (
    <>
      <NumberWithUnit field={props.form.field('places')} label={said().places} unit={t().placesUnit} />
      <RadioCards field={props.form.field('offeredTo')} label={t().offeredTo} choices={offered()} />
      <RadioCards field={props.form.field('buddyId')} label={t().buddy} help={t().buddyHelp} choices={buddies()} />
    </>
  );
}

/** The parts in the order they are asked for; their headings are `openingFormText().parts`. */
export const openingParts = [
  { name: 'tasks', part: TasksPart },
  { name: 'time', part: TimePart },
  { name: 'demands', part: DemandsPart },
  { name: 'room', part: RoomPart },
  { name: 'deal', part: DealPart },
] as const;

/** The whole form on one page, for somebody who knows what there is to write. */
export function OpeningParts(props: OpeningPart): JSX.Element {
  return (
    <For each={openingParts}>
      {({ name, part }) => (
        <section class="ff-form__part" aria-labelledby={`part-${name}`}>
          <h2 id={`part-${name}`}>{openingFormText().parts[name]}</h2>
          <Dynamic component={part} {...props} />
        </section>
      )}
    </For>
  );
}
