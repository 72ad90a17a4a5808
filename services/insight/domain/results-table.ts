import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { closingReasons } from '#shared/shapes/candidate-changes.ts';
import {
  hoursBands,
  measures,
  outcomeOf,
  totalColumn,
  type FigureCell,
  type ColumnTargets,
  type Figure,
  type Measure,
  type ResultsView,
} from '#shared/shapes/results.ts';

/** What the table is made of. */
export type Counted = {
  readonly asOf: CivilDate;
  readonly registeredUpTo: Instant;
  readonly columns: ResultsView['columns'];
  /** Persons who count in a figure and column. */
  readonly achieved: (figure: Figure, column: string) => number;
  readonly targets: ColumnTargets;
  readonly targetsVersion: number;
  /** The first day on which a six-month check can be answered in a column, where that day is after the report's. */
  readonly checksFrom: ReadonlyMap<string, CivilDate>;
};

/** The VTA table: achieved beside target for each column, and the bands of paid hours beside it. */
export function resultsTable(counted: Counted): ResultsView {
  const { asOf, registeredUpTo, columns, achieved, targetsVersion } = counted;
  const line = (figure: Figure) => ({
    cells: columns.map(({ id }) => ({ column: id, achieved: achieved(figure, id) })),
    total: achieved(figure, totalColumn),
  });
  return {
    asOf,
    registeredUpTo,
    columns,
    rows: measures.map((measure) => row(counted, measure)),
    paidHours: {
      bands: hoursBands.map((band) => ({ ...band, ...line(band.figure) })),
      people: hoursBands.reduce((total, band) => total + achieved(band.figure, totalColumn), 0),
      selfSupporting: line('selfSupporting'),
    },
    projectResults: { admitted: line('referred'), inResults: line('inResults') },
    outcomes: outcomesOf(counted),
    targetsVersion,
  };
}

/** What became of everybody referred: whoever is in none of the ends goes on. */
function outcomesOf({ columns, achieved }: Counted): ResultsView['outcomes'] {
  const ended = closingReasons.map((reason) => {
    const figure = outcomeOf(reason);
    const cells = columns.map(({ id }) => ({ column: id, achieved: achieved(figure, id) }));
    return { reason, figure, cells, total: achieved(figure, totalColumn) };
  });
  const goingOn = (column: string): number =>
    ended.reduce((left, { figure }) => left - achieved(figure, column), achieved('referred', column));
  return {
    active: { cells: columns.map(({ id }) => ({ column: id, achieved: goingOn(id) })), total: goingOn(totalColumn) },
    ended: ended.filter(({ total }) => total > 0),
  };
}

function row(counted: Counted, measure: Measure): ResultsView['rows'][number] {
  const cells = counted.columns.map(({ id }) => cell(counted, measure, id));
  return {
    measure,
    ...(measure === 'wageSubsidy' && { partOf: 'employed' as const }),
    cells,
    total: counted.achieved(measure, totalColumn),
  };
}

function cell({ targets, achieved, checksFrom }: Counted, measure: Measure, column: string): FigureCell {
  const target = measure === 'wageSubsidy' ? undefined : targets[column]?.[measure];
  const aimedAt = { column, ...(target !== undefined && { target }) };
  const persons = achieved(measure, column);
  const countableFrom = measure === 'stillThere' && persons === 0 ? checksFrom.get(column) : undefined;
  return countableFrom ? { ...aimedAt, achieved: null, countableFrom } : { ...aimedAt, achieved: persons };
}
