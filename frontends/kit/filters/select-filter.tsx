import { createUniqueId, For, type JSX } from 'solid-js';

/** One filter as a list to choose from; its label stands over it. */
export function SelectFilter<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="ff-filter__one">
      <label for={id}>{props.label}</label>
      <select class="form-select" id={id} onChange={(event) => props.onChoose(event.currentTarget.value as Value)}>
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={props.value === option.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
