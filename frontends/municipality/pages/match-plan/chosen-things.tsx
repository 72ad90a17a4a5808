import { createSignal, For, Show, type JSX } from 'solid-js';
import type { FieldHandle } from '#kit/forms/create-form.ts';
import { GroupFrame } from '#kit/forms/field-frame.tsx';
import { matchPlanText } from './match-plan.text.ts';

/** Something that can be picked from a list: its value, and what it is called. */
export interface Pickable {
  readonly value: string;
  readonly name: string;
}

/** So many are shown at once; the rest is found by writing more of the name. */
const mostShown = 6;

/** Things that were chosen, each in a row of its own, and a field to find more by a part of the name. */
export function ChosenThings(props: {
  readonly field: Pick<FieldHandle<readonly string[]>, 'id' | 'error'>;
  readonly label: string;
  readonly help: string;
  readonly chosen: readonly string[];
  readonly row: (chosen: Pickable) => JSX.Element;
  /** What there is to pick from; without it the things are chosen elsewhere. */
  readonly pickable?: readonly Pickable[];
  readonly onPick?: (value: string) => void;
}): JSX.Element {
  const t = (): ReturnType<typeof matchPlanText>['whatIf'] => matchPlanText().whatIf;
  const named = (value: string): Pickable =>
    props.pickable?.find((each) => each.value === value) ?? { value, name: value };
  return (
    <GroupFrame of={props}>
      <Show when={props.chosen.length > 0} fallback={<Show when={!props.pickable}>{<p>{t().nobody}</p>}</Show>}>
        <ul class="ff-list">
          <For each={props.chosen}>{(value) => props.row(named(value))}</For>
        </ul>
      </Show>
      <Show when={props.pickable}>
        {(pickable) => (
          <Finder
            label={props.label}
            rest={pickable().filter(({ value }) => !props.chosen.includes(value))}
            onPick={(value) => props.onPick?.(value)}
          />
        )}
      </Show>
    </GroupFrame>
  );
}

/** Finds one of many by a part of its name. */
export function Finder(props: {
  readonly label: string;
  readonly rest: readonly Pickable[];
  readonly onPick: (value: string) => void;
}): JSX.Element {
  const t = (): ReturnType<typeof matchPlanText>['whatIf'] => matchPlanText().whatIf;
  const [written, setWritten] = createSignal('');
  let input: HTMLInputElement | undefined;
  const like = (): readonly Pickable[] => {
    const part = written().trim().toLocaleLowerCase('da');
    return part ? props.rest.filter(({ name }) => name.toLocaleLowerCase('da').includes(part)) : [];
  };
  const pick = (value: string): void => {
    props.onPick(value);
    setWritten('');
    input?.focus();
  };
  return (
    <>
      <input
        ref={(element) => (input = element)}
        class="form-input ff-input--medium"
        type="search"
        autocomplete="off"
        aria-label={props.label}
        value={written()}
        onInput={(event) => setWritten(event.currentTarget.value)}
        onKeyDown={(event) => {
          // What is written here is looked for; the form is not sent by it.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <div aria-live="polite">
        <Show when={written().trim()}>
          <Show when={like().length > 0} fallback={<p class="ff-muted">{t().noneLike}</p>}>
            <ul class="ff-list">
              <For each={like().slice(0, mostShown)}>
                {({ value, name }) => (
                  <li class="ff-choose-row">
                    <span class="ff-strong">{name}</span>
                    <button type="button" class="button button-secondary" onClick={() => pick(value)}>
                      {t().choose}
                      <span class="sr-only"> {name}</span>
                    </button>
                  </li>
                )}
              </For>
            </ul>
            <Show when={like().length > mostShown}>
              <p class="ff-muted">{t().moreLike(like().length - mostShown)}</p>
            </Show>
          </Show>
        </Show>
      </div>
    </>
  );
}

/** One thing that was chosen, which can be taken away again, and counted where it is a number. */
export function ChosenRow(props: {
  readonly name: string;
  readonly onRemove: () => void;
  readonly more?: () => void;
  readonly fewer?: () => void;
}): JSX.Element {
  const t = (): ReturnType<typeof matchPlanText>['whatIf'] => matchPlanText().whatIf;
  return (
    <li class="ff-choose-row">
      <span class="ff-strong">{props.name}</span>
      <span>
        <Act words={t().more} of={props.name} act={props.more} />
        <Act words={t().fewer} of={props.name} act={props.fewer} />
        <Act words={t().remove} of={props.name} act={props.onRemove} />
      </span>
    </li>
  );
}

function Act(props: {
  readonly words: string;
  readonly of: string;
  readonly act: (() => void) | undefined;
}): JSX.Element {
  return (
    <Show when={props.act}>
      {(act) => (
        <>
          <button type="button" class="function-link ff-link" onClick={() => act()()}>
            {props.words}
            <span class="sr-only">, {props.of}</span>
          </button>{' '}
        </>
      )}
    </Show>
  );
}
