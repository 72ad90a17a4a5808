import { For, Show, type JSX } from 'solid-js';
import type { ResultsView } from '#shared/shapes/results.ts';
import { closingText } from '../person/closing.text.ts';
import { FigureRow, FigureTable } from './figure-table.tsx';
import { outcomesText } from './outcomes.text.ts';

/** What became of everybody referred: by the reason the effort ended with, and those whose effort goes on. */
export function OutcomesSheet(props: {
  readonly results: ResultsView;
  readonly asOf: string | undefined;
}): JSX.Element {
  const t = outcomesText;
  const outcomes = (): ResultsView['outcomes'] => props.results.outcomes;
  const ended = (): number => outcomes().ended.reduce((all, { total }) => all + (total ?? 0), 0);
  return (
    <Show when={ended() > 0}>
      <section class="ff-sheet ff-above" aria-labelledby="outcomes">
        <h2 class="h3" id="outcomes">
          {t().heading(ended())}
        </h2>
        <p>{t().text}</p>
        <div class="ff-figures__sheet" tabindex="0" role="group" aria-label={t().caption}>
          <FigureTable caption={t().caption} unit={t().unit} columns={props.results.columns}>
            <For each={outcomes().ended}>
              {(line) => (
                <FigureRow
                  name={closingText().reasons[line.reason]}
                  figure={line.figure}
                  line={line}
                  asOf={props.asOf}
                />
              )}
            </For>
            <FigureRow name={t().active} line={outcomes().active} asOf={props.asOf} />
          </FigureTable>
        </div>
      </section>
    </Show>
  );
}
