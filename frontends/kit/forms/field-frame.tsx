import { createComputed, Show, type JSX, type ParentProps } from 'solid-js';
import type { FieldDescription, FieldHandle } from './create-form.ts';
import { formText } from './form.text.ts';

/** What every field part takes: the field, its label, and help that stands before it. */
export interface FieldProps<Value extends string | boolean | readonly string[] = string> {
  readonly field: FieldHandle<Value>;
  readonly label: string;
  readonly help?: string;
  readonly optional?: boolean;
}

/** What is framed: a field part's own props, whatever its value is. */
type Framed = Pick<FieldProps, 'label' | 'help' | 'optional'> & {
  readonly field: Pick<FieldHandle<never>, 'id' | 'error' | 'describe'>;
  readonly choices?: FieldDescription['choices'];
  readonly options?: FieldDescription['choices'];
};

/** Label above, help before the field, error beside it: for a single control. */
export function FieldFrame(props: ParentProps<{ readonly of: Framed }>): JSX.Element {
  createComputed(() => describe(props.of));
  return (
    <div class="form-group" classList={{ 'form-error': props.of.field.error() !== undefined }}>
      <label class="form-label" for={props.of.field.id}>
        <Label label={props.of.label} optional={props.of.optional} />
      </label>
      <HelpAndError id={props.of.field.id} help={props.of.help} error={props.of.field.error()} />
      {props.children}
    </div>
  );
}

/** The same for a group of choices. */
export function GroupFrame(props: ParentProps<{ readonly of: Framed }>): JSX.Element {
  createComputed(() => describe(props.of));
  return (
    <div class="form-group" classList={{ 'form-error': props.of.field.error() !== undefined }}>
      <fieldset id={props.of.field.id} aria-describedby={describedBy(props.of)}>
        <legend class="form-label">
          <Label label={props.of.label} optional={props.of.optional} />
        </legend>
        <HelpAndError id={props.of.field.id} help={props.of.help} error={props.of.field.error()} />
        {props.children}
      </fieldset>
    </div>
  );
}

function describe({ field, label, choices, options }: Framed): void {
  field.describe?.({ label, choices: choices ?? options });
}

/** The ids of a field's help and error, for `aria-describedby`. */
export function describedBy({ field, help }: Pick<Framed, 'field' | 'help'>): string | undefined {
  const ids = [help ? `${field.id}-help` : '', field.error() ? `${field.id}-error` : ''].filter((id) => id !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Label(props: { readonly label: string; readonly optional: boolean | undefined }): JSX.Element {
  return (
    <>
      {props.label}
      <Show when={props.optional}>
        <span class="ff-optional"> ({formText().optional})</span>
      </Show>
    </>
  );
}

function HelpAndError(props: {
  readonly id: string;
  readonly help: string | undefined;
  readonly error: string | undefined;
}): JSX.Element {
  return (
    <>
      <Show when={props.help}>
        <span class="form-hint" id={`${props.id}-help`}>
          {props.help}
        </span>
      </Show>
      <Show when={props.error}>
        <span class="form-error-message" id={`${props.id}-error`}>
          <span class="sr-only">{formText().error}</span>
          {props.error}
        </span>
      </Show>
    </>
  );
}
