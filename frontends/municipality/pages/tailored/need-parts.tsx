import { createAsync } from '@solidjs/router';
import { Show, type JSX, type ParentProps } from 'solid-js';
import { Chips, RadioCards, type Choice } from '#kit/forms/choice-fields.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { DateField, NumberWithUnit, SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { requiredRole } from '#kit/session/session.ts';
import { kroner } from '#kit/tailored/kroner.ts';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { danishText } from '#kit/words/danish.text.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { approverOf, estimateOf, isByTheWeek, type Reckoned } from '#shared/shapes/uplift-estimate.ts';
import {
  upliftLevels,
  upliftPlaces,
  upliftPurposes,
  upliftThemes,
  wantedLevels,
} from '#shared/shapes/tailored-words.ts';
import type { DatedPrices } from '#shared/shapes/uplift-prices.ts';
import { danishLevels, languages } from '#shared/shapes/vocabulary.ts';
import { readAllInstitutions, readUpliftPrices } from '../../data/tailored.ts';
import { describeText } from './describe.text.ts';
import { reckonedFrom, type NeedFields } from './need-fields.ts';

type PartProps = { readonly form: RunningForm<NeedFields> };

/** Every field of a need in four parts, and what it will cost about while it is written. */
export function NeedParts(props: PartProps): JSX.Element {
  return (
    <>
      <What form={props.form} />
      <Level form={props.form} />
      <When form={props.form} />
      <Whom form={props.form} />
      <Estimate form={props.form} />
    </>
  );
}

function Part(props: ParentProps<{ readonly name: keyof ReturnType<typeof describeText>['parts'] }>): JSX.Element {
  return (
    <section class="ff-form__part" aria-labelledby={`part-${props.name}`}>
      <h2 id={`part-${props.name}`}>{describeText().parts[props.name]}</h2>
      {props.children}
    </section>
  );
}

function choices<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>): Choice[] {
  return values.map((value) => ({ value, label: words[value] }));
}

function What(props: PartProps): JSX.Element {
  const t = describeText;
  return (
    <Part name="what">
      <SelectField
        field={props.form.field('theme')}
        label={t().theme}
        options={choices(upliftThemes, tailoredWords().themes)}
      />
      <TextArea field={props.form.field('tasks')} label={t().tasks} help={t().tasksHelp} rows={3} />
      <RadioCards
        field={props.form.field('purpose')}
        label={t().purpose}
        choices={choices(upliftPurposes, tailoredWords().purposes)}
      />
    </Part>
  );
}

function Level(props: PartProps): JSX.Element {
  const t = describeText;
  const levels = (): ReturnType<typeof tailoredWords>['levels'] => tailoredWords().levels;
  return (
    <Part name="level">
      <div class="ff-form__pair">
        <SelectField
          field={props.form.field('levelNow')}
          label={t().levelNow}
          options={choices(upliftLevels, levels())}
        />
        <SelectField
          field={props.form.field('levelWanted')}
          label={t().levelWanted}
          options={choices(wantedLevels, levels())}
        />
      </div>
      <SelectField
        field={props.form.field('danish')}
        label={t().danish}
        options={choices(danishLevels, danishText().spoken)}
      />
      <Chips
        field={props.form.field('helpLanguages')}
        label={t().helpLanguages}
        optional
        choices={choices(languages, vocabularyText().languages)}
      />
      <TextArea
        field={props.form.field('personWords')}
        label={t().personWords}
        help={t().personWordsHelp}
        optional
        rows={2}
      />
    </Part>
  );
}

function When(props: PartProps): JSX.Element {
  const t = describeText;
  return (
    <Part name="when">
      <RadioCards
        field={props.form.field('place')}
        label={t().place}
        choices={choices(upliftPlaces, tailoredWords().places)}
      />
      <div class="ff-form__pair">
        <NumberWithUnit field={props.form.field('hoursPerWeek')} label={t().hours} unit={t().hoursUnit} />
        <NumberWithUnit field={props.form.field('weeks')} label={t().weeks} unit={t().weeksUnit} />
      </div>
      <DateField field={props.form.field('startsOn')} label={t().startsOn} />
    </Part>
  );
}

function Whom(props: PartProps): JSX.Element {
  const t = describeText;
  const institutions = createAsync(() => readAllInstitutions());
  return (
    <Part name="whom">
      <Show when={institutions()}>
        {(known) => (
          <Chips
            field={props.form.field('institutions')}
            label={t().institutions}
            help={t().institutionsHelp}
            optional
            choices={known().map(({ institutionId, name }) => ({ value: institutionId, label: name }))}
          />
        )}
      </Show>
    </Part>
  );
}

/** What it will cost about by today's prices, and who would have to approve it. */
function Estimate(props: PartProps): JSX.Element {
  const t = describeText;
  const prices = createAsync(() => readUpliftPrices(requiredRole().scope));
  const reckoned = (): { readonly from: Reckoned; readonly by: DatedPrices } | undefined => {
    const [from, by] = [reckonedFrom(props.form.values), prices()?.today];
    return from && by && { from, by };
  };
  return (
    <Show when={reckoned()}>
      {(known) => {
        const ore = (): number => estimateOf(known().from, known().by).ore;
        return (
          <div class="ff-form__part" aria-live="polite">
            <p class="ff-sum">
              {t().estimate}
              <b>{kroner(ore())}</b>
            </p>
            <p class="ff-muted">
              {reckoning(known().from, known().by)}
              <br />
              {t().approver[approverOf(ore(), known().by.prices)]}
            </p>
          </div>
        );
      }}
    </Show>
  );
}

function reckoning({ theme, hoursPerWeek, weeks }: Reckoned, { prices }: DatedPrices): string {
  const t = describeText();
  if (isByTheWeek(theme)) return t.estimateWeeks(formatNumber(weeks), kroner(prices.languageWeekOre));
  return t.estimateLessons(formatNumber(hoursPerWeek * weeks), kroner(prices.lessonOre), kroner(prices.preparationOre));
}
