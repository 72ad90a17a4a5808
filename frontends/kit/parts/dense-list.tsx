import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { Count } from './count.tsx';

/** One column of a dense list. */
export interface Column<Row> {
  readonly label: string;
  readonly cell: (row: Row) => JSX.Element;
}

/**
 * Many rows at once: a table of one-line rows on a desk, cards on a phone. The first column names the row. The roles are
 * written out, because a table that is laid out as cards is otherwise no table for a screen reader.
 */
export function DenseList<Row>(props: {
  readonly title: string;
  /** How many rows there are; left out where only some of them are loaded. */
  readonly count?: number | undefined;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}): JSX.Element {
  const titleId = createUniqueId();
  return (
    <section class="ff-work" aria-labelledby={titleId}>
      <div class="ff-work__head">
        <h2 id={titleId}>{props.title}</h2>
        <Show when={props.count}>{(count) => <Count of={count()} />}</Show>
      </div>
      <table class="ff-dense ff-sheet" role="table" aria-labelledby={titleId}>
        <thead role="rowgroup">
          <tr role="row">
            <For each={props.columns}>
              {(column) => (
                <th role="columnheader" scope="col">
                  {column.label}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <For each={props.rows}>
            {(row) => (
              <tr role="row">
                <For each={props.columns}>{(column) => <td role="cell">{column.cell(row)}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
