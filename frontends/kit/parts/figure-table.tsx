import { createUniqueId, For, Show, type JSX } from 'solid-js';

/** A sheet with a table of figures: the first column says what, the others how many. On a phone each row stands alone. */
export function FigureTable(props: {
  readonly title: string;
  readonly text?: string;
  readonly empty: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly JSX.Element[])[];
}): JSX.Element {
  const titleId = createUniqueId();
  return (
    <section class="ff-sheet" aria-labelledby={titleId}>
      <h2 id={titleId}>{props.title}</h2>
      <Show when={props.text}>
        <p class="ff-muted">{props.text}</p>
      </Show>
      <Show when={props.rows.length > 0} fallback={<p>{props.empty}</p>}>
        <table class="table table--borderless ff-figure-table">
          <thead>
            <tr>
              <For each={props.heads}>{(head) => <th scope="col">{head}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.rows}>
              {(row) => (
                <tr>
                  <For each={row}>{(cell, place) => <td data-title={props.heads[place()]}>{cell}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </section>
  );
}
