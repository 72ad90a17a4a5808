import { For, Show, type JSX } from 'solid-js';

/** What somebody chose, under what was asked; nothing where nothing was chosen. */
export function SaidList<Value extends string>(props: {
  readonly asked: string;
  readonly chosen: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
}): JSX.Element {
  return (
    <Show when={props.chosen.length > 0}>
      <div>
        <p class="ff-strong mb-0">{props.asked}</p>
        <ul class="ff-said">
          <For each={props.chosen}>{(value) => <li>{props.words[value]}</li>}</For>
        </ul>
      </div>
    </Show>
  );
}
