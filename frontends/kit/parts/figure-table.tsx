import { For, Show, type JSX } from 'solid-js';
import { formatNumber } from '../numbers/danish-numbers.ts';
import { Flag } from './flag.tsx';

/** A figure beside its target; nothing where there is none. */
export interface FigureCell {
  readonly achieved: number | undefined;
  readonly target: number | undefined;
}

/** One line of the table: a name, one cell per group, and the total. `part` marks a line that is part of the one above. */
export interface FigureLine {
  readonly name: string;
  readonly part?: boolean;
  readonly cells: readonly FigureCell[];
  readonly total: number | undefined;
}

/** The words of the table's head and of the differences. */
export interface FigureWords {
  readonly unit: string;
  readonly achieved: string;
  readonly target: string;
  readonly difference: string;
  readonly total: string;
  readonly over: (count: string) => string;
  readonly under: (count: string) => string;
}

/** Achieved, target and difference per group. Only shortfalls are marked; a dash says that there is no figure. */
export function FigureTable(props: {
  readonly caption: string;
  readonly groups: readonly string[];
  readonly lines: readonly FigureLine[];
  readonly words: FigureWords;
}): JSX.Element {
  return (
    <section class="ff-sheet ff-figures__sheet" tabindex="0" aria-label={props.caption}>
      <table class="table ff-figures">
        <caption class="sr-only">{props.caption}</caption>
        <thead>
          <tr>
            <th rowspan="2" scope="col">
              {props.words.unit}
            </th>
            <For each={props.groups}>
              {(group) => (
                <th colspan="3" scope="colgroup" class="ff-group">
                  {group}
                </th>
              )}
            </For>
            <th rowspan="2" scope="col" class="ff-group">
              {props.words.total}
            </th>
          </tr>
          <tr>
            <For each={props.groups}>
              {() => (
                <>
                  <th scope="col" class="ff-group">
                    {props.words.achieved}
                  </th>
                  <th scope="col">{props.words.target}</th>
                  <th scope="col">{props.words.difference}</th>
                </>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.lines}>
            {(line) => (
              <tr classList={{ 'ff-sub': line.part === true }}>
                <th scope="row">{line.name}</th>
                <For each={line.cells}>{(cell) => <FigureCells cell={cell} words={props.words} />}</For>
                <td class="ff-group">{shown(line.total)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

function FigureCells(props: { readonly cell: FigureCell; readonly words: FigureWords }): JSX.Element {
  const difference = (): number | undefined =>
    props.cell.achieved === undefined || props.cell.target === undefined
      ? undefined
      : props.cell.achieved - props.cell.target;
  return (
    <>
      <td class="ff-group ff-achieved">{shown(props.cell.achieved)}</td>
      <td>{shown(props.cell.target)}</td>
      <td>
        <Show when={difference() !== undefined} fallback="–">
          <Show when={(difference() ?? 0) < 0} fallback={props.words.over(shown(difference()))}>
            <Flag tone="soon">{props.words.under(shown(-(difference() ?? 0)))}</Flag>
          </Show>
        </Show>
      </td>
    </>
  );
}

const shown = (figure: number | undefined): string => (figure === undefined ? '–' : formatNumber(figure, 0));
