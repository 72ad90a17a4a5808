import { For, type JSX } from 'solid-js';
import { Columns } from '#kit/parts/figures.tsx';
import type { ResultsView } from '#shared/shapes/results.ts';
import { FigureRow, FigureTable } from './figure-table.tsx';
import { resultsText } from './results.text.ts';

/** Who has paid hours, as columns per band, with the sentence that says it. */
export function PaidHoursSheet(props: {
  readonly results: ResultsView;
  readonly tableOpen: boolean;
  readonly onTable: (open: boolean) => void;
}): JSX.Element {
  const t = resultsText;
  const hours = (): ResultsView['paidHours'] => props.results.paidHours;
  const most = (): number => hours().bands.at(-1)?.total ?? 0;
  return (
    <section class="ff-sheet" aria-labelledby="paid-hours">
      <h2 class="h3" id="paid-hours">
        {t().hoursHeading(hours().people, most())}
      </h2>
      <p class="ff-muted">{t().hoursText}</p>
      <Columns
        columns={hours().bands.map(({ from, to, total }) => ({ name: t().hoursBand(from, to), count: total ?? 0 }))}
      />
      <p class="mt-4 mb-0">
        <b>{t().selfSupporting(hours().selfSupporting.total ?? 0)}</b>{' '}
        <button
          type="button"
          class="function-link ff-link"
          aria-expanded={props.tableOpen}
          aria-controls="paid-hours-table"
          onClick={() => props.onTable(!props.tableOpen)}
        >
          {props.tableOpen ? t().hideTable : t().seeTable}
        </button>
      </p>
    </section>
  );
}

/** The table behind the columns, every figure with its people. */
export function PaidHoursTable(props: {
  readonly results: ResultsView;
  readonly asOf: string | undefined;
  readonly open: boolean;
}): JSX.Element {
  const t = resultsText;
  const hours = (): ResultsView['paidHours'] => props.results.paidHours;
  return (
    <div id="paid-hours-table" class="ff-above" hidden={!props.open}>
      <section class="ff-sheet ff-figures__sheet" tabindex="0" aria-label={t().hoursCaption}>
        <FigureTable caption={t().hoursCaption} unit={t().hoursUnit} columns={props.results.columns}>
          <For each={hours().bands}>
            {(band) => (
              <FigureRow name={t().hoursBand(band.from, band.to)} figure={band.figure} line={band} asOf={props.asOf} />
            )}
          </For>
          <FigureRow
            name={t().selfSupportingRow}
            figure="selfSupporting"
            line={hours().selfSupporting}
            asOf={props.asOf}
          />
        </FigureTable>
      </section>
      <p class="ff-muted mt-305">{t().selfSupportingText}</p>
    </div>
  );
}
