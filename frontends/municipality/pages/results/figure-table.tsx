import { For, Show, type JSX } from 'solid-js';
import { totalColumn, type Figure, type FigureCell, type ResultsView } from '#shared/shapes/results.ts';
import { FigureLink } from './figure-link.tsx';
import { resultsText } from './results.text.ts';

/** A figure in every column and in total, or figures in a row of them. */
export type FigureLine = { readonly cells: readonly FigureCell[]; readonly total: number | null };

/** A small table of figures: what is counted down the side, the columns of the report across. */
export function FigureTable(props: {
  readonly caption: string;
  /** What the lines count. */
  readonly unit: string;
  readonly columns: ResultsView['columns'];
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <table class="table ff-figures ff-figures--few">
      <caption class="sr-only">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.unit}</th>
          <For each={props.columns}>
            {(column) => (
              <th scope="col" class="ff-group">
                {column.name}
              </th>
            )}
          </For>
          <th scope="col" class="ff-group">
            {resultsText().table.total}
          </th>
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}

/** One line of such a table; each figure opens the people behind it, where it has any to open. */
export function FigureRow(props: {
  readonly name: string;
  /** Absent where nobody can be opened: whoever goes on stands in the lists of people. */
  readonly figure?: Figure;
  readonly line: FigureLine;
  readonly asOf: string | undefined;
}): JSX.Element {
  const count = (column: string, achieved: number | null): JSX.Element => (
    <Show when={props.figure} fallback={achieved}>
      {(figure) => (
        <FigureLink count={achieved} figure={figure()} column={column} asOf={props.asOf} says={props.name} />
      )}
    </Show>
  );
  return (
    <tr data-figure={props.figure}>
      <th scope="row">{props.name}</th>
      <For each={props.line.cells}>{(cell) => <td class="ff-group">{count(cell.column, cell.achieved)}</td>}</For>
      <td class="ff-group">{count(totalColumn, props.line.total)}</td>
    </tr>
  );
}
