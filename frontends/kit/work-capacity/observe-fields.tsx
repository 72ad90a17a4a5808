import { createMemo, For, Show, untrack, type JSX } from 'solid-js';
import { formatNumber, readNumber } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { healthWordsIn } from '#shared/shapes/health-words.ts';
import { supportNeeds, workPaces, type Observed } from '#shared/shapes/work-observation.ts';
import { Chips, RadioCards } from '../forms/choice-fields.tsx';
import type { RunningForm } from '../forms/create-form.ts';
import { DateField, NumberWithUnit, TextArea } from '../forms/text-fields.tsx';
import { observationWords } from './observation-words.text.ts';

/** How somebody worked, while it is being written. */
export type ObserveFields = {
  readonly on: string;
  readonly tasks: string;
  readonly pace: string;
  readonly hours: string;
  readonly support: string;
  readonly helps: string;
  readonly hinders: string;
  readonly keepWords: readonly string[];
};

/** The fields of something new, or of what is put right. */
export function observeFields(said?: Observed): ObserveFields {
  return {
    on: typedDate(said?.on ?? today()),
    tasks: said?.tasks ?? '',
    pace: said?.pace ?? '',
    hours: said?.hours ? formatNumber(said.hours) : '',
    support: said?.support ?? '',
    helps: said?.helps ?? '',
    hinders: said?.hinders ?? '',
    keepWords: [],
  };
}

/** A date may be typed as far back as this. */
const farthestBack = 365;

/** What was written, as it is sent; nothing where a field is empty. */
export function observedFrom({ on, pace, hours, support, keepWords, ...said }: ObserveFields): object {
  const spoken = Object.entries({ tasks: said.tasks, helps: said.helps, hinders: said.hinders });
  return {
    on: readDate(on, addDays(today(), -farthestBack)) ?? on,
    ...Object.fromEntries(spoken.filter(([, words]) => words.trim())),
    ...(pace && { pace }),
    ...(support && { support }),
    ...(hours.trim() && { hours: readNumber(hours) }),
    ...(keepWords.length > 0 && { keepWords: true }),
  };
}

/** Everything that can be said of a day; a press or two is enough. */
export function ObservationFields<Fields extends ObserveFields>(props: {
  readonly form: RunningForm<Fields>;
  /** What is put right keeps its day. */
  readonly fixedDay?: boolean;
}): JSX.Element {
  const t = observationWords;
  // The fields of this part are the same in every form that has them.
  const form = untrack(() => props.form) as unknown as RunningForm<ObserveFields>;
  return (
    <>
      <Show when={!props.fixedDay}>
        <DateField field={form.field('on')} label={t().on} from={addDays(today(), -farthestBack)} />
      </Show>
      <RadioCards
        field={form.field('support')}
        label={t().parts.support}
        optional
        choices={supportNeeds.map((value) => ({ value, label: t().supports[value] }))}
      />
      <RadioCards
        field={form.field('pace')}
        label={t().parts.pace}
        optional
        choices={workPaces.map((value) => ({ value, label: t().paces[value] }))}
      />
      <NumberWithUnit field={form.field('hours')} label={t().parts.hours} unit={t().hoursUnit} optional />
      <TextArea field={form.field('tasks')} label={t().parts.tasks} help={t().tasksHelp} rows={2} optional />
      <TextArea field={form.field('helps')} label={t().parts.helps} help={t().helpsHelp} rows={2} optional />
      <TextArea field={form.field('hinders')} label={t().parts.hinders} help={t().hindersHelp} rows={2} optional />
      <HealthWords form={form} />
    </>
  );
}

/** Which words look like health, how it could be said as work, and the choice to keep them. */
function HealthWords(props: { readonly form: RunningForm<ObserveFields> }): JSX.Element {
  const t = observationWords;
  const found = createMemo(() => {
    const { tasks, helps, hinders } = props.form.values;
    return healthWordsIn(tasks, helps, hinders);
  });
  const kinds = () => [...new Set(found().map(({ kind }) => kind))];
  return (
    <div aria-live="polite">
      <Show when={found().length > 0}>
        <section class="ff-sheet ff-ask ff-above">
          <h3 class="ff-h-small">{t().healthTitle}</h3>
          <p>{t().healthText}</p>
          <p class="ff-strong">
            {found()
              .map(({ word }) => `»${word}«`)
              .join(', ')}
          </p>
          <ul class="ff-list">
            <For each={kinds()}>{(kind) => <li>{t().suggest[kind]}</li>}</For>
          </ul>
          <Chips
            field={props.form.field('keepWords')}
            label={t().keepText}
            choices={[{ value: 'keep', label: t().keep }]}
          />
        </section>
      </Show>
    </div>
  );
}
