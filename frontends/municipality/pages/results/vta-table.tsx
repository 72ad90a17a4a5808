import { For, Match, Show, Switch, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import { totalColumn, type Figure, type FigureCell, type ResultsView } from '#shared/shapes/results.ts';
import { FigureLink } from './figure-link.tsx';
import { resultsText } from './results.text.ts';

type Row = ResultsView['rows'][number];

/**
 * Achieved, target and difference for each group. Only shortfalls are marked, and every figure opens the people behind
 * it. Drawn from the rows themselves, so that a figure that moves is the only thing drawn again.
 */
export function VtaTable(props: { readonly results: ResultsView; readonly asOf: string | undefined }): JSX.Element {
  const t = (): ReturnType<typeof resultsText>['table'] => resultsText().table;
  return (
    <>
      <p class="ff-figures__hint ff-muted">{t().hint}</p>
      <section class="ff-sheet ff-figures__sheet" tabindex="0" aria-label={t().caption}>
        <table class="table ff-figures">
          <caption class="sr-only">{t().caption}</caption>
          <colgroup>
            <col class="ff-col-24" />
            <For each={props.results.columns}>
              {() => (
                <>
                  <col class="ff-col-11" />
                  <col class="ff-col-9" />
                  <col class="ff-col-14" />
                </>
              )}
            </For>
            <col class="ff-col-8" />
          </colgroup>
          <thead>
            <tr>
              <th rowspan="2" scope="col">
                {t().unit}
              </th>
              <For each={props.results.columns}>
                {(column) => (
                  <th colspan="3" scope="colgroup" class="ff-group">
                    {column.name}
                  </th>
                )}
              </For>
              <th rowspan="2" scope="col" class="ff-group">
                {t().total}
              </th>
            </tr>
            <tr>
              <For each={props.results.columns}>
                {() => (
                  <>
                    <th scope="col" class="ff-group">
                      {t().achieved}
                    </th>
                    <th scope="col">{t().target}</th>
                    <th scope="col">{t().difference}</th>
                  </>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.results.rows}>
              {(row) => (
                <tr classList={{ 'ff-sub': row.partOf !== undefined }}>
                  <th scope="row">{resultsText().measures[row.measure]}</th>
                  <For each={row.cells}>
                    {(cell) => <Cells row={row} cell={cell} results={props.results} asOf={props.asOf} />}
                  </For>
                  <td class="ff-group">
                    <FigureLink
                      count={row.total}
                      figure={row.measure as Figure}
                      column={totalColumn}
                      asOf={props.asOf}
                      says={`${resultsText().measures[row.measure]}, ${t().total}`}
                    />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </>
  );
}

function Cells(props: {
  readonly row: Row;
  readonly cell: FigureCell;
  readonly results: ResultsView;
  readonly asOf: string | undefined;
}): JSX.Element {
  const t = (): ReturnType<typeof resultsText>['table'] => resultsText().table;
  const group = (): string =>
    props.results.columns.find(({ id }) => id === props.cell.column)?.name ?? props.cell.column;
  return (
    <Switch
      fallback={
        <>
          <td class="ff-group ff-achieved">
            <FigureLink
              count={props.cell.achieved}
              figure={props.row.measure as Figure}
              column={props.cell.column}
              asOf={props.asOf}
              says={`${resultsText().measures[props.row.measure]}, ${group()}`}
            />
          </td>
          <td>{props.cell.target === undefined ? '–' : formatNumber(props.cell.target, 0)}</td>
          <td>
            <Difference cell={props.cell} />
          </td>
        </>
      }
    >
      <Match when={props.cell.countableFrom}>
        {(from) => (
          <td class="ff-group ff-muted ff-figures__later" colspan="3">
            {t().later}
            <span class="sr-only">. {t().laterFrom(longDate(from()))}</span>
          </td>
        )}
      </Match>
    </Switch>
  );
}

function Difference(props: { readonly cell: FigureCell }): JSX.Element {
  const t = (): ReturnType<typeof resultsText>['table'] => resultsText().table;
  const difference = (): number | undefined =>
    props.cell.achieved === null || props.cell.target === undefined
      ? undefined
      : props.cell.achieved - props.cell.target;
  const shown = (): string => formatNumber(Math.abs(difference() ?? 0), 0);
  return (
    <Show when={difference() !== undefined} fallback="–">
      <Show when={(difference() ?? 0) < 0} fallback={difference() === 0 ? t().exactly : t().over(shown())}>
        <Flag tone="soon">{t().under(shown())}</Flag>
      </Show>
    </Show>
  );
}
