import { createMemo, onMount } from 'solid-js';
import { useSearchParams } from '@solidjs/router';
import { personId } from '../session/session.ts';
import { readFilters, writtenFilters, type FilterPlan, type FilterValues } from './filter-values.ts';

/** The filters of a list, and how one is chosen. */
export type Filters<Plan extends FilterPlan> = {
  readonly values: () => FilterValues<Plan>;
  readonly choose: <Name extends keyof Plan & string>(name: Name, value: FilterValues<Plan>[Name]) => void;
  readonly clear: () => void;
  readonly isAnyChosen: () => boolean;
};

/**
 * Keeps the filters of the list `name` in the page's address, so that a link, the back button and a reload show the same
 * rows. An address without any takes those that the same person chose last in this tab.
 */
export function filtersInAddress<const Plan extends FilterPlan>(name: string, plan: Plan): Filters<Plan> {
  const [params, setParams] = useSearchParams();
  const key = `fodfaeste.filters.${name}.${personId() ?? ''}`;
  const inAddress = (): boolean => Object.keys(plan).some((filter) => params[filter] !== undefined);
  const kept = (): Record<string, string> => Object.fromEntries(new URLSearchParams(sessionStorage.getItem(key) ?? ''));
  const values = createMemo(() => readFilters(plan, inAddress() ? params : kept()));
  const show = (chosen: FilterValues<Plan>): void => {
    const written = writtenFilters(plan, chosen);
    const given = Object.entries(written).filter((entry): entry is [string, string] => entry[1] !== undefined);
    sessionStorage.setItem(key, new URLSearchParams(given).toString());
    setParams(written, { replace: true, scroll: false });
  };
  onMount(() => show(values()));
  return {
    values,
    choose: (filter, value) => show({ ...values(), [filter]: value }),
    clear: () => show(readFilters(plan, {})),
    isAnyChosen: () => Object.values(writtenFilters(plan, values())).some((value) => value !== undefined),
  };
}
