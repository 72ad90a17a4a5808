import { Show, type JSX } from 'solid-js';
import type { ResultsView } from '#shared/shapes/results.ts';
import { FigureRow, FigureTable } from './figure-table.tsx';
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
        <FigureTable caption={t().caption} unit={t().unit} columns={props.results.columns}>
          <FigureRow
            name={t().admitted}
            figure="referred"
            line={props.results.projectResults.admitted}
            asOf={props.asOf}
          />
          <FigureRow
            name={t().inResults}
            figure="inResults"
            line={props.results.projectResults.inResults}
            asOf={props.asOf}
          />
        </FigureTable>
      </div>
    </section>
  );
}
