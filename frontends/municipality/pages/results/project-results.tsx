import { For, Show, type JSX } from 'solid-js';
import { totalColumn, type Figure, type ResultsView } from '#shared/shapes/results.ts';
import { FigureLink } from './figure-link.tsx';
import { projectResultsText } from './project-results.text.ts';

/** Whose own development counts in the project's results: of all admitted, those who have said yes. */
export function ProjectResultsSheet(props: {
  readonly results: ResultsView;
  readonly asOf: string | undefined;
}): JSX.Element {
  const t = projectResultsText;
  const admitted = (): number => props.results.projectResults.admitted.total ?? 0;
  const inResults = (): number => props.results.projectResults.inResults.total ?? 0;
  const rest = (): number => admitted() - inResults();
  return (
    <section class="ff-sheet ff-above" aria-labelledby="project-results">
      <h2 class="h3" id="project-results">
        {inResults() > 0 ? t().heading(inResults(), admitted()) : t().nobody}
      </h2>
      <p>
        {t().text} <Show when={admitted() > 0}>{rest() > 0 ? t().rest(rest()) : t().all}</Show>
      </p>
      <div class="ff-figures__sheet" tabindex="0" role="group" aria-label={t().caption}>
        <table class="table ff-figures ff-figures--few">
          <caption class="sr-only">{t().caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t().unit}</th>
              <For each={props.results.columns}>
                {(column) => (
                  <th scope="col" class="ff-group">
                    {column.name}
                  </th>
                )}
              </For>
              <th scope="col" class="ff-group">
                {t().total}
              </th>
            </tr>
          </thead>
          <tbody>
            <Row
              name={t().admitted}
              figure="referred"
              line={props.results.projectResults.admitted}
              results={props.results}
              asOf={props.asOf}
            />
            <Row
              name={t().inResults}
              figure="inResults"
              line={props.results.projectResults.inResults}
              results={props.results}
              asOf={props.asOf}
            />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row(props: {
  readonly name: string;
  readonly figure: Figure;
  readonly line: ResultsView['projectResults']['inResults'];
  readonly results: ResultsView;
  readonly asOf: string | undefined;
}): JSX.Element {
  const link = (column: string, count: number | null): JSX.Element => (
    <FigureLink count={count} figure={props.figure} column={column} asOf={props.asOf} says={props.name} />
  );
  return (
    <tr data-figure={props.figure}>
      <th scope="row">{props.name}</th>
      <For each={props.line.cells}>{(cell) => <td class="ff-group">{link(cell.column, cell.achieved)}</td>}</For>
      <td class="ff-group">{link(totalColumn, props.line.total)}</td>
    </tr>
  );
}
