import { For, type JSX } from 'solid-js';

/** Short things one under the other: some hold commas of their own, so a comma cannot part them. */
export function Lines(props: { readonly of: readonly string[] }): JSX.Element {
  return (
    <ul class="ff-list">
      <For each={props.of}>{(line) => <li>{line}</li>}</For>
    </ul>
  );
}
