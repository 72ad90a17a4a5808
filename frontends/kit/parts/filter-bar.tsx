import { createSignal, For, type JSX, type ParentProps } from 'solid-js';

/** The bar of filters over a list. */
export function FilterBar(props: ParentProps<{ readonly label: string; readonly note?: string }>): JSX.Element {
  return (
    <div class="ff-filter" role="group" aria-label={props.label}>
      {props.children}
      {props.note ? <span class="ff-muted">{props.note}</span> : undefined}
    </div>
  );
}

/** One of a few, all in sight. */
export function Toggle<Value extends string>(props: {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}): JSX.Element {
  return (
    <div class="ff-toggle">
      <For each={props.options}>
        {(option) => (
          <button
            type="button"
            aria-pressed={props.value === option.value}
            onClick={() => props.onChoose(option.value)}
          >
            {option.label}
          </button>
        )}
      </For>
    </div>
  );
}

/**
 * A filter's value that stays on this device until it is changed. Takes the name it is kept under, the values there are
 * and the first of them; gives the value and its setter.
 */
export function remembered<Value extends string>(
  name: string,
  values: readonly Value[],
  first: Value,
): [() => Value, (value: Value) => void] {
  const key = `fodfaeste.filter.${name}`;
  const stored = localStorage.getItem(key) as Value | null;
  const [value, setValue] = createSignal<Value>(stored !== null && values.includes(stored) ? stored : first);
  const choose = (chosen: Value): void => {
    localStorage.setItem(key, chosen);
    setValue(() => chosen);
  };
  return [value, choose];
}
