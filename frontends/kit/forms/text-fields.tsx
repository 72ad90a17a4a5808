import { createSignal, For, Show, type JSX } from 'solid-js';
import { today } from '../time/clock.ts';
import { longDate } from '../time/format-dates.ts';
import { readDate } from '../time/read-dates.ts';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx';
import { formText } from './form.text.ts';

/** How wide a field is: as wide as its answers. */
export type FieldWidth = 'short' | 'medium' | 'full';

// Whole class names, so that the purge of unused styles finds them.
const widthClass: Readonly<Record<FieldWidth, string>> = {
  short: 'form-input ff-input--short',
  medium: 'form-input ff-input--medium',
  full: 'form-input ff-input--full',
};

/** One line of text. */
export function TextField(
  props: FieldProps & {
    readonly type?: 'text' | 'tel' | 'email' | 'search';
    readonly width?: FieldWidth;
    readonly autocomplete?: string;
    readonly inputmode?: 'numeric' | 'decimal' | 'tel' | 'email';
    readonly note?: JSX.Element;
  },
): JSX.Element {
  return (
    <FieldFrame of={props}>
      <input
        class={widthClass[props.width ?? 'medium']}
        id={props.field.id}
        name={props.field.name}
        type={props.type ?? 'text'}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete ?? 'off'}
        value={props.field.value()}
        aria-invalid={props.field.error() ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => props.field.set(event.currentTarget.value)}
      />
      {props.note}
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { readonly rows?: number }): JSX.Element {
  return (
    <FieldFrame of={props}>
      <textarea
        class="form-input ff-input--full"
        id={props.field.id}
        name={props.field.name}
        rows={props.rows ?? 4}
        value={props.field.value()}
        aria-invalid={props.field.error() ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => props.field.set(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

/** One of a list. `none` is what leaving it means ("Mig selv"); left out, it says "Vælg". */
export function SelectField(
  props: FieldProps & {
    readonly none?: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  },
): JSX.Element {
  return (
    <FieldFrame of={props}>
      <select
        class="form-select ff-input--medium"
        id={props.field.id}
        name={props.field.name}
        aria-invalid={props.field.error() ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        onChange={(event) => props.field.set(event.currentTarget.value)}
      >
        <option value="" selected={props.field.value() === ''}>
          {props.none ?? formText().choose}
        </option>
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={props.field.value() === option.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
    </FieldFrame>
  );
}

/**
 * A date as people write it. Says the day it was read as, weekday and all, once the field is left. A date without a
 * year is the first such day from `from` on (today when left out): give the same day here and where the form is read.
 */
export function DateField(props: FieldProps & { readonly from?: string }): JSX.Element {
  const [left, setLeft] = createSignal(true);
  const readAs = (): string | undefined => readDate(props.field.value(), props.from ?? today());
  return (
    <div class="ff-date-field" onFocusIn={() => setLeft(false)} onFocusOut={() => setLeft(true)}>
      <TextField
        {...props}
        help={props.help ?? formText().dateHelp}
        width="short"
        note={
          <span class="ff-read-as" aria-live="polite">
            <Show when={left() && readAs()}>{(date) => formText().readAs(longDate(date()))}</Show>
          </span>
        }
      />
    </div>
  );
}

/** A time as people write it: `9`, `13.30`, `kl. 9`. */
export function TimeField(props: FieldProps): JSX.Element {
  return <TextField {...props} width="short" />;
}

/** A number with its unit beside it, so that nobody wonders. */
export function NumberWithUnit(props: FieldProps & { readonly unit: string }): JSX.Element {
  return (
    <FieldFrame of={props}>
      <div class="form-input-wrapper form-input-wrapper--suffix ff-input--short">
        <input
          class="form-input"
          id={props.field.id}
          name={props.field.name}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={props.field.value()}
          aria-invalid={props.field.error() ? 'true' : undefined}
          aria-describedby={`${describedBy(props) ?? ''} ${props.field.id}-unit`.trim()}
          onInput={(event) => props.field.set(event.currentTarget.value)}
        />
        <span class="form-input-suffix" id={`${props.field.id}-unit`}>
          {props.unit}
        </span>
      </div>
    </FieldFrame>
  );
}
