import { createEffect, createSignal, createUniqueId, For, on, Show, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { ChoiceCard } from './choice-fields.tsx';
import type { FieldValue, FormValues, RunningForm } from './create-form.ts';
import type { Choice, Difference } from './differences.ts';
import { formText } from './form.text.ts';

/**
 * A draft and the newest version side by side, field by field where they differ: nothing is sent before somebody has
 * chosen. Takes focus when it appears, and again when sending is tried.
 */
export function VersionChoice(props: { readonly of: RunningForm<FormValues> }): JSX.Element {
  const t = formText;
  let place: HTMLDivElement | undefined;
  const titleId = createUniqueId();
  const [chosen, setChosen] = createSignal<Readonly<Record<string, Choice>>>({});
  const [asksForAll, setAsksForAll] = createSignal(false);
  const all = (): readonly Difference[] => props.of.differences() ?? [];
  const shown = (): readonly Difference[] => all().filter(({ name }) => props.of.descriptionOf(name) !== undefined);
  const isAsked = (): boolean => props.of.differences() !== undefined;
  const choiceOf = ({ name, suggested }: Difference): Choice | undefined => chosen()[name] ?? suggested;
  const isOpen = (each: Difference): boolean => choiceOf(each) === undefined;
  createEffect(
    on([isAsked, () => props.of.attempts()], ([asked]) => {
      if (asked) place?.focus();
    }),
  );
  const settle = (): void => {
    setAsksForAll(shown().some(isOpen));
    if (asksForAll()) return;
    const form = place?.closest('form');
    // What is on no page, such as a site more, follows the newest.
    props.of.settle(Object.fromEntries(all().map((each) => [each.name, choiceOf(each) ?? 'newest'])));
    setChosen({});
    form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  return (
    <Show when={isAsked()}>
      <div
        ref={(element) => (place = element)}
        tabindex="-1"
        class="ff-versions"
        role="group"
        aria-labelledby={titleId}
      >
        <h2 class="h4" id={titleId}>
          <Icon name="info" />
          <span>{t().versions}</span>
        </h2>
        <p>{shown().length > 0 ? t().versionsText : t().versionsOnly}</p>
        <For each={shown()}>
          {(each) => (
            <fieldset>
              <legend class="form-label">{props.of.descriptionOf(each.name)?.label}</legend>
              <div class="ff-versions__sides">
                <For each={['mine', 'newest'] as const}>
                  {(side) => (
                    <ChoiceCard
                      kind="radio"
                      name={`version-${each.name}`}
                      choice={{ value: side, label: t()[side], text: inWords(props.of, each.name, each[side]) }}
                      checked={choiceOf(each) === side}
                      onChange={() => setChosen({ ...chosen(), [each.name]: side })}
                    />
                  )}
                </For>
              </div>
            </fieldset>
          )}
        </For>
        <Show when={asksForAll()}>
          <p class="form-error-message">{t().chooseEach}</p>
        </Show>
        <button type="button" class="button button-secondary" onClick={settle}>
          {shown().length > 0 ? t().useChosen : t().goOn}
        </button>
      </div>
    </Show>
  );
}

function inWords(form: RunningForm<FormValues>, name: string, value: FieldValue): string {
  const choices = form.descriptionOf(name)?.choices ?? [];
  const word = (chosen: string): string => choices.find((choice) => choice.value === chosen)?.label ?? chosen;
  const words = typeof value === 'object' ? value.map(word).join(', ') : word(String(value));
  return words.trim() || formText().nothingWritten;
}
