import { createAsync } from '@solidjs/router';
import { createMemo, Show, type JSX } from 'solid-js';
import { Chips, type Choice } from '#kit/forms/choice-fields.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { Announcement } from '#kit/forms/reveal.tsx';
import { SelectField } from '#kit/forms/text-fields.tsx';
import { GoalParts } from '#kit/learning/library/goal-parts.tsx';
import { readLibrary } from '#kit/learning/library/library-data.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { RecordGoal } from '#shared/shapes/learning-record.ts';
import { workAreas } from '#shared/shapes/vocabulary.ts';
import { networkScope } from '../../data/network-scope.ts';
import type { ChosenFields } from './chosen-goals.ts';
import { goalChoiceText } from './goal-choice.text.ts';

/** Tasks to choose: what the record has, what was chosen, and the trade's; and one that the library lacks. */
export function GoalChoice(props: {
  readonly form: RunningForm<ChosenFields>;
  readonly had: readonly RecordGoal[];
}): JSX.Element {
  const t = goalChoiceText;
  const library = createAsync(() => readLibrary(networkScope(), 'offered'));
  const isChosen = (goalId: string): boolean => props.form.values.goals.includes(goalId);
  const choices = createMemo((): readonly Choice[] => {
    const had = props.had.map(({ goalId, task }) => ({ value: goalId, label: task }));
    const known = new Set(had.map(({ value }) => value));
    const others = (library() ?? []).filter(
      ({ goalId, workArea }) => !known.has(goalId) && (workArea === props.form.values.workArea || isChosen(goalId)),
    );
    return [...had, ...others.map(({ goalId, task }) => ({ value: goalId, label: task }))];
  });
  return (
    <>
      <SelectField
        field={props.form.field('workArea')}
        label={t().workArea}
        help={t().workAreaHelp}
        options={workAreas.map((value) => ({ value, label: vocabularyText().workAreas[value] }))}
      />
      <Show when={choices().length > 0} fallback={<p class="ff-muted">{t().chooseArea}</p>}>
        <Chips field={props.form.field('goals')} label={t().goals} choices={choices()} />
      </Show>
      <Show
        when={props.form.values.own === 'yes'}
        fallback={
          <button type="button" class="function-link" onClick={() => props.form.field('own').set('yes')}>
            {t().own}
          </button>
        }
      >
        <fieldset class="ff-sheet">
          <legend class="h3">{t().ownTitle}</legend>
          <p class="ff-muted">{t().ownLead}</p>
          <GoalParts form={props.form} withoutTrade />
          <button type="button" class="function-link" onClick={() => props.form.field('own').set('')}>
            {t().noOwn}
          </button>
        </fieldset>
      </Show>
      <Announcement of={props.form.values.own === 'yes' ? t().ownTitle : ''} />
    </>
  );
}
