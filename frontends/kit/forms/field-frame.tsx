import { Show, type JSX, type ParentProps } from 'solid-js';
import type { FieldHandle } from './create-form.ts';
import { formText } from './form.text.ts';

/** What every field part takes: the field, its label, and help that stands before it. */
export interface FieldProps<Value extends string | boolean | readonly string[] = string> {
  readonly field: FieldHandle<Value>;
  readonly label: string;
  readonly help?: string;
  readonly optional?: boolean;
}

/** Label above, help before the field, error beside it: for a single control. */
export function FieldFrame(
  props: ParentProps<
    Pick<FieldProps<never>, 'label' | 'help' | 'optional'> & { readonly id: string; readonly error: string | undefined }
  >,
): JSX.Element {
  return (
    <div class="form-group" classList={{ 'form-error': props.error !== undefined }}>
      <label class="form-label" for={props.id}>
        <Label label={props.label} optional={props.optional} />
      </label>
      <HelpAndError id={props.id} help={props.help} error={props.error} />
      {props.children}
    </div>
  );
}

/** The same for a group of choices. */
export function GroupFrame(
  props: ParentProps<
    Pick<FieldProps<never>, 'label' | 'help' | 'optional'> & { readonly id: string; readonly error: string | undefined }
  >,
): JSX.Element {
  return (
    <div class="form-group" classList={{ 'form-error': props.error !== undefined }}>
      <fieldset id={props.id} aria-describedby={describedBy(props)}>
        <legend class="form-label">
          <Label label={props.label} optional={props.optional} />
        </legend>
        <HelpAndError id={props.id} help={props.help} error={props.error} />
        {props.children}
      </fieldset>
    </div>
  );
}

/** The ids of a field's help and error, for `aria-describedby`. */
export function describedBy(of: {
  readonly id: string;
  readonly help?: string;
  readonly error: string | undefined;
}): string | undefined {
  const ids = [of.help ? `${of.id}-help` : '', of.error ? `${of.id}-error` : ''].filter((id) => id !== '');
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
