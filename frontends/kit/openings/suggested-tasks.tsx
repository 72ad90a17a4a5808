import type { JSX } from 'solid-js';
import { Chips } from '../forms/choice-fields.tsx';
import type { FieldHandle, RunningForm } from '../forms/create-form.ts';
import { Reveal } from '../forms/reveal.tsx';
import { tasksOf, type OpeningFields } from './opening-fields.ts';
import { workAreas } from '#shared/shapes/vocabulary.ts';
import { taskSuggestions } from './task-suggestions.text.ts';
import { openingFormText } from './opening-form.text.ts';

/** Tasks of the chosen work area as chips; choosing one writes it as a line among the company's own words. */
export function SuggestedTasks(props: { readonly form: RunningForm<OpeningFields> }): JSX.Element {
  const t = openingFormText;
  const suggestions = (): readonly string[] =>
    workAreas.flatMap((area) => (area === props.form.values.workArea ? taskSuggestions()[area] : []));
  const chosen = (): FieldHandle<readonly string[]> => ({
    ...props.form.field('tasks'),
    id: `${props.form.field('tasks').id}-suggested`,
    value: () => tasksOf(props.form.values.tasks),
    error: () => undefined,
    // The field itself says what it is called.
    describe: () => undefined,
    set: (tasks) => props.form.field('tasks').set(tasks.join('\n')),
  });
  return (
    <Reveal when={suggestions().length > 0}>
      <Chips
        field={chosen()}
        label={t().suggestions}
        help={t().suggestionsHelp}
        choices={suggestions().map((task) => ({ value: task, label: task }))}
      />
    </Reveal>
  );
}
