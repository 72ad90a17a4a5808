import { untrack, type JSX } from 'solid-js';
import type { FieldHandle } from './create-form.ts';
import { formText } from './form.text.ts';
import { TextField } from './text-fields.tsx';

/** Under a list of choices: what stands in none of them. Folded away until it is needed, or holds something. */
export function OtherInOwnWords(props: {
  readonly field: FieldHandle<string>;
  /** What the list asks, so that the field is not just called "other". */
  readonly of: string;
  /** Who sees it and what it is used for. */
  readonly help: string;
}): JSX.Element {
  const holdsSomething = untrack(() => props.field.value() !== '');
  return (
    <details class="ff-other" open={holdsSomething}>
      <summary>{formText().other}</summary>
      <TextField field={props.field} label={formText().otherThan(props.of)} help={props.help} width="full" />
    </details>
  );
}
