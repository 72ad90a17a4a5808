import { createSignal, For, Show, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';

/** One column: its heading, what a row shows in it, and what it is sorted by where it can be. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => JSX.Element;
  readonly sortBy?: (row: Row) => string | number;
  readonly numeric?: boolean;
}

/** A table that can be sorted and that a phone shows as one small sheet per row (`data-title` before each value). */
export function DataTable<Row>(props: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}): JSX.Element {
  const [sortedBy, setSortedBy] = createSignal<Column<Row>>();
  const [descending, setDescending] = createSignal(false);
  const rows = (): readonly Row[] => inOrder(props.rows, sortedBy()?.sortBy, descending());
  const choose = (column: Column<Row>): void => {
    setDescending(sortedBy() === column && !descending());
    setSortedBy(() => column);
  };
  return (
    <div class="ff-sheet ff-sheet--flush">
      <table class="table ff-table table--responsive-headers">
        <caption class="sr-only">{props.caption}</caption>
        <thead>
          <tr>
            <For each={props.columns}>
              {(column) => (
                <th
                  scope="col"
                  classList={{ 'ff-table__number': column.numeric === true }}
                  aria-sort={sortedBy() === column ? (descending() ? 'descending' : 'ascending') : undefined}
                >
                  <Show when={column.sortBy} fallback={column.title}>
                    <button type="button" class="ff-table__sort" onClick={() => choose(column)}>
                      {column.title}
                      <Show when={sortedBy() === column}>
                        <Icon name={descending() ? 'sort-descending' : 'sort-ascending'} />
                      </Show>
                    </button>
                  </Show>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <For each={props.columns}>
                  {(column) => (
                    <td data-title={column.title} classList={{ 'ff-table__number': column.numeric === true }}>
                      {column.cell(row)}
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

function inOrder<Row>(
  rows: readonly Row[],
  by: ((row: Row) => string | number) | undefined,
  descending: boolean,
): readonly Row[] {
  if (!by) return rows;
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => direction * compare(by(a), by(b)));
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'da');
}
