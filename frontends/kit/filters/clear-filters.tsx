import { Show, type JSX, type ParentProps } from 'solid-js';
import type { FilterPlan } from './filter-values.ts';
import type { Filters } from './filters-in-address.ts';

/** Takes back what was chosen; there only while something is. */
export function ClearFilters<Plan extends FilterPlan>(
  props: ParentProps<{ readonly of: Pick<Filters<Plan>, 'clear' | 'isAnyChosen'> }>,
): JSX.Element {
  return (
    <Show when={props.of.isAnyChosen()}>
      <button type="button" class="function-link" onClick={() => props.of.clear()}>
        {props.children}
      </button>
    </Show>
  );
}
