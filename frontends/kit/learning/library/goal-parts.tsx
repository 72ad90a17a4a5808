import { For, Show, type JSX } from 'solid-js';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { NumberWithUnit, SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { learningLevels } from '#shared/shapes/learning-goal.ts';
import { competences, workAreas } from '#shared/shapes/vocabulary.ts';
import type { GoalFields } from './goal-fields.ts';
import { libraryText } from './library.text.ts';

/** The fields of a learning goal: the task, what can be done when it is learned, and what is seen at each step. */
export function GoalParts(props: {
  readonly form: Pick<RunningForm<GoalFields>, 'field'>;
  /** The trade is asked elsewhere. */
  readonly withoutTrade?: boolean;
}): JSX.Element {
  const t = (): ReturnType<typeof libraryText>['fields'] => libraryText().fields;
  return (
    <>
      <Show when={!props.withoutTrade}>
        <SelectField
          field={props.form.field('workArea')}
          label={t().area}
          options={workAreas.map((value) => ({ value, label: vocabularyText().workAreas[value] }))}
        />
      </Show>
      <TextField field={props.form.field('task')} label={t().task} help={t().taskHelp} />
      <TextField field={props.form.field('goal')} label={t().goal} help={t().goalHelp} />
      <h2 class="h3 ff-above">{t().criteria}</h2>
      <For each={learningLevels}>
        {(level) => <TextArea field={props.form.field(`criteria.${level}`)} label={t()[level]} rows={2} />}
      </For>
      <NumberWithUnit field={props.form.field('hours')} label={t().hours} unit={t().hoursUnit} optional />
      <NumberWithUnit field={props.form.field('credits')} label={t().credits} unit={t().creditsUnit} optional />
      <SelectField
        field={props.form.field('competence')}
        label={t().competence}
        optional
        none={t().noCompetence}
        options={competences.map((value) => ({ value, label: vocabularyText().competences[value] }))}
      />
    </>
  );
}
