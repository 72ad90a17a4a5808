import { For, Show, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-names.ts';
import { formText } from './form.text.ts';
import { Announcement } from './reveal.tsx';
import { GroupFrame, type FieldProps } from './field-frame.tsx';

/** One thing to choose: its value, its words, and a line that explains it where it needs one. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly text?: string;
  readonly icon?: IconName;
}

/** One of a few, each a card whose whole face is the control. What belongs to a choice unfolds under it. */
export function RadioCards(
  props: FieldProps & {
    readonly choices: readonly Choice[];
    /** The choices under which more unfolds, and what does. */
    readonly reveals?: readonly string[];
    readonly then?: (value: string) => JSX.Element;
  },
): JSX.Element {
  const revealed = (): string => {
    const chosen = props.choices.find(({ value }) => value === props.field.value());
    return chosen && props.reveals?.includes(chosen.value) ? formText().revealedUnder(chosen.label) : '';
  };
  return (
    <GroupFrame of={props}>
      <Announcement of={revealed()} />
      <For each={props.choices}>
        {(choice) => (
          <>
            <ChoiceCard
              kind="radio"
              name={props.field.id}
              choice={choice}
              checked={props.field.value() === choice.value}
              onChange={() => props.field.set(choice.value)}
            />
            <Show when={props.field.value() === choice.value && props.reveals?.includes(choice.value)}>
              <div class="ff-choice__then">{props.then?.(choice.value)}</div>
            </Show>
          </>
        )}
      </For>
    </GroupFrame>
  );
}

/** Any number of short things, as chips; with a symbol beside the words where a choice has one. */
export function Chips(props: FieldProps<readonly string[]> & { readonly choices: readonly Choice[] }): JSX.Element {
  return (
    <GroupFrame of={props}>
      <div class="ff-chips">
        <For each={props.choices}>
          {(choice) => (
            <label class="ff-chip" classList={{ 'ff-chip--pictured': choice.icon !== undefined }}>
              <input
                type="checkbox"
                checked={props.field.value().includes(choice.value)}
                onChange={(event) =>
                  props.field.set(changed(props.field.value(), choice.value, event.currentTarget.checked))
                }
              />
              <span>
                <Icon name={choice.icon ?? 'check'} />
                {choice.label}
              </span>
            </label>
          )}
        </For>
      </div>
    </GroupFrame>
  );
}

/** One card that is a control of its own: radio or checkbox. */
export function ChoiceCard(props: {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): JSX.Element {
  return (
    <label class="ff-choice" classList={{ 'ff-choice--one': props.kind === 'radio' }}>
      <input
        type={props.kind}
        name={props.name}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class="ff-choice__face" classList={{ 'ff-choice__face--plain': props.choice.icon === undefined }}>
        <Show when={props.choice.icon}>{(name) => <Icon name={name()} />}</Show>
        <span>
          <b>{props.choice.label}</b>
          {props.choice.text}
        </span>
        <span class="ff-choice__tick">
          <Icon name="check" />
        </span>
      </span>
    </label>
  );
}

function changed(values: readonly string[], value: string, chosen: boolean): readonly string[] {
  const without = values.filter((other) => other !== value);
  return chosen ? [...without, value] : without;
}
