import { For, type JSX } from 'solid-js';
import type { Filters } from '#kit/filters/filters-in-address.ts';
import { viewColumns, type ViewColumn } from '#shared/shapes/saved-view.ts';
import { peopleText } from './people.text.ts';
import { columnsOf, writtenColumns, type peopleFilters } from './work-asked.ts';

/** Which columns stand beside the name; at least one. */
export function ColumnChoice(props: { readonly of: Filters<typeof peopleFilters> }): JSX.Element {
  const t = peopleText;
  const shown = (): readonly ViewColumn[] => columnsOf(props.of.values());
  const isLast = (column: ViewColumn): boolean => shown().length === 1 && shown().includes(column);
  const change = (column: ViewColumn, isShown: boolean): void => {
    const without = shown().filter((other) => other !== column);
    props.of.choose('kol', writtenColumns(isShown ? [...without, column] : without));
  };
  return (
    <details class="ff-filter__more ff-noprint">
      <summary>{t().chooseColumns}</summary>
      <div class="ff-chips" role="group" aria-label={t().chooseColumns}>
        <For each={viewColumns}>
          {(column) => (
            <label class="ff-chip">
              <input
                type="checkbox"
                checked={shown().includes(column)}
                disabled={isLast(column)}
                onChange={(event) => change(column, event.currentTarget.checked)}
              />
              <span>{t().columns[column]}</span>
            </label>
          )}
        </For>
      </div>
    </details>
  );
}
