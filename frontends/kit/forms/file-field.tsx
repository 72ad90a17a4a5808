import { createEffect, type JSX } from 'solid-js';
import { formText } from './form.text.ts';

/**
 * Chooses a file in our own words and not in the browser's language. The browser's own field lies under the button: it takes the
 * keyboard and is read aloud with the label it stands under.
 */
export function FileField(props: {
  readonly id: string;
  readonly accept: string;
  readonly describedBy?: string;
  /** The file that is chosen now; taken away, the field is empty again. */
  readonly file: { readonly name: string } | undefined;
  readonly onChoose: (file: File | undefined) => void;
}): JSX.Element {
  const t = formText;
  let field!: HTMLInputElement;
  createEffect(() => {
    if (!props.file) field.value = '';
  });
  return (
    <div class="ff-file">
      <input
        ref={field}
        id={props.id}
        type="file"
        class="ff-file__input"
        accept={props.accept}
        aria-describedby={props.describedBy}
        onChange={(event) => props.onChoose(event.currentTarget.files?.[0])}
      />
      <label class="button button-secondary" for={props.id}>
        {t().chooseFile}
      </label>
      <span class="ff-file__name" role="status">
        {props.file?.name ?? t().noFile}
      </span>
    </div>
  );
}
