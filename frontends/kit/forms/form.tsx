import { createEffect, Show, type JSX, type ParentProps } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { BusyButton } from '../parts/busy-button.tsx';
import { noAnswer } from '../network/problem.ts';
import { clockTime } from '../time/format-dates.ts';
import type { FormValues, RunningForm } from './create-form.ts';
import { ErrorSummary } from './error-summary.tsx';
import { formText } from './form.text.ts';
import { VersionChoice } from './version-choice.tsx';

/** A form: what is wrong first, then the fields, the one button, and the note that says what is kept. */
export function Form<Values extends FormValues>(
  props: ParentProps<{
    readonly of: RunningForm<Values>;
    readonly submit: string;
    readonly wide?: boolean;
    readonly beside?: JSX.Element;
    /** Where what is written is kept elsewhere too: what is said of it instead of the note about this device. */
    readonly saved?: JSX.Element;
  }>,
): JSX.Element {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void props.of.submit();
      }}
    >
      <Show when={!props.saved && props.of.draftWasFound && props.of.savedAt()}>
        <p class="ff-saved ff-form__found">
          <Icon name="info" />
          <span>{formText().draftFound}</span>
        </p>
      </Show>
      <VersionChoice of={props.of as unknown as RunningForm<FormValues>} />
      <ErrorSummary errors={props.of.errors()} attempts={props.of.attempts()} />
      <FormProblem of={props.of as unknown as RunningForm<FormValues>} />
      {props.children}
      <div class="ff-actions ff-form__actions">
        <BusyButton kind="primary" type="submit" busy={props.of.busy()} wide={props.wide}>
          {props.submit}
        </BusyButton>
        {props.beside}
      </div>
      <Show
        when={props.saved}
        fallback={
          <SavedNote savedAt={props.of.savedAt()} keepsLess={props.of.keepsLess} onDiscard={() => props.of.discard()} />
        }
      >
        {props.saved}
      </Show>
    </form>
  );
}

/** Says when the draft was kept, and lets it be thrown away. Its room is always there, so the page does not jump. */
export function SavedNote(props: {
  readonly savedAt: string | undefined;
  readonly keepsLess: boolean;
  readonly onDiscard: () => void;
}): JSX.Element {
  return (
    <div class="ff-form__saved">
      <Show when={props.savedAt}>
        {(savedAt) => (
          <p class="ff-saved">
            <Icon name="success" />
            <span>
              {formText().draftSaved(clockTime(savedAt()))} {props.keepsLess ? formText().draftWithoutCpr : ''}{' '}
              <button type="button" class="function-link" onClick={() => props.onDiscard()}>
                {formText().draftDiscard}
              </button>
            </span>
          </p>
        )}
      </Show>
    </div>
  );
}

function FormProblem(props: { readonly of: RunningForm<FormValues> }): JSX.Element {
  let alert: HTMLDivElement | undefined;
  createEffect(() => {
    // The button is far below what is said here, so the reader is taken to it.
    if (props.of.problem()) alert?.focus();
  });
  const status = (): number => props.of.problem()?.status ?? 0;
  const isStale = (): boolean => props.of.problem()?.code === 'stale-version';
  const title = (): string =>
    status() === noAnswer ? formText().notSent : props.of.problem()?.title || formText().refused;
  const text = (): string => {
    if (status() === noAnswer) return formText().notSentWhat;
    // What the service says of a stale version is the title already.
    if (isStale()) return '';
    const details = props.of.others().join(' ') || props.of.problem()?.detail;
    return details || (status() >= 500 || status() < 0 ? formText().fault : '');
  };
  return (
    <Show when={props.of.problem() && !props.of.differences()}>
      <div ref={(element) => (alert = element)} tabindex="-1" class="alert alert-error ff-form__problem" role="alert">
        <Icon name="error" class="alert-icon" />
        <div class="alert-body">
          <h2 class="alert-heading">{title()}</h2>
          <Show when={text()}>
            <p class="alert-text">{text()}</p>
          </Show>
          <Show when={isStale()}>
            <button type="button" class="function-link" onClick={() => props.of.readNewest()}>
              {formText().reload}
            </button>
          </Show>
        </div>
      </div>
    </Show>
  );
}
