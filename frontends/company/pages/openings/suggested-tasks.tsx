import { Show, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import type { FieldHandle, RunningForm } from '#kit/forms/create-form.ts';
import { tasksOf } from '#kit/openings/opening-fields.ts';
import type { WorkArea } from '#shared/shapes/vocabulary.ts';
import { taskSuggestions } from '../../words/task-suggestions.text.ts';
import { formText } from './opening-form.text.ts';
import type { OpeningFields } from './opening-fields.ts';

/** Tasks of the chosen work area as chips; choosing one writes it as a line among the company's own words. */
export function SuggestedTasks(props: { readonly form: RunningForm<OpeningFields> }): JSX.Element {
  const t = formText;
  const suggestions = (): readonly string[] => taskSuggestions()[props.form.values.workArea as WorkArea] ?? [];
  const chosen = (): FieldHandle<readonly string[]> => ({
    ...props.form.field('tasks'),
    id: `${props.form.field('tasks').id}-suggested`,
    value: () => tasksOf(props.form.values.tasks),
    error: () => undefined,
    set: (tasks) => props.form.field('tasks').set(tasks.join('\n')),
  });
  return (
    <Show when={suggestions().length > 0}>
      <Chips
        field={chosen()}
        label={t().suggestions}
        help={t().suggestionsHelp}
        choices={suggestions().map((task) => ({ value: task, label: task }))}
      />
    </Show>
  );
}
