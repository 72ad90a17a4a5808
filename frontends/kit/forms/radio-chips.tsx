import { For, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import type { Choice } from './choice-fields.tsx';
import { GroupFrame, type FieldProps } from './field-frame.tsx';

/** One of a few short things, side by side as chips. */
export function RadioChips(props: FieldProps & { readonly choices: readonly Choice[] }): JSX.Element {
  return (
    <GroupFrame of={props}>
      <div class="ff-chips">
        <For each={props.choices}>
          {(choice) => (
            <label class="ff-chip">
              <input
                type="radio"
                name={props.field.id}
                checked={props.field.value() === choice.value}
                onChange={() => props.field.set(choice.value)}
              />
              <span>
                <Icon name="check" />
                {choice.label}
              </span>
            </label>
          )}
        </For>
      </div>
    </GroupFrame>
  );
}
